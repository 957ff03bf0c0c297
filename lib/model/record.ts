export const ENTITIES = ['company', 'contact', 'project'] as const;
export type Entity = (typeof ENTITIES)[number];

/** A CRM record: which site, what it is, and its id there. */
export interface RecordAddress {
  readonly site: string;
  readonly entity: Entity;
  readonly id: string;
}

/** What an address in a CRM names, before it is known which site it belongs to. */
export interface RecordOnPage {
  readonly entity: Entity;
  readonly id: string;
}

/**
 * What an address in a CRM names. Where one kind of page shows companies and contacts alike, the address leaves open
 * which it is: then there are several entities, and the page's script finds out.
 */
export interface AddressedRecord {
  readonly entities: readonly Entity[];
  readonly id: string;
}

/**
 * Whether what was taken for the one can turn out to be the other: CRMs may keep companies and persons in one place, and
 * make one of the other. A project with the same id is always another record.
 */
export function canBeOneRecord(left: Entity, right: Entity): boolean {
  return (left === 'project') === (right === 'project');
}

export type RecordKey = string;

/** One text per record, usable as a database key. Ids may hold any character. */
export function recordKey(record: RecordAddress): RecordKey {
  return JSON.stringify([record.site, record.entity, record.id]);
}

export function sameRecord(left: RecordOnPage | null, right: RecordOnPage | null): boolean {
  if (left === null || right === null) return left === right;
  return left.entity === right.entity && left.id === right.id;
}
