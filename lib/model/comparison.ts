import type { FieldMeaning } from './field';
import type { Direction } from './mapping';
import type { Side } from './side';
import type { FieldType, FieldValue } from './value';

/** A field's name on screen: translated by its meaning where it has one, else in its system's own words. */
export interface FieldLabel {
  readonly meaning: FieldMeaning | null;
  readonly text: string;
}

/** A mapped pair of fields, resolved from both systems' declarations: all that comparing and writing need to know. */
export interface MappedField {
  readonly erpField: string;
  readonly crmField: string;
  readonly label: FieldLabel;
  readonly type: FieldType;
  readonly direction: Exclude<Direction, 'none'>;
  /** False: read-only there, or the direction does not go there. */
  readonly writableInCrm: boolean;
  readonly writableInErp: boolean;
  readonly maxLengthInCrm: number | null;
  readonly maxLengthInErp: number | null;
  readonly mandatoryInErp: boolean;
  /**
   * Values go to the CRM by hand: it can only be read, and the direction goes there. What changes in the ERP is then no
   * conflict; it stays open until the CRM holds it too.
   */
  readonly byHandInCrm?: true;
}

/** How one field stands. Without a base (before connecting) a difference is `different`. */
export type Standing =
  | 'equal'
  | 'different'
  | 'changed-in-crm'
  | 'changed-in-erp'
  | 'changed-to-the-same'
  | 'conflict'
  /** Differs, as it did when a person last decided to leave it so. */
  | 'accepted-difference';

export interface FieldComparison {
  readonly field: MappedField;
  readonly crm: FieldValue;
  readonly erp: FieldValue;
  readonly standing: Standing;
  /** The side whose value is proposed; null where a person must choose (conflict). */
  readonly proposed: Side | null;
}

/** ERP field key → the side whose value was picked. */
export type Picks = Readonly<Record<string, Side>>;

export interface PlannedWrite {
  readonly side: Side;
  readonly erpField: string;
  readonly crmField: string;
  readonly label: FieldLabel;
  readonly type: FieldType;
  readonly from: FieldValue;
  readonly to: FieldValue;
}
