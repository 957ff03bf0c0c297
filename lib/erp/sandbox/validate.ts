import type { Field } from '../../model/field';
import { type FieldValue, type FieldValues, isBlank } from '../../model/value';
import { ErpError } from '../contract';
import { fieldsOf, type SampleActorType } from './actor-fields';
import { isNumberType } from './column';
import { SAMPLE_LISTS } from './lists';

/** `validation` with a message per field when these values cannot be stored, else null. `creating` asks for all mandatory ones. */
export function problemsOf(type: SampleActorType, values: FieldValues, creating: boolean): ErpError | null {
  const fields = fieldsOf(type);
  const problems: Record<string, string> = {};
  for (const [key, value] of Object.entries(values)) {
    const problem = problemOf(
      fields.find((field) => field.key === key),
      value,
    );
    if (problem !== null) problems[key] = problem;
  }
  for (const field of creating ? fields : []) {
    if (field.access === 'mandatory' && values[field.key] === undefined) problems[field.key] = 'Must be filled in';
  }
  return validationError(problems);
}

/** Throws `validation` when one of these is not a field of the type. */
export function checkFieldNames(type: SampleActorType, keys: readonly string[]): void {
  const known = new Set(fieldsOf(type).map((field) => field.key));
  const unknown = keys.filter((key) => !known.has(key));
  const error = validationError(Object.fromEntries(unknown.map((key) => [key, 'Unknown field'])));
  if (error !== null) throw error;
}

function validationError(problems: Readonly<Record<string, string>>): ErpError | null {
  const [first] = Object.entries(problems);
  if (first === undefined) return null;
  return new ErpError('validation', { serverMessage: `${first[0]}: ${first[1]}`, fields: problems });
}

function problemOf(field: Field | undefined, value: FieldValue): string | null {
  if (field === undefined) return 'Unknown field';
  if (field.access === 'read-only') return 'Cannot be changed';
  if (isBlank(value)) return field.access === 'mandatory' ? 'Must be filled in' : null;
  if (isNumberType(field.type)) return numberProblem(field, value);
  if (field.type === 'boolean') return typeof value === 'boolean' ? null : 'Must be yes or no';
  if (typeof value !== 'string') return 'Must be a text';
  if (field.maxLength !== undefined && value.length > field.maxLength) {
    return `Must be at most ${field.maxLength} characters, is ${value.length}`;
  }
  return formProblem(field, value);
}

function numberProblem(field: Field, value: FieldValue): string | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'Must be a number';
  return field.type === 'integer' && !Number.isInteger(value) ? 'Must be a whole number' : null;
}

function formProblem(field: Field, value: string): string | null {
  switch (field.type) {
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? null : 'Must be an e-mail address';
    case 'country':
      return /^[A-Z]{2}$/.test(value) ? null : 'Must be a country code of two letters';
    case 'date':
      return isDay(value) ? null : 'Must be a date such as 2026-11-23';
    case 'list':
      return SAMPLE_LISTS[field.list ?? '']?.some((item) => item.key === value) ? null : `Unknown item "${value}"`;
    case 'multiline':
      return null;
    default:
      return /[\r\n]/.test(value) ? 'Must be a single line' : null;
  }
}

function isDay(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
