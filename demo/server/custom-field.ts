import { badRequest } from './api-error';
import { type Field, readText, storedValue, wrongType } from './field';
import { isJsonObject, type JsonObject } from './json';

/** A user-defined field of the tenant with the value that a new record gets. */
export interface CustomFieldDefinition {
  readonly key: string;
  readonly initial: string;
  /** The encoded forms that the product accepts for this kind of field. */
  readonly pattern: RegExp;
}

/**
 * The CustomFields dictionary. Values are encoded texts (`[I:30]`, `True`); a write that names
 * some keys leaves the others as they are, as the documented PATCH example relies on.
 */
export function customFieldsField(definitions: readonly CustomFieldDefinition[]): Field {
  return {
    type: null,
    length: 0,
    mandatory: false,
    readOnly: false,
    present: (record, name) => withInitials(definitions, storedValue(record, name)),
    read(sent, name, record) {
      const before = withInitials(definitions, storedValue(record, name));
      if (sent === undefined || sent === null) {
        return before;
      }
      if (!isJsonObject(sent)) {
        throw wrongType(name, 'an object');
      }
      for (const [key, value] of Object.entries(sent)) {
        const definition = definitions.find((candidate) => candidate.key.toLowerCase() === key.toLowerCase());
        if (definition === undefined) {
          throw badRequest(`There is no user-defined field "${key}".`);
        }
        const text = readText(value, key, 239);
        if (!definition.pattern.test(text)) {
          throw badRequest(`"${text}" does not fit user-defined field "${key}".`);
        }
        before[definition.key] = text;
      }
      return before;
    },
  };
}

function withInitials(definitions: readonly CustomFieldDefinition[], stored: unknown): JsonObject {
  const values: JsonObject = Object.fromEntries(definitions.map(({ key, initial }) => [key, initial]));
  if (typeof stored === 'object' && stored !== null) {
    Object.assign(values, stored);
  }
  return values;
}
