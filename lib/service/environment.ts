import type { CrmSite, CrmSnapshot, CrmWrite, CrmWritten } from '../crm/contract';
import type { ErpConnector, ErpSession } from '../erp/contract';
import type { Connection } from '../model/connection';
import type { RecordAddress } from '../model/record';
import type { Store } from '../store/store';

/** Reaches a CRM through an open tab of it. Gives `FailureError`: `no-crm-tab` where none is open. */
export interface CrmGateway {
  read(record: RecordAddress, signal: AbortSignal): Promise<CrmSnapshot>;
  write(record: RecordAddress, write: Omit<CrmWrite, 'record'>, signal: AbortSignal): Promise<CrmWritten>;
}

/** What the services need from outside. The worker fills it with the browser; tests fill it with fakes. */
export interface Environment {
  readonly store: Store;
  readonly connectors: readonly ErpConnector[];
  readonly crmSites: readonly CrmSite[];
  readonly crm: CrmGateway;
  /** An open session of a saved connection, with its secret. Kept while its settings stay the same. */
  session(connection: Connection): Promise<ErpSession>;
  /** A session for settings that are not saved yet. */
  trialSession(connector: ErpConnector, configuration: Readonly<Record<string, string>>): Promise<ErpSession>;
  /** Runs work while nobody else runs work of the same name. */
  exclusively<Result>(name: string, work: () => Promise<Result>): Promise<Result>;
  /** Tells everyone who shows this record that something about it changed. */
  announce(record: RecordAddress): void;
  /** Shows the dialog of the draft: in the toolbar popup or in a window, as the settings say. */
  showDialog(record: RecordAddress, connectionId: string): Promise<void>;
  isGranted(origin: string): Promise<boolean>;
  now(): number;
  newId(): string;
}
