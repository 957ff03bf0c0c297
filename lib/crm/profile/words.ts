import type { BaseIssue } from 'valibot';
import { quoted } from './nearest';

/** What is wrong with the shape of a document, in words of its author, who may never have heard of schemas. */
export function shapeWords(issue: BaseIssue<unknown>): string {
  const { type, requirement, expected, input } = issue;
  if (type === 'loose_object' && expected !== 'Object') return 'This member is missing';
  switch (type) {
    case 'string':
      return `Must be a text${instead(input)}`;
    case 'number':
      return `Must be a number${instead(input)}`;
    case 'integer':
      return 'Must be a whole number';
    case 'boolean':
      return `Must be true or false${instead(input)}`;
    case 'array':
      return `Must be a list, in square brackets${instead(input)}`;
    case 'loose_object':
    case 'record':
      return `Must be an object, in curly brackets${instead(input)}`;
    case 'min_length':
      return typeof input === 'string' ? 'Must not be blank' : 'Must have at least one item';
    case 'max_length':
      return `Must not have more than ${String(requirement)} ${typeof input === 'string' ? 'characters' : 'items'}`;
    case 'min_value':
      return `Must be at least ${String(requirement)}`;
    case 'max_value':
      return `Must be at most ${String(requirement)}`;
    default:
      return choiceWords(issue);
  }
}

/** Picklists, literals and variants say what they take as `("a" | "b")`. */
function choiceWords({ type, expected, input }: BaseIssue<unknown>): string {
  if (type === 'variant' && typeof input === 'object') return `Must be an object, in curly brackets${instead(input)}`;
  const choices = (expected ?? '').match(/"[^"]*"|[\w.]+/g)?.map((choice) => choice.replaceAll('"', '')) ?? [];
  const wanted = choices.length === 1 ? `Must be ${quoted(choices)}` : `Must be one of ${quoted(choices)}`;
  return `${wanted}${input === undefined ? '; this member is missing' : instead(input)}`;
}

function instead(input: unknown): string {
  if (input === undefined) return '';
  if (Array.isArray(input)) return ', not a list';
  if (typeof input === 'object') return input === null ? ', not null' : ', not an object';
  return typeof input === 'string' ? `, not “${input.slice(0, 40)}”` : `, not ${String(input)}`;
}
