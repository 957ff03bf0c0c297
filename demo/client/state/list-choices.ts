import { signal } from '@preact/signals';
import { numberMember, textMember } from '../../server/json';
import { readApi } from './api';
import { language } from './language';
import { rowsOf } from './rows';

export interface Choice {
  readonly id: number;
  readonly name: string;
}

const choices = signal<ReadonlyMap<string, readonly Choice[]>>(new Map());
const asked = new Set<string>();

/** The items of a list in the current language; empty until they have come. */
export function choicesOf(list: string): readonly Choice[] {
  const key = `${list} ${language.value}`;
  const known = choices.value.get(key);
  if (known === undefined && !asked.has(key)) {
    asked.add(key);
    void readChoices(list, key);
  }
  return known ?? [];
}

async function readChoices(list: string, key: string): Promise<void> {
  try {
    const reply = await readApi(`MDOList/${list}?flat=True`);
    const rows = rowsOf(reply).map((row) => ({ id: numberMember(row, 'Id'), name: textMember(row, 'Name') }));
    choices.value = new Map(choices.peek()).set(key, rows);
  } catch {
    asked.delete(key);
  }
}
