import type { IdForm } from './rule';

/** Each with one group: the id itself. */
const IDS: Readonly<Record<IdForm, string>> = {
  digits: '([1-9]\\d{0,17})',
  hex: '([\\da-fA-F]{8,64})',
  uuid: '\\{?([\\da-fA-F]{8}(?:-[\\da-fA-F]{4}){3}-[\\da-fA-F]{12})\\}?',
  word: '([\\w-]{1,64})',
};

const MARKS: Readonly<Record<string, string>> = { '{any}': '[^/]+', '{parts}/': '(?:[^/]+/)*' };

export interface Fit {
  /** What stands before the template. */
  readonly before: string;
  /** What stands at each `{id}`. */
  readonly ids: readonly string[];
}

/** How a text fits a template as a whole or, with `isEnd`, at its end after a `/`; null when it does not. */
export function fitTemplate(template: string, text: string, form: IdForm, isEnd = false): Fit | null {
  const first = template.indexOf('{');
  const start = isEnd && template.startsWith('/') ? 1 : 0;
  // Saves making a pattern for nearly every rule on nearly every address.
  if (!text.includes(first < 0 ? template : template.slice(0, first))) return null;
  const pattern = template
    .slice(start)
    .replace(/(\{id\})|(\{any\}|\{parts\}\/)|[^\w/]/g, (part, isId: string | undefined, mark: string | undefined) =>
      isId ? IDS[form] : mark ? (MARKS[mark] ?? '') : `\\${part}`,
    );
  const found = new RegExp(isEnd ? `^(.*?/)${pattern}/?$` : `^()${pattern}$`).exec(text);
  if (found === null) return null;
  const [, before = '', ...ids] = found;
  return { before, ids: ids.map((id) => canonical(id, form)) };
}

/** UUIDs mean the same in either case. */
function canonical(id: string, form: IdForm): string {
  return form === 'uuid' ? id.toLowerCase() : id;
}
