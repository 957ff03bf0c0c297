import type { ActorType } from './actor';
import type { FieldComparison, FieldLabel, Picks, PlannedWrite } from './comparison';
import type { SearchDraft } from './draft';
import type { Guarantee } from './expectation';
import type { Failure } from './failure';
import type { RecordAddress } from './record';
import type { FieldType, FieldValue } from './value';

/** One label and value on the ERP tab. */
export interface ShownValue {
  readonly field: string;
  readonly label: FieldLabel;
  readonly type: FieldType;
  readonly value: FieldValue;
  /** For lists and countries: the item's own words; else null. */
  readonly text: string | null;
}

/** An ERP value that a person carries to the CRM, because the CRM can only be read. */
export interface ValueToCopy {
  readonly field: string;
  readonly label: FieldLabel;
  readonly type: FieldType;
  readonly crm: FieldValue;
  readonly erp: FieldValue;
  /** For lists: the ERP item's own words; else null. */
  readonly text: string | null;
}

export type LinkState =
  /** Not compared since the page was opened. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'in-sync' }
  | { readonly kind: 'changes'; readonly fields: readonly FieldLabel[] }
  | { readonly kind: 'conflicts'; readonly fields: readonly FieldLabel[] }
  | { readonly kind: 'running'; readonly done: number; readonly steps: number }
  /** A run was interrupted or refused after part of it was written: what is open is in `writes`. */
  | { readonly kind: 'incomplete'; readonly failure: Failure; readonly writes: readonly PlannedWrite[] }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'broken'; readonly reason: 'missing' | 'archived' | 'merged'; readonly replacedBy: string | null };

export interface LinkView {
  readonly actorType: ActorType;
  readonly actorKey: string;
  readonly actorName: string;
  readonly values: readonly ShownValue[];
  /** When the values were read from the ERP, milliseconds since 1970; null: never. */
  readonly readAt: number | null;
  /** The values are an older copy: the ERP could not be asked. */
  readonly stale: boolean;
  readonly syncedAt: number | null;
  /** How many values the last run wrote; absent: unknown. */
  readonly lastSync?: { readonly toErp: number; readonly toCrm: number };
  readonly state: LinkState;
  /** Empty where the CRM can be written. */
  readonly toCopy: readonly ValueToCopy[];
  /** The actor in the ERP's own web client; only https: or http: addresses. */
  readonly webAddress: string | null;
}

export type IntentView =
  | {
      readonly kind: 'connect';
      readonly actorType: ActorType;
      readonly stage: 'search' | 'choose' | 'ready';
      readonly actorName: string | null;
      /** At stage `ready`: exactly what Save will write where. */
      readonly writes: readonly PlannedWrite[];
      readonly failure: Failure | null;
    }
  | { readonly kind: 'resolve'; readonly failure: Failure | null }
  | { readonly kind: 'disconnect' };

export interface ConnectionView {
  readonly connectionId: string;
  readonly connectionName: string;
  readonly isSample: boolean;
  /** The actor types that this record can be connected to. */
  readonly actorTypes: readonly ActorType[];
  readonly link: LinkView | null;
  readonly intent: IntentView | null;
  /** How an update of an actor is protected. */
  readonly guarantee: Guarantee;
}

/** All that the ERP tab and the toolbar popup show of one record. */
export interface RecordView {
  readonly record: RecordAddress;
  readonly recordName: string | null;
  readonly siteName: string;
  /** Read-only: nothing of this kind of record can be written in its CRM. */
  readonly crmAccess: 'read-write' | 'read-only';
  readonly editing: boolean;
  readonly saving: boolean;
  readonly connections: readonly ConnectionView[];
  /** Rises with every change of what is stored; a view with a lower number is outdated. */
  readonly revision: number;
}

export interface SearchColumn {
  readonly field: string;
  readonly label: FieldLabel;
  readonly type: FieldType;
  readonly sortable: boolean;
}

/** What the popup shows of an open dialog. */
export type DialogView =
  | {
      readonly stage: 'search';
      readonly record: RecordAddress;
      readonly recordName: string;
      readonly crmName: string;
      readonly connectionId: string;
      readonly connectionName: string;
      readonly isSample: boolean;
      readonly actorType: ActorType;
      readonly columns: readonly SearchColumn[];
      readonly paging: 'offset' | 'cursor';
      readonly search: SearchDraft;
      readonly selected: { readonly key: string; readonly name: string } | null;
    }
  | {
      readonly stage: 'choose';
      readonly record: RecordAddress;
      readonly recordName: string;
      readonly connectionId: string;
      readonly connectionName: string;
      readonly isSample: boolean;
      readonly actorType: ActorType;
      readonly actorName: string;
      /** `connect`: back to the tab, Save writes. `resolve`: the confirmation writes at once. */
      readonly purpose: 'connect' | 'resolve';
      readonly comparisons: readonly FieldComparison[];
      readonly picks: Picks;
      readonly writes: readonly PlannedWrite[];
      readonly crmName: string;
      readonly crmGuarantee: Guarantee;
      readonly erpGuarantee: Guarantee;
      readonly failure: Failure | null;
    };

/** One row of search results. */
export interface SearchHit {
  readonly key: string;
  readonly name: string;
  readonly values: Readonly<Record<string, FieldValue>>;
  readonly archived: boolean;
  /** The CRM record that this actor is linked to already. */
  readonly linkedTo: { readonly recordName: string; readonly isThisRecord: boolean } | null;
}

export interface RecentLink {
  readonly record: RecordAddress;
  readonly recordName: string;
  readonly connectionName: string;
  readonly actorType: ActorType;
  readonly actorName: string;
  readonly viewedAt: number;
  readonly syncedAt: number | null;
  /** Address of the record in its CRM. */
  readonly address: string | null;
}

/** The page in front, where the assistant can be shown how it works. */
export interface PageToAdd {
  readonly address: string;
  readonly tabId: number;
}

/** What the toolbar popup opens on. `page` is null where the assistant has nothing to offer. */
export type PopupContext =
  | { readonly kind: 'record'; readonly record: RecordAddress; readonly dialog: string | null }
  /** A granted site, but no record on screen. */
  | {
      readonly kind: 'site';
      readonly siteName: string;
      readonly recent: readonly RecentLink[];
      readonly page: PageToAdd | null;
    }
  /** A page that could be a CRM and is not granted. */
  | {
      readonly kind: 'grantable';
      readonly origin: string;
      readonly address: string;
      readonly adapter: string;
      readonly crmName: string;
      readonly access: 'read-write' | 'read-only';
      readonly recent: readonly RecentLink[];
      readonly page: PageToAdd | null;
    }
  | {
      readonly kind: 'elsewhere';
      readonly recent: readonly RecentLink[];
      readonly setUp: boolean;
      readonly page: PageToAdd | null;
    };
