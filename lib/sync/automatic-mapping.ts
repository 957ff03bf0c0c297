import type { ActorType } from '../model/actor';
import { type Field, type FieldMeaning, isReadOnly } from '../model/field';
import type { ActorMapping, Direction, FieldMapping } from '../model/mapping';
import { commonType } from './compatible-type';
import { directionOf, travelBetween } from './travel';

/** What tells actors apart in a list of search results: of each row the first meaning that the ERP has. */
const SEARCH_COLUMNS: readonly (readonly FieldMeaning[])[] = [
  ['name', 'lastName'],
  ['firstName'],
  ['number', 'code'],
  ['postal.city', 'street.city'],
  ['vatNumber', 'organisationNumber'],
  ['phone', 'mobile'],
  ['email'],
  ['endDate'],
];

/**
 * The mapping that a new connection starts with: fields of the same meaning and of kinds that go together, each used
 * once, both ways where both can be written; values go by hand to a CRM of which nothing can be. ERP fields without a counterpart are in it, unmapped.
 */
export function automaticMapping(
  actorType: ActorType,
  erpFields: readonly Field[],
  crmFields: readonly Field[],
): ActorMapping {
  const counterparts = pair(erpFields, crmFields);
  const inSearch = searchColumns(erpFields);
  const byHand = isReadOnly(crmFields);
  const fields = erpFields.map((erp, rank): FieldMapping => {
    const crm = counterparts.get(erp.key);
    return {
      erpField: erp.key,
      crmField: crm?.key ?? null,
      direction: crm ? automaticDirection(erp, byHand ? { ...crm, access: 'normal' } : crm) : 'none',
      showInSearch: inSearch.has(erp.key),
      showInTab: crm !== undefined || erp.access === 'read-only',
      rank,
    };
  });
  return { actorType, active: true, fields };
}

/** ERP field key → the CRM field of the same meaning. */
function pair(erpFields: readonly Field[], crmFields: readonly Field[]): ReadonlyMap<string, Field> {
  const pairs = new Map<string, Field>();
  const taken = new Set<string>();
  for (const erp of erpFields) {
    const crm = crmFields.find(
      (candidate) =>
        erp.meaning !== undefined &&
        candidate.meaning === erp.meaning &&
        !taken.has(candidate.key) &&
        commonType(erp.type, candidate.type) !== null,
    );
    if (!crm) continue;
    pairs.set(erp.key, crm);
    taken.add(crm.key);
  }
  return pairs;
}

function searchColumns(erpFields: readonly Field[]): ReadonlySet<string> {
  const columns = SEARCH_COLUMNS.map((meanings) =>
    meanings
      .map((meaning) => erpFields.find((field) => field.meaning === meaning))
      .find((field) => field !== undefined),
  );
  return new Set(columns.flatMap((field) => (field ? [field.key] : [])));
}

function automaticDirection(erp: Field, crm: Field): Direction {
  const wishes: readonly Direction[] = [erp.automaticDirection ?? 'both', crm.automaticDirection ?? 'both'];
  const wished = directionOf({
    toCrm: wishes.every((wish) => wish === 'both' || wish === 'to-crm'),
    toErp: wishes.every((wish) => wish === 'both' || wish === 'to-erp'),
  });
  return directionOf(travelBetween(wished, erp, crm));
}
