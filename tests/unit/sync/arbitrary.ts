import fc from 'fast-check';
import type { MappedField } from '../../../lib/model/comparison';
import type { Base, BaseValue } from '../../../lib/model/link';
import { FIELD_TYPES, type FieldType, type FieldValue, type FieldValues } from '../../../lib/model/value';

export const anyType = fc.constantFrom(...FIELD_TYPES);

/** Text made of what the comparing rules look at, so that they are met often. */
const telling = fc
  .array(
    fc.constantFrom(
      ...['+', '0', '00', '(0)', '47', '1', '9', ' ', '  ', '\n', '\r\n', '-', '/', '.', 'www.', 'https://', 'a', 'A'],
      ...['NO', 'MVA', 'SE', '01', 'DK', '123456789', '12345678', 'CHE', '\u00A0', '\u200B', '\u030A', 'Å', 'ß', 'İ'],
      ...['true', '2026-11-23', 'T'],
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(''));

export const anyValue: fc.Arbitrary<FieldValue> = fc.oneof(
  telling,
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);

/** Few values, several of them the same in another spelling, so that changes, conflicts and agreements all come up. */
const few: fc.Arbitrary<FieldValue> = fc.constantFrom<FieldValue>(
  null,
  '',
  ' ',
  'a',
  ' a ',
  'b',
  '70 26 41 80',
  '70264180',
  'a text that is too long for some',
  0,
  false,
);

export interface Situation {
  readonly fields: readonly MappedField[];
  readonly base: Base | null;
  readonly crm: FieldValues;
  readonly erp: FieldValues;
  readonly picks: Readonly<Record<string, 'crm' | 'erp'>>;
}

interface FieldSituation {
  readonly type: FieldType;
  readonly ways: 'to-crm' | 'to-erp' | 'both';
  readonly limit: number | null;
  readonly mandatoryInErp: boolean;
  readonly agreed: Omit<BaseValue, 'crmField'> | null;
  readonly crm: FieldValue;
  readonly erp: FieldValue;
  readonly pick: 'crm' | 'erp' | null;
}

const anyFieldSituation: fc.Arbitrary<FieldSituation> = fc.record({
  type: fc.constantFrom<FieldType>('text', 'multiline', 'phone', 'identifier'),
  ways: fc.constantFrom<FieldSituation['ways']>('to-crm', 'to-erp', 'both'),
  limit: fc.constantFrom(null, 12),
  mandatoryInErp: fc.boolean(),
  agreed: fc.option(fc.record({ crm: few, erp: few })),
  crm: few,
  erp: few,
  pick: fc.constantFrom(null, null, 'crm', 'erp'),
});

/** A pair of records with everything that comparing looks at. */
export const anySituation: fc.Arbitrary<Situation> = fc
  .tuple(fc.array(anyFieldSituation, { maxLength: 8 }), fc.boolean())
  .map(([parts, connected]) => ({
    fields: parts.map(mappedField),
    base: connected
      ? Object.fromEntries(
          parts.flatMap((part, index) =>
            part.agreed ? [[`erp${index}`, { crmField: `crm${index}`, ...part.agreed }]] : [],
          ),
        )
      : null,
    crm: Object.fromEntries(parts.map((part, index) => [`crm${index}`, part.crm])),
    erp: Object.fromEntries(parts.map((part, index) => [`erp${index}`, part.erp])),
    picks: Object.fromEntries(parts.flatMap((part, index) => (part.pick ? [[`erp${index}`, part.pick]] : []))),
  }));

function mappedField(part: FieldSituation, index: number): MappedField {
  return {
    erpField: `erp${index}`,
    crmField: `crm${index}`,
    label: { meaning: null, text: `Field ${index}` },
    type: part.type,
    direction: part.ways,
    writableInCrm: part.ways !== 'to-erp',
    writableInErp: part.ways !== 'to-crm',
    maxLengthInCrm: part.limit,
    maxLengthInErp: part.limit,
    mandatoryInErp: part.mandatoryInErp,
  };
}
