import type { ActorType } from './actor';
import type { FieldLabel } from './comparison';
import type { Guarantee } from './expectation';
import type { FieldAccess } from './field';
import type { Direction, FieldMapping } from './mapping';
import type { PlaceHealth } from './place-health';
import type { FieldType } from './value';

export interface ConnectorSummary {
  readonly id: string;
  readonly name: string;
  readonly verified: 'real' | 'fake' | 'documentation';
  readonly verifiedOn: string;
  readonly isSample: boolean;
  readonly guarantee: Guarantee;
  readonly configuration: readonly {
    readonly key: string;
    readonly type: 'address' | 'text' | 'secret' | 'choice';
    readonly mandatory: boolean;
    readonly defaultValue: string;
    readonly choices: readonly string[];
  }[];
}

export interface ConnectionSummary {
  readonly id: string;
  readonly name: string;
  readonly connector: ConnectorSummary;
  readonly active: boolean;
  /** Without secrets. */
  readonly configuration: Readonly<Record<string, string>>;
  readonly linkCount: number;
  /** The browser still lets the extension reach it. */
  readonly granted: boolean;
}

export interface AdapterSummary {
  readonly id: string;
  readonly name: string;
  readonly verified: 'real' | 'fake' | 'documentation';
  readonly verifiedOn: string;
  readonly guarantee: Guarantee;
  readonly access: 'read-write' | 'read-only';
  /** The id of the site profile that it is; null: built in. */
  readonly profile: string | null;
}

export interface SiteSummary {
  readonly id: string;
  readonly name: string;
  readonly origin: string;
  readonly address: string;
  readonly adapter: AdapterSummary;
  readonly granted: boolean;
  /** How the tab has been finding its place there, per kind of record that was looked at. */
  readonly health: readonly PlaceHealth[];
}

/** Connection settings as typed. A secret left blank keeps the stored one. */
export interface ConnectionInput {
  /** Null: a new connection. */
  readonly id: string | null;
  readonly connector: string;
  readonly name: string;
  readonly configuration: Readonly<Record<string, string>>;
}

export interface ConnectionTestResult {
  readonly server: string;
  readonly counts: Readonly<Partial<Record<ActorType, number>>>;
}

export interface MappingRow extends FieldMapping {
  readonly label: FieldLabel;
  readonly type: FieldType;
  readonly access: FieldAccess;
  /** The directions that the two fields allow, for the present CRM field. */
  readonly directions: readonly Direction[];
}

export interface MappingTable {
  readonly actorType: ActorType;
  readonly active: boolean;
  readonly rows: readonly MappingRow[];
  readonly crmFields: readonly { readonly key: string; readonly label: FieldLabel; readonly type: FieldType }[];
}
