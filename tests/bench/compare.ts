import type { MappedField } from '../../lib/model/comparison';
import type { Base } from '../../lib/model/link';
import type { FieldType, FieldValues } from '../../lib/model/value';
import { compare } from '../../lib/sync/compare';
import { processorTime } from './clock';
import { type Measurement, timing } from './measurement';

const RECORDS = 10_000;
const FIELDS = 20;
const RUNS = 5;
const LIMIT_MILLISECONDS = 100;
const TYPES: readonly FieldType[] = [
  'text',
  'text',
  'phone',
  'email',
  'website',
  'text',
  'identifier',
  'text',
  'decimal',
  'text',
];
const TEXTS = ['Nordlys Maskin AS', 'Havnegata 12', 'Ålesund', '+47 22 33 44 55', 'post@nordlys.example'];

interface Sides {
  readonly base: Base;
  readonly crm: FieldValues;
  readonly erp: FieldValues;
}

/** Comparing 10,000 linked records of 20 fields with their bases; one field in fifty has changed on one side. */
export function measureCompare(): Measurement[] {
  const fields = Array.from({ length: FIELDS }, (_, index) => mappedField(index));
  const records = Array.from({ length: RECORDS }, (_, index) => sides(fields, index));
  const milliseconds = processorTime(RUNS, () => {
    for (const { base, crm, erp } of records) compare(fields, base, crm, erp);
  });
  const raw = processorTime(RUNS, () => compareRaw(fields, records));
  return [
    timing(
      {
        part: 'compare',
        what: '10,000 records × 20 fields with base (processor time)',
        limitMilliseconds: LIMIT_MILLISECONDS,
        milliseconds,
        raw: { what: 'plain === of the same values', milliseconds: raw },
      },
      1,
    ),
  ];
}

function mappedField(index: number): MappedField {
  return {
    erpField: `erp${index}`,
    crmField: `crm${index}`,
    label: { meaning: null, text: `Field ${index}` },
    type: TYPES[index % TYPES.length] ?? 'text',
    direction: 'both',
    writableInCrm: true,
    writableInErp: true,
    maxLengthInCrm: null,
    maxLengthInErp: null,
    mandatoryInErp: false,
  };
}

function sides(fields: readonly MappedField[], record: number): Sides {
  const base: Record<string, { crmField: string; crm: string | number; erp: string | number }> = {};
  const crm: Record<string, string | number> = {};
  const erp: Record<string, string | number> = {};
  fields.forEach((field, index) => {
    const text = `${TEXTS[(record + index) % TEXTS.length]} ${record}`;
    const value = field.type === 'decimal' ? record + index : text;
    const changed = (record + index) % 50 === 0;
    base[field.erpField] = { crmField: field.crmField, crm: value, erp: value };
    crm[field.crmField] = changed && field.type !== 'decimal' ? `${text} B` : value;
    erp[field.erpField] = value;
  });
  return { base, crm, erp };
}

/** The least that any comparing must do: look at every value once. */
function compareRaw(fields: readonly MappedField[], records: readonly Sides[]): number {
  let equal = 0;
  for (const { base, crm, erp } of records) {
    for (const { crmField, erpField } of fields) {
      const agreed = base[erpField];
      if (crm[crmField] === agreed?.crm && erp[erpField] === agreed?.erp) equal += 1;
    }
  }
  return equal;
}
