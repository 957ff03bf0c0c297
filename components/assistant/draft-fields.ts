import type { DraftField } from '../../lib/messages/assistant-messages';
import type { PickedField } from '../../lib/messages/picker-messages';
import { FIELD_MEANINGS, type FieldMeaning } from '../../lib/model/field';
import { typeOfMeaning } from '../../lib/model/meaning-type';

/** Meanings that a text in a page can have; countries are codes, which pages do not show. */
export const OFFERED_MEANINGS = FIELD_MEANINGS.filter((meaning) => meaning !== 'country');

/** A field that was pointed at, beside those that are there already; a second one of the same meaning keeps its label. */
export function addField(fields: readonly DraftField[], picked: PickedField, unnamed: string): DraftField[] {
  const label = picked.label === '' ? unnamed : picked.label;
  const others = fields.filter(({ from }) => JSON.stringify(from) !== JSON.stringify(picked.from));
  const isTaken = others.some(({ meaning }) => meaning === picked.meaning);
  const field = withMeaning(
    {
      key: '',
      label,
      meaning: null,
      type: 'text',
      from: picked.from,
      sample: picked.value,
      isFragile: picked.isFragile,
    },
    isTaken ? null : picked.meaning,
    others,
  );
  return [...others, field];
}

/** A field with another meaning, and a key that no other field has. */
export function withMeaning(
  field: DraftField,
  meaning: FieldMeaning | null,
  others: readonly DraftField[],
): DraftField {
  const type = typeOfMeaning(meaning, field.sample);
  return { ...field, meaning, type, key: freeKey(meaning ?? slug(field.label), others) };
}

/** A field with a label of its own. */
export function withLabel(field: DraftField, label: string, others: readonly DraftField[]): DraftField {
  return { ...field, label, key: field.meaning === null ? freeKey(slug(label), others) : field.key };
}

function slug(label: string): string {
  return (
    label
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '') || 'field'
  );
}

function freeKey(wanted: string, others: readonly DraftField[]): string {
  const isFree = (key: string) => key !== 'parent' && others.every((other) => other.key !== key);
  if (isFree(wanted)) return wanted;
  let counter = 2;
  while (!isFree(`${wanted}-${counter}`)) counter += 1;
  return `${wanted}-${counter}`;
}
