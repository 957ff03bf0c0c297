import { badRequest } from './api-error';
import { type Field, onlyMembers, readText, storedValue, wrongType } from './field';
import { isJsonObject, type Json, type JsonObject, member, textMember } from './json';

export type ElementKind = 'phone' | 'email' | 'url';

const LENGTHS: Readonly<Record<ElementKind, number>> = { phone: 239, email: 239, url: 1023 };

/** Phones, faxes, e-mail and web addresses: arrays of `{Value, StrippedValue, Description}`. */
export function elementsField(kind: ElementKind): Field {
  return {
    type: null,
    length: LENGTHS[kind],
    mandatory: false,
    readOnly: false,
    present: (record, name) => elementsOf(storedValue(record, name)).map((element) => presentElement(kind, element)),
    read(sent, name) {
      if (sent === undefined || sent === null) {
        return [];
      }
      if (!Array.isArray(sent)) {
        throw wrongType(name, 'an array');
      }
      return sent.map((element) => readElement(kind, element, name)).filter((element) => element.Value !== '');
    },
  };
}

/** The first value of a stored element list, blank when it is empty. */
export function firstElement(value: Json | undefined): string {
  const first = elementsOf(value ?? null)[0];
  return first === undefined ? '' : textMember(first, 'Value');
}

function elementsOf(value: Json): JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

function presentElement(kind: ElementKind, element: JsonObject): JsonObject {
  const value = textMember(element, 'Value');
  return {
    Value: value,
    StrippedValue: kind === 'phone' ? value.replace(/[^\d+]/g, '') : value,
    Description: textMember(element, 'Description'),
    TableRight: null,
    FieldProperties: {},
  };
}

function readElement(kind: ElementKind, sent: Json, name: string): JsonObject {
  if (!isJsonObject(sent)) {
    throw wrongType(name, 'an array of objects');
  }
  onlyMembers(sent, ['Value', 'StrippedValue', 'Description'], name);
  const value = readText(member(sent, 'Value'), `${name}.Value`, LENGTHS[kind]);
  if (kind === 'email' && value !== '' && !/^[^\s@]+@[^\s@]+$/.test(value)) {
    throw badRequest(`"${value}" is not an e-mail address.`);
  }
  return {
    Value: value,
    Description: readText(member(sent, 'Description'), `${name}.Description`, 239),
  };
}
