import type { ActorType } from './actor';

export const DIRECTIONS = ['to-crm', 'to-erp', 'both', 'none'] as const;
/** Which way a value may travel. `none` maps the field for showing only. */
export type Direction = (typeof DIRECTIONS)[number];

/** An ERP field and the CRM field it belongs to. `crmField` null: shown from the ERP only, never written. */
export interface FieldMapping {
  readonly erpField: string;
  readonly crmField: string | null;
  readonly direction: Direction;
  readonly showInSearch: boolean;
  readonly showInTab: boolean;
  /** Lower comes first, on the tab and in search results. */
  readonly rank: number;
}

/** All mappings of one actor type of a connection. */
export interface ActorMapping {
  readonly actorType: ActorType;
  readonly active: boolean;
  readonly fields: readonly FieldMapping[];
}
