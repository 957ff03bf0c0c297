import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Text } from '../../lib/i18n/translate';
import { filesBelow, linesThatMatch, ROOT, shippedSources } from './sources';

type Texts = Readonly<Record<string, Text>>;

interface Named {
  readonly name: string;
  readonly languages: Readonly<Record<string, Texts>>;
}

const DICTIONARIES: readonly Named[] = await load();

test('there are dictionaries to check', () => {
  expect(DICTIONARIES.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['controls', 'options', 'popup', 'tabTexts', 'welcome', 'words']),
  );
});

describe.each(DICTIONARIES)('$name', ({ languages }) => {
  const [english = {}, ...others] = LANGUAGES.map((language) => languages[language] ?? {});

  test('is there in every language, with the same keys', () => {
    expect(Object.keys(languages).sort()).toEqual(LANGUAGES.toSorted());
    for (const other of others) expect(Object.keys(other).sort()).toEqual(Object.keys(english).sort());
  });

  test('has no blank text', () => {
    for (const texts of Object.values(languages)) {
      expect(Object.keys(texts).filter((key) => forms(texts[key]).some((form) => form.trim() === ''))).toEqual([]);
    }
  });

  test('has the same placeholders, and plurals at the same keys, in every language', () => {
    for (const other of others) {
      const differing = Object.keys(english).filter((key) => shape(english[key]) !== shape(other[key]));
      expect(differing).toEqual([]);
    }
  });

  test('has no text that the code never shows', () => {
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
  });
});

test('no screen has words of its own: JSX text and labels come from a dictionary', () => {
  const screens = filesBelow(['components', 'lib/page', 'entrypoints'], /\.tsx$/).filter(
    ({ path }) => !path.includes('.test.'),
  );
  expect(linesThatMatch(screens, />\s*(?!Counterpart<)\p{Lu}\p{Ll}+[^<>{}();=]*<\//u)).toEqual([]);
  expect(linesThatMatch(screens, /\b(aria-label|title|placeholder|alt)="[^"]*\p{L}{2}/u)).toEqual([]);
});

test('the search for uses is not satisfied by anything', () => {
  expect(isUsed('no.such.text')).toBe(false);
  expect(isUsed('failure.erp.auth')).toBe(true);
});

async function load(): Promise<Named[]> {
  const modules = filesBelow(['lib/i18n'], /\.ts$/).filter(({ path }) => !path.endsWith('.test.ts'));
  const found = await Promise.all(
    modules.map(async ({ path }) => {
      const exported: Readonly<Record<string, unknown>> = await import(join(ROOT, path));
      return Object.entries(exported).flatMap(([name, value]) =>
        isDictionaries(value) ? [{ name, languages: value }] : [],
      );
    }),
  );
  return found.flat();
}

function isDictionaries(value: unknown): value is Readonly<Record<string, Texts>> {
  return typeof value === 'object' && value !== null && LANGUAGES.every((language) => language in value);
}

function forms(text: Text | undefined): string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : [text.one, text.other];
}

function shape(text: Text | undefined): string {
  const names = forms(text).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  return `${typeof text} ${[...new Set(names)].sort().join(' ')}`;
}

/** The code that asks for texts; a dictionary's own lists of keys and texts are no use of them. */
const CODE = shippedSources()
  .map(({ path, text }) => (path.startsWith('lib/i18n/') ? functionsOf(text) : text))
  .join('\n');
const LITERALS = new Set([...CODE.matchAll(/(['"])([\w.-]+)\1/g)].map(([, , literal]) => literal));
/** Keys put together at run time, as a pattern: `failure.${origin}.${kind}` is used by `failure.erp.auth`. */
const TEMPLATES = [...CODE.matchAll(/`([\w.-]*\$\{[^`]*)`/g)].flatMap(([, template = '']) => {
  const parts = template.split(/\$\{[^}]*\}/);
  if (!parts.some((part) => /\w/.test(part)) || !parts.every((part) => /^[\w.-]*$/.test(part))) return [];
  return [new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[\\w.-]+')}$`)];
});

function isUsed(key: string): boolean {
  return LITERALS.has(key) || TEMPLATES.some((template) => template.test(key));
}

/** The functions of a module, without its constants and types. */
function functionsOf(text: string): string {
  return text
    .split(/^(?=export |const |type |function |async function )/m)
    .filter((part) => /^(export )?(async )?function /.test(part))
    .join('\n');
}
