import type { RecordOnPage } from '../../model/record';
import type { FieldValue } from '../../model/value';
import type { Json } from '../access/json';
import { recogniseBy } from '../address/recognise';
import type { CrmSnapshot } from '../contract';
import { fromCrm } from './convert';
import type { ProfileEntity, SiteProfile, ValueSource } from './profile';
import { profileRules } from './rules';

/** What stands at the places that a profile names, wherever the record was read from. */
export interface StoredRecord {
  /** Undefined: nothing is there, which is a blank. */
  at(source: ValueSource): Json | undefined;
  readonly version: string | null;
  /** What links in it are relative to. */
  readonly address: URL;
}

export function snapshotOf(
  profile: SiteProfile,
  entity: ProfileEntity,
  record: RecordOnPage,
  stored: StoredRecord,
): CrmSnapshot {
  const values: Record<string, FieldValue> = {};
  for (const field of entity.fields) values[field.key] = fromCrm(field, stored.at(field.from), profile.lists);
  const name = entity.name.map((key) => values[key] ?? '').filter((part) => part !== '');
  return { record, name: name.join(' '), values, version: stored.version, parent: parentOf(profile, entity, stored) };
}

function parentOf(profile: SiteProfile, { parent }: ProfileEntity, stored: StoredRecord): RecordOnPage | null {
  if (parent === undefined) return null;
  const found = stored.at(parent);
  if ((typeof found !== 'string' && typeof found !== 'number') || found === '' || found === 0) return null;
  const isLink = 'attribute' in parent && parent.attribute === 'href';
  const id = isLink ? companyAt(profile, String(found), stored.address) : String(found);
  return id === null ? null : { entity: 'company', id };
}

function companyAt(profile: SiteProfile, link: string, base: URL): string | null {
  if (!URL.canParse(link, base.href)) return null;
  const addressed = recogniseBy(profileRules(profile), new URL(link, base));
  return addressed?.entities.includes('company') ? addressed.id : null;
}

/** The same id in another case is the same: UUIDs are written both ways. */
export function sameId(found: Json | undefined, id: string): boolean {
  return (typeof found === 'string' || typeof found === 'number') && String(found).toLowerCase() === id.toLowerCase();
}
