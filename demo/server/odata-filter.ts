import { badRequest } from './api-error';
import { comparison, textFunction } from './odata-operators';

/** A row of an archive: column names and plain values. */
export type ArchiveRow = Readonly<Record<string, string | number | boolean>>;

export type RowTest = (row: ArchiveRow) => boolean;

export type FilterValue = string | number | boolean;

type Token =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: string };

const TOKEN = /\s*(?:'((?:[^']|'')*)'|([A-Za-z_][\w/.]*)|(-?\d+(?:\.\d+)?)|([(),=]))/y;

/**
 * Reads a `$filter` expression: comparisons joined by `and` and `or`, brackets, and the documented
 * operators and functions for texts and numbers. Column names are checked by the caller's row type.
 * @throws ApiError 400 for anything else.
 */
export function parseFilter(expression: string, columns: ReadonlySet<string>): RowTest {
  const reader = new FilterReader(tokensOf(expression), columns);
  const test = reader.either();
  reader.end();
  return test;
}

function tokensOf(expression: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < expression.trimEnd().length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(expression);
    if (found === null) {
      throw badRequest(`$filter cannot be read at "${expression.slice(at)}".`);
    }
    const [, text, word, number, mark] = found;
    if (text !== undefined) {
      tokens.push({ kind: 'text', text: text.replaceAll("''", "'") });
    } else if (mark !== undefined) {
      tokens.push({ kind: 'mark', text: mark });
    } else {
      tokens.push({ kind: 'word', text: word ?? number ?? '' });
    }
  }
  return tokens;
}

class FilterReader {
  readonly #tokens: readonly Token[];
  readonly #columns: ReadonlySet<string>;
  #at = 0;

  constructor(tokens: readonly Token[], columns: ReadonlySet<string>) {
    this.#tokens = tokens;
    this.#columns = columns;
  }

  either(): RowTest {
    let left = this.#both();
    while (this.#takeWord('or')) {
      const [first, second] = [left, this.#both()];
      left = (row) => first(row) || second(row);
    }
    return left;
  }

  end(): void {
    if (this.#at < this.#tokens.length) {
      throw badRequest(`$filter has something left over at "${this.#tokens[this.#at]?.text}".`);
    }
  }

  #both(): RowTest {
    let left = this.#single();
    while (this.#takeWord('and')) {
      const [first, second] = [left, this.#single()];
      left = (row) => first(row) && second(row);
    }
    return left;
  }

  #single(): RowTest {
    if (this.#takeMark('(')) {
      const inner = this.either();
      this.#expectMark(')');
      return inner;
    }
    const name = this.#next('a column or function');
    return this.#takeMark('(') ? this.#function(name.text) : this.#comparison(name.text);
  }

  #function(name: string): RowTest {
    const first = this.#operand();
    this.#expectMark(',');
    const second = this.#operand();
    this.#expectMark(')');
    return textFunction(name, first, second);
  }

  #comparison(name: string): RowTest {
    const column = this.#column(name);
    const operator = this.#next('an operator').text;
    const values = this.#takeMark('(') ? this.#list() : [this.#value()];
    return comparison(column, operator, values);
  }

  #list(): FilterValue[] {
    const values = [this.#value()];
    while (this.#takeMark(',')) {
      values.push(this.#value());
    }
    this.#expectMark(')');
    return values;
  }

  #operand(): (row: ArchiveRow) => string {
    const token = this.#next('an argument');
    if (token.kind === 'text') {
      return () => token.text;
    }
    const column = this.#column(token.text);
    return (row) => String(row[column] ?? '');
  }

  #value(): FilterValue {
    const token = this.#next('a value');
    if (token.kind === 'text') {
      return token.text;
    }
    if (token.text === 'true' || token.text === 'false') {
      return token.text === 'true';
    }
    const number = Number(token.text);
    if (token.kind === 'mark' || Number.isNaN(number)) {
      throw badRequest(`$filter needs a value instead of "${token.text}".`);
    }
    return number;
  }

  #column(name: string): string {
    const found = [...this.#columns].find((column) => column.toLowerCase() === name.toLowerCase());
    if (found === undefined) {
      throw badRequest(`There is no column "${name}".`);
    }
    return found;
  }

  #next(wanted: string): Token {
    const token = this.#tokens[this.#at];
    if (token === undefined) {
      throw badRequest(`$filter ends where ${wanted} should follow.`);
    }
    this.#at += 1;
    return token;
  }

  #takeWord(word: string): boolean {
    const token = this.#tokens[this.#at];
    return token?.kind === 'word' && token.text.toLowerCase() === word && this.#advance();
  }

  #takeMark(mark: string): boolean {
    const token = this.#tokens[this.#at];
    return token?.kind === 'mark' && token.text === mark && this.#advance();
  }

  #expectMark(mark: string): void {
    if (!this.#takeMark(mark)) {
      throw badRequest(`$filter misses "${mark}".`);
    }
  }

  #advance(): true {
    this.#at += 1;
    return true;
  }
}
