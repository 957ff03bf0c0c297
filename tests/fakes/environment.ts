import { superOffice } from '../../lib/crm/superoffice/site';
import type { ErpConnector, ErpSession } from '../../lib/erp/contract';
import type { RecordAddress } from '../../lib/model/record';
import type { CrmGateway, Environment } from '../../lib/service/environment';
import { createStore } from '../../lib/store/store';

export interface FakeEnvironmentOptions {
  readonly databaseName: string;
  readonly connector: ErpConnector;
  readonly crm: CrmGateway;
  readonly session: () => ErpSession;
  readonly now: () => number;
}

export type FakeWorker = Environment & { readonly shown: RecordAddress[] };

/** What a worker has around it, without a browser. Two with the same database are a worker and the one after it. */
export function fakeEnvironment(options: FakeEnvironmentOptions): FakeWorker {
  const locks = new Map<string, Promise<unknown>>();
  const shown: RecordAddress[] = [];
  return {
    shown,
    store: createStore(options.databaseName),
    connectors: [options.connector],
    crmSites: [superOffice],
    crm: options.crm,
    session: async () => options.session(),
    trialSession: async () => options.session(),
    async exclusively(name, work) {
      const before = locks.get(name) ?? Promise.resolve();
      const mine = before.then(work, work);
      locks.set(
        name,
        mine.catch(() => undefined),
      );
      return mine;
    },
    announce: () => undefined,
    async showDialog(record) {
      shown.push(record);
    },
    isGranted: async () => true,
    now: options.now,
    newId: () => crypto.randomUUID(),
  };
}
