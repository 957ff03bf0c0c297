import type { Field } from '../../model/field';
import { type FieldValue, type FieldValues, isBlank } from '../../model/value';
import { ErpError } from '../contract';
import { fieldsOf, type SampleActorType } from './actor-fields';
import { isNumberType } from './column';
import { SAMPLE_LISTS } from './lists';

const BLANK = 'must be filled in';

/** `validation` with a message per field when these values cannot be stored, else null. `creating` asks for all mandatory ones. */
export function problemsOf(type: SampleActorType, values: FieldValues, creating: boolean): ErpError | null {
  const fields = fieldsOf(type);
  const problems: Record<string, string> = {};
  for (const [key, value] of Object.entries(values)) {
    const field = fields.find((candidate) => candidate.key === key);
    if (field === undefined) problems[key] = `There is no field "${key}".`;
    else addProblem(problems, field, problemOf(field, value));
  }
  for (const field of creating ? fields : []) {
    if (field.access === 'mandatory' && values[field.key] === undefined) addProblem(problems, field, BLANK);
  }
  return validationError(problems);
}

function addProblem(problems: Record<string, string>, field: Field, problem: string | null): void {
  if (problem !== null) problems[field.key] = `${field.label} ${problem}.`;
}

function validationError(problems: Readonly<Record<string, string>>): ErpError | null {
  const messages = Object.values(problems);
  if (messages.length === 0) return null;
  return new ErpError('validation', { serverMessage: messages.join(' '), fields: problems });
}

function problemOf(field: Field, value: FieldValue): string | null {
  if (field.access === 'read-only') return 'cannot be changed';
  if (isBlank(value)) return field.access === 'mandatory' ? BLANK : null;
  if (isNumberType(field.type)) return numberProblem(field, value);
  if (field.type === 'boolean') return typeof value === 'boolean' ? null : 'must be yes or no';
  if (typeof value !== 'string') return 'must be a text';
  if (field.maxLength !== undefined && value.length > field.maxLength) {
    return `must be at most ${field.maxLength} characters, is ${value.length}`;
  }
  return formProblem(field, value);
}

function numberProblem(field: Field, value: FieldValue): string | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'must be a number';
  return field.type === 'integer' && !Number.isInteger(value) ? 'must be a whole number' : null;
}

function formProblem(field: Field, value: string): string | null {
  switch (field.type) {
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? null : 'must be an e-mail address';
    case 'country':
      return /^[A-Z]{2}$/.test(value) ? null : 'must be a country code of two letters';
    case 'date':
      return isDay(value) ? null : 'must be a date such as 2026-11-23';
    case 'list':
      return SAMPLE_LISTS[field.list ?? '']?.some((item) => item.key === value) ? null : `has no item "${value}"`;
    case 'multiline':
      return null;
    default:
      return /[\r\n]/.test(value) ? 'must be a single line' : null;
  }
}

function isDay(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
