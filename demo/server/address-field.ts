import { type Field, onlyMembers, readText, storedValue, wrongType } from './field';
import { isJsonObject, type Json, type JsonObject, member, objectMember, textMember } from './json';

type Part = 'Street' | 'Postal';

const PARTS: readonly Part[] = ['Street', 'Postal'];

const LINE_LENGTHS = {
  Address1: 80,
  Address2: 80,
  Address3: 80,
  Zipcode: 9,
  City: 30,
  County: 30,
  State: 30,
} as const;

type LineName = keyof typeof LINE_LENGTHS;

const LINE_NAMES: readonly LineName[] = ['Address1', 'Address2', 'Address3', 'Zipcode', 'City', 'County', 'State'];

/** Rows of the localized layout; each row is a line on the screen. */
const LAYOUT: readonly (readonly LineName[])[] = [['Address1'], ['Address2'], ['Address3'], ['Zipcode', 'City']];

/**
 * The postal and street address. Both the structured form and `LocalizedAddress` are accepted;
 * as documented, what changed in `LocalizedAddress` overrides the structured form.
 */
export function addressField(owner: 'Contact' | 'Person'): Field {
  return {
    type: null,
    length: 0,
    mandatory: false,
    readOnly: false,
    present: (record, name) => presentAddress(storedAddress(storedValue(record, name)), owner),
    read(sent, name, record) {
      const stored = storedAddress(storedValue(record, name));
      if (sent === undefined || sent === null) {
        return { Street: blankPart(), Postal: blankPart() };
      }
      if (!isJsonObject(sent)) {
        throw wrongType(name, 'an object');
      }
      onlyMembers(sent, ['Street', 'Postal', 'LocalizedAddress', 'Formatted', 'Wgs84Latitude', 'Wgs84Longitude'], name);
      const structured = {
        Street: readPart(sent, 'Street', name),
        Postal: readPart(sent, 'Postal', name),
      };
      return withLocalized(structured, stored, member(sent, 'LocalizedAddress'), name);
    },
  };
}

/** A stored address in API form, for carriers that embed it. */
export function addressCarrier(value: Json | undefined, owner: 'Contact' | 'Person'): JsonObject {
  return presentAddress(storedAddress(value ?? null), owner);
}

/** The city of a stored address, from the street part first. */
export function storedCity(value: Json | undefined): string {
  const address = storedAddress(value ?? null);
  return textMember(address.Street, 'City') || textMember(address.Postal, 'City');
}

type StoredAddress = Record<Part, JsonObject>;

function storedAddress(value: Json): StoredAddress {
  const address = isJsonObject(value) ? value : {};
  return {
    Street: { ...blankPart(), ...objectMember(address, 'Street') },
    Postal: { ...blankPart(), ...objectMember(address, 'Postal') },
  };
}

function blankPart(): JsonObject {
  return Object.fromEntries(LINE_NAMES.map((line) => [line, '']));
}

function readPart(sent: JsonObject, part: Part, name: string): JsonObject {
  const given = member(sent, part) ?? {};
  if (!isJsonObject(given)) {
    throw wrongType(`${name}.${part}`, 'an object');
  }
  onlyMembers(given, [...LINE_NAMES, 'Formatted', 'AtypeIdx'], `${name}.${part}`);
  return Object.fromEntries(
    LINE_NAMES.map((line) => [line, readText(member(given, line), `${name}.${part}.${line}`, LINE_LENGTHS[line])]),
  );
}

function withLocalized(
  structured: StoredAddress,
  stored: StoredAddress,
  rows: Json | undefined,
  name: string,
): StoredAddress {
  const result: StoredAddress = { Street: { ...structured.Street }, Postal: { ...structured.Postal } };
  const entries = Array.isArray(rows) ? rows.flat().filter(isJsonObject) : [];
  for (const entry of entries) {
    const found = /^(Street|Postal)(\w+)$/.exec(textMember(entry, 'Name'));
    const part = PARTS.find((candidate) => candidate === found?.[1]);
    const line = LINE_NAMES.find((candidate) => candidate === found?.[2]);
    if (part === undefined || line === undefined) {
      continue;
    }
    const value = readText(member(entry, 'Value'), `${name}.LocalizedAddress`, LINE_LENGTHS[line]);
    if (value !== textMember(stored[part], line)) {
      result[part][line] = value;
    }
  }
  return result;
}

function presentAddress(address: StoredAddress, owner: string): JsonObject {
  return {
    Wgs84Latitude: 0,
    Wgs84Longitude: 0,
    LocalizedAddress: PARTS.flatMap((part) =>
      LAYOUT.map((row) => row.map((line) => localized(address, part, line, owner))),
    ),
    Street: presentPart(address.Street),
    Postal: presentPart(address.Postal),
    Formatted: `${formatted(address.Postal)}${formatted(address.Street)}`,
    TableRight: null,
    FieldProperties: {},
  };
}

function localized(address: StoredAddress, part: Part, line: LineName, owner: string): JsonObject {
  return {
    Name: `${part}${line}`,
    Value: textMember(address[part], line),
    Tooltip: '',
    Label: line === 'City' ? '' : `SR_AL_${line.toUpperCase()}`,
    ValueLength: LINE_LENGTHS[line],
    AddressType: `${owner}${part}Address`,
    TableRight: null,
    FieldProperties: {},
  };
}

function presentPart(part: JsonObject): JsonObject {
  return { ...part, Formatted: formatted(part) };
}

function formatted(part: JsonObject): string {
  const lines = [
    textMember(part, 'Address1'),
    textMember(part, 'Address2'),
    textMember(part, 'Address3'),
    `${textMember(part, 'Zipcode')} ${textMember(part, 'City')}`.trim(),
  ];
  return lines
    .filter((line) => line !== '')
    .map((line) => `${line}\n`)
    .join('');
}
