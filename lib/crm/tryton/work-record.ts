import type { RecordOnPage } from '../../model/record';
import { type FieldValues, isBlank } from '../../model/value';
import { type Json, valueAt } from '../access/json';
import { CrmError } from '../contract';
import { mandatoryText, textIn } from './reply';
import type { StoredRecord } from './stored';

export const WORK_COLUMNS = ['_timestamp', 'name', 'comment', 'status', 'party'];

/** Our key → Tryton's name. */
const COLUMNS: Readonly<Record<string, string>> = { name: 'name', description: 'comment', status: 'status' };

/** A work effort of Tryton, whether it says that it is a project or a task in one. */
export function workRecord(record: RecordOnPage, row: Json): StoredRecord {
  const timestamp = mandatoryText(row, '_timestamp');
  const name = textIn(row, 'name');
  const company = referenceIn(row, 'party');
  return {
    snapshot: {
      record,
      name: name ?? '',
      values: { name, description: blankless(textIn(row, 'comment')), status: referenceIn(row, 'status') },
      version: timestamp,
      parent: company === null ? null : { entity: 'company', id: company },
    },
    timestamp,
    change: async (changes) => ({ values: columnsOf(changes), timestamps: {}, createsRows: false }),
  };
}

function columnsOf(changes: FieldValues): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(changes).map(([key, value]) => {
      if (isBlank(value)) return [COLUMNS[key], null];
      return [COLUMNS[key], key === 'status' ? Number(value) : String(value)];
    }),
  );
}

function referenceIn(row: Json, name: string): string | null {
  const value = valueAt(row, [name]);
  if (value !== null && typeof value !== 'number') throw new CrmError('unexpected-reply');
  return value === null ? null : String(value);
}

function blankless(text: string | null): string | null {
  const normal = text?.replaceAll('\r\n', '\n') ?? '';
  return normal.trim() === '' ? null : normal;
}
