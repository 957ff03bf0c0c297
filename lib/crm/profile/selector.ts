/**
 * What is wrong with a CSS selector, in words; null when it is one. The worker has no document to ask, so this reads the
 * grammar of Selectors Level 4 as both browsers know it, and only as far as a profile needs it.
 */
export function selectorProblem(selector: string): string | null {
  const reader: Reader = { text: selector, at: 0 };
  try {
    readList(reader, false);
    if (reader.at < selector.length) fail(`“${selector.charAt(reader.at)}” has no place here`);
    return null;
  } catch (error) {
    if (error instanceof SelectorError) return error.message;
    throw error;
  }
}

interface Reader {
  readonly text: string;
  at: number;
}

class SelectorError extends Error {}

const NAME = /^-?(?:[a-z_\u0080-\uffff]|\\[^\n])(?:[\w\u0080-\uffff-]|\\[^\n])*|^--(?:[\w\u0080-\uffff-]|\\[^\n])*/i;
const ATTRIBUTE =
  /^\[\s*([^\s=~|^$*\]]+)\s*(?:([~|^$*]?=)\s*("(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'|[^\s\]"']+)\s*([is])?\s*)?\]/i;

const PLAIN =
  /^(active|any-link|autofill|checked|default|defined|disabled|empty|enabled|first-child|first-of-type|focus|focus-visible|focus-within|hover|in-range|indeterminate|invalid|last-child|last-of-type|link|modal|only-child|only-of-type|optional|out-of-range|placeholder-shown|popover-open|read-only|read-write|required|root|scope|target|user-invalid|user-valid|valid|visited)$/i;
const WITH_SELECTORS = /^(is|where|not|has)$/i;
const COUNTING = /^nth-(last-)?(child|of-type)$/i;
const WITH_WORD = /^(lang|dir)$/i;
/** The selectors that jQuery adds to CSS. */
const JQUERY =
  /^(animated|button|checkbox|contains|eq|even|file|first|gt|header|hidden|image|input|last|lt|odd|parent|password|radio|reset|selected|submit|text|visible)$/i;
const COUNT = /^\s*(odd|even|[+-]?\d+|[+-]?\d*n(\s*[+-]\s*\d+)?)\s*$/i;

function readList(reader: Reader, isRelative: boolean): void {
  for (;;) {
    skipSpace(reader);
    if (isRelative && /^[>+~]/.test(rest(reader))) {
      reader.at += 1;
      skipSpace(reader);
    }
    readComplex(reader);
    skipSpace(reader);
    if (rest(reader)[0] !== ',') return;
    reader.at += 1;
  }
}

function readComplex(reader: Reader): void {
  readCompound(reader);
  for (;;) {
    const combinator = /^\s*[>+~]\s*|^\s+(?=[^\s,)])/.exec(rest(reader));
    if (combinator === null) return;
    reader.at += combinator[0].length;
    readCompound(reader);
  }
}

function readCompound(reader: Reader): void {
  const start = reader.at;
  const element = /^\*/.exec(rest(reader)) ?? NAME.exec(rest(reader));
  if (element !== null) reader.at += element[0].length;
  while (readPart(reader));
  if (reader.at > start) return;
  const next = rest(reader)[0];
  if (next === undefined) fail(reader.text.trim() === '' ? 'It is blank' : 'It ends where an element should be named');
  fail(next === ',' || /[>+~)]/.test(next) ? `An element is missing before “${next}”` : `“${next}” has no place here`);
}

/** One class, id, attribute or pseudo-class; false where none follows. */
function readPart(reader: Reader): boolean {
  const text = rest(reader);
  switch (text[0]) {
    case '.':
      return take(reader, 1, NAME, 'the name of a class after “.”');
    case '#':
      return take(reader, 1, NAME, 'an id after “#”');
    case '[':
      return readAttribute(reader);
    case ':':
      return readPseudo(reader);
    default:
      return false;
  }
}

function readAttribute(reader: Reader): true {
  const found = ATTRIBUTE.exec(rest(reader));
  const [whole, name = '', operator, value = ''] = found ?? [];
  if (whole === undefined) fail('What begins with “[” is no attribute such as [name="value"]');
  if (NAME.exec(name)?.[0] !== name) fail(`“${name}” is no name of an attribute`);
  const isQuoted = /^["']/.test(value);
  if (operator !== undefined && !isQuoted && NAME.exec(value)?.[0] !== value) {
    fail(`The value ${value} of [${name}] needs quotes`);
  }
  reader.at += whole.length;
  return true;
}

function readPseudo(reader: Reader): true {
  if (rest(reader).startsWith('::')) fail('Pseudo-elements, which begin with “::”, name no element of the page');
  take(reader, 1, NAME, 'a name after “:”');
  const name = reader.text.slice(reader.text.lastIndexOf(':', reader.at - 1) + 1, reader.at);
  if (rest(reader)[0] !== '(') {
    if (PLAIN.test(name)) return true;
    fail(unknownPseudo(name));
  }
  reader.at += 1;
  if (WITH_SELECTORS.test(name)) readList(reader, /^has$/i.test(name));
  else if (COUNTING.test(name)) readCount(reader, name);
  else if (WITH_WORD.test(name)) reader.at += (/^[^()]*/.exec(rest(reader))?.[0] ?? '').length;
  else fail(unknownPseudo(name));
  if (rest(reader)[0] !== ')') fail(`“:${name}(” is not closed`);
  reader.at += 1;
  return true;
}

function readCount(reader: Reader, name: string): void {
  const [count = ''] = /^[^()]*?(?=\)|\s+of\s|$)/.exec(rest(reader)) ?? [];
  if (!COUNT.test(count)) fail(`“${count}” is no count for :${name}(), such as 2, odd or 2n+1`);
  reader.at += count.length;
  const of = /^\s+of\s+/.exec(rest(reader));
  if (of === null) return;
  reader.at += of[0].length;
  readList(reader, false);
}

function unknownPseudo(name: string): string {
  return JQUERY.test(name) ? `“:${name}” is jQuery’s; no browser knows it` : `No browser knows “:${name}”`;
}

function take(reader: Reader, mark: number, pattern: RegExp, wanted: string): true {
  const found = pattern.exec(reader.text.slice(reader.at + mark));
  if (found === null) fail(`It lacks ${wanted}`);
  reader.at += mark + found[0].length;
  return true;
}

function skipSpace(reader: Reader): void {
  reader.at += (/^\s*/.exec(rest(reader))?.[0] ?? '').length;
}

function rest({ text, at }: Reader): string {
  return text.slice(at);
}

function fail(words: string): never {
  throw new SelectorError(words);
}
