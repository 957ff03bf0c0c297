import { hasMembers } from '../../model/guards';
import { ENTITIES } from '../../model/record';
import { type AddressRule, ID_FORMS } from './rule';

/** What the names of the entries begin with in which the worker leaves each origin's address rules for its pages. */
export const STORED_RULES = 'address-rules:';

/** The rules in such an entry; none where it is not what the worker writes. */
export function storedRules(entry: unknown): readonly AddressRule[] {
  return Array.isArray(entry) && entry.every(isAddressRule) ? entry : [];
}

function isAddressRule(value: unknown): value is AddressRule {
  if (!hasMembers(value, { entities: 'object', id: 'string' })) return false;
  const { entities, id, path, query, hash, hashQuery, inside } = value;
  return (
    Array.isArray(entities) &&
    entities.every((entity) => ENTITIES.includes(entity)) &&
    ID_FORMS.some((form) => form === id) &&
    [path, hash, inside].every((text) => text === undefined || typeof text === 'string') &&
    [query, hashQuery].every(isTemplates)
  );
}

function isTemplates(value: unknown): boolean {
  return value === undefined || (hasMembers(value, {}) && Object.values(value).every((one) => typeof one === 'string'));
}
