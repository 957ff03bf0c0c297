import type { Field, ListItem } from '../../model/field';
import type { FieldValue } from '../../model/value';
import { type EditForm, parsePage } from '../access/form';

/** A field's value in an edit form; null also where this installation's form has no such control. */
export function readField(form: EditForm, field: Field): FieldValue {
  const value = form.controls.get(field.key)?.value ?? null;
  switch (field.type) {
    case 'date':
      return readDate(form, field.key);
    case 'country':
      return countries(form).find(({ id }) => id === value)?.code ?? null;
    case 'decimal':
      return readDecimal(value);
    case 'multiline':
      return typeof value === 'string' ? plainText(value) : null;
    default:
      return suggestsCode(form, field.key) ? null : value;
  }
}

/** What the form's controls must hold for a field to have a value. A country that the form does not offer is blank there. */
export function controlsFor(form: EditForm, field: Field, value: FieldValue): Record<string, FieldValue> {
  switch (field.type) {
    case 'date':
      return dateControls(field.key, value);
    case 'country': {
      const country = countries(form).find(({ code }) => code === value);
      // A state belongs to its country; the page's own script asks for it anew.
      const states = form.controls.has('state_id') ? { state_id: null } : {};
      return { [field.key]: value === null ? null : (country?.id ?? String(value)), ...states };
    }
    default:
      return { [field.key]: value };
  }
}

/** What can be chosen for a list field. Countries are keyed by their two-letter code. */
export function optionsOf(form: EditForm, control: string): readonly ListItem[] {
  if (control === 'country_id') return countries(form).map(({ code, label }) => ({ key: code, label }));
  return form.controls.get(control)?.options ?? [];
}

/** Countries are chosen by numbers of the installation, and say their code at the end of their words: `Norway (NO)`. */
function countries(form: EditForm): { id: string; code: string; label: string }[] {
  return (form.controls.get('country_id')?.options ?? []).flatMap(({ key, label }) => {
    const [, name = '', code] = /^(.*?)\s*\(([A-Z]{2})\)$/s.exec(label) ?? [];
    return code === undefined ? [] : [{ id: key, code, label: name || code }];
  });
}

/** Beside the date that a person sees, in a format of the user's, its parts stand in controls of their own. */
function readDate(form: EditForm, name: string): string | null {
  const part = (suffix: string) => Number(form.controls.get(name + suffix)?.value ?? 0);
  const [year, month, day] = [part('year'), part('month'), part('day')];
  if (!(year > 0 && month > 0 && day > 0)) return null;
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-');
}

function dateControls(name: string, value: FieldValue): Record<string, FieldValue> {
  const [year = null, month = null, day = null] = value === null ? [] : String(value).split('-');
  // What a person would see only has to be there: the server takes the parts.
  return { [name]: value, [`${name}year`]: year, [`${name}month`]: month, [`${name}day`]: day };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function readDecimal(value: FieldValue): number | null {
  if (typeof value !== 'string') return null;
  const number = Number(value.replaceAll(/\s/g, '').replace(',', '.'));
  return Number.isFinite(number) ? number : null;
}

/** The form suggests the next code for a company that has none; it is not stored. */
function suggestsCode({ controls }: EditForm, key: string): boolean {
  const isOff = (name: string) => controls.get(name)?.value !== true;
  if (key === 'customer_code') return isOff('customer') && isOff('prospect');
  return key === 'supplier_code' && isOff('supplier');
}

/** Texts that were written in the rich text editor are stored as HTML. */
function plainText(value: string): string | null {
  if (!/<\/?[a-z][^<>]*>/i.test(value)) return value;
  const lines = textIn(parsePage(value).body).split('\n');
  const text = lines.map((line) => line.replaceAll(/[^\S\n]+/g, ' ').trim()).join('\n');
  return text.replaceAll(/\n{3,}/g, '\n\n').trim() || null;
}

const BLOCKS = /^(P|DIV|LI|UL|OL|TR|TABLE|H[1-6]|BLOCKQUOTE)$/;

function textIn(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replaceAll(/\s+/g, ' ');
  if (node.nodeName === 'BR') return '\n';
  const inside = [...node.childNodes].map(textIn).join('');
  return BLOCKS.test(node.nodeName) ? `${inside}\n` : inside;
}
