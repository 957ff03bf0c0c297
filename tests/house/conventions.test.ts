import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allSources, linesThatMatch, ROOT, type Source, shippedSources } from './sources';

const LONGEST_FILE = 370;
/** A test file is a list of examples: long, and still easy to read. */
const LONGEST_TEST_FILE = 450;
/** Nine files of ten are not longer than this. */
const USUAL_FILE = 150;
const LONGEST_FUNCTION = 80;
/** A component's function holds its markup. */
const LONGEST_COMPONENT = 115;

const code = allSources().filter(({ path }) => !/^tests\/|\.test\.tsx?$/.test(path));
const tests = allSources().filter(({ path }) => /\.test\.tsx?$/.test(path));

describe('size', () => {
  test(`no file is longer than ${LONGEST_FILE} lines`, () => {
    const limit = ({ path }: Source) => (path.startsWith('tests/') ? LONGEST_TEST_FILE : LONGEST_FILE);
    const long = allSources().filter((source) => lineCount(source) > limit(source) && !isData(source));
    expect(long.map((source) => `${source.path}: ${lineCount(source)}`)).toEqual([]);
  });

  test(`nine files of ten have at most ${USUAL_FILE} lines`, () => {
    const lengths = shippedSources()
      .map(lineCount)
      .sort((left, right) => left - right);
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(USUAL_FILE);
  });

  test(`no function is longer than ${LONGEST_FUNCTION} lines`, () => {
    expect(code.flatMap(longFunctions)).toEqual([]);
  });
});

describe('tests', () => {
  test('none is skipped, left for later, or run alone', () => {
    expect(
      linesThatMatch(tests, /\b(test|it|describe|suite)\.(skip|only|todo|fails|skipIf|runIf)\b|\bx(it|describe)\(/),
    ).toEqual([]);
    expect(linesThatMatch(tests, /\b(context|task|t)\.skip\(/)).toEqual([]);
  });

  test('every test file is part of a project that npm test runs', () => {
    const known =
      /^(lib\/.*\.test\.tsx?|components\/.*\.test\.tsx|demo\/.*\.test\.ts|tests\/(unit|house|contract|e2e)\/.*\.test\.tsx?)$/;
    expect(tests.map(({ path }) => path).filter((path) => !known.test(path))).toEqual([]);
  });
});

describe('code', () => {
  test('nothing is left to do, silenced, or loosely typed', () => {
    const marks = new RegExp(
      ['TO', 'DO\\b|FIX', 'ME\\b|@ts-', '(ignore|nocheck|expect-error)|\\bas', ' any\\b'].join(''),
    );
    expect(linesThatMatch(allSources(), marks)).toEqual([]);
  });

  test('no file that is kept names a folder of one machine', () => {
    const paths = new RegExp(['/wo', 'rk/|/ho', 'me/\\w|/ro', 'ot/|/Us', 'ers/\\w|C:\\\\Us', 'ers'].join(''));
    expect(linesThatMatch(keptFiles(), paths)).toEqual([]);
  });
});

test('the check of functions finds a long one, and only that', () => {
  const lines = Array.from({ length: LONGEST_FUNCTION }, () => '    step();').join('\n');
  const text = `export function short() {\n  step();\n}\n\nconst long = async () => {\n${lines}\n};\n`;
  expect(longFunctions({ path: 'x.ts', text })).toEqual([`x.ts:5 ${LONGEST_FUNCTION + 2} lines`]);
});

function lineCount({ text }: Source): number {
  return text.split('\n').length - 1;
}

/** Dictionaries and seeds are tables: their length is no sign of anything. */
function isData({ path }: Source): boolean {
  return /^lib\/i18n\/|\/seed\/|^demo\/dictionary\//.test(path);
}

const FUNCTION_START = /^(?<indent>\s*)(?!.*\b(describe|test|it)\b).*(\bfunction\b.*|=> )\{$/;
const METHOD_START = /^(?<indent>\s+)(async )?\w+\(.*\)(: [^=]+)? \{$/;

/** The formatter closes what it opens at the same indentation, so a function ends at the first `}` as far in as it began. */
function longFunctions({ path, text }: Source): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, start) => {
    const indent = (FUNCTION_START.exec(line) ?? METHOD_START.exec(line))?.groups?.indent;
    if (indent === undefined || /^\s*(if|for|while|switch|catch)\b/.test(line)) return [];
    const length = lines.slice(start).findIndex((one) => one.startsWith(`${indent}}`)) + 1;
    return length > (path.endsWith('.tsx') ? LONGEST_COMPONENT : LONGEST_FUNCTION)
      ? [`${path}:${start + 1} ${length} lines`]
      : [];
  });
}

/** Text files under version control, but for what lists packages or tells of places on purpose. */
function keptFiles(): Source[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return listed
    .split('\n')
    .filter((path) => /\.(tsx?|mjs|json|md|css|html|py|ya?ml|svg)$/.test(path) && path !== 'package-lock.json')
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}
