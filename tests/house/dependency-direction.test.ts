import { expect, test } from 'vitest';
import { type Import, importsOf, isTest, shippedSources } from './sources';

/** `types`: only types may be imported from there. */
type Permission = 'all' | 'types';

interface Rule {
  readonly areas: Readonly<Record<string, Permission>>;
  readonly packages: readonly string[];
}

const PREACT = ['preact', 'preact/hooks', 'preact/jsx-runtime', '@preact/signals'];
const WXT = [
  'wxt/browser',
  'wxt/utils/define-background',
  'wxt/utils/define-content-script',
  'wxt/utils/define-unlisted-script',
];

/** Who may build on whom: the "Layout" of the design, where dependencies point downwards only. */
const RULES: Readonly<Record<string, Rule>> = {
  'lib/model': { areas: {}, packages: [] },
  'lib/i18n': { areas: { 'lib/model': 'types' }, packages: [] },
  'lib/sync': { areas: { 'lib/model': 'all' }, packages: [] },
  'lib/match': { areas: { 'lib/model': 'all' }, packages: [] },
  'lib/crm': { areas: { 'lib/model': 'all' }, packages: ['valibot'] },
  'lib/erp': { areas: { 'lib/model': 'all', 'public/sample-erp': 'all' }, packages: ['valibot', 'idb'] },
  'lib/messages': { areas: { 'lib/model': 'all', 'lib/crm': 'types' }, packages: ['valibot'] },
  'lib/store': { areas: { 'lib/model': 'all', 'lib/messages': 'all' }, packages: ['valibot', 'idb'] },
  'lib/policy': { areas: { 'lib/model': 'all', 'lib/store': 'types' }, packages: ['valibot'] },
  'lib/service': {
    areas: {
      'lib/model': 'all',
      'lib/sync': 'all',
      'lib/match': 'all',
      'lib/crm': 'all',
      'lib/erp': 'all',
      'lib/store': 'all',
      'lib/policy': 'all',
      'lib/messages': 'all',
    },
    packages: ['valibot'],
  },
  'lib/platform': {
    areas: { 'lib/model': 'all', 'lib/messages': 'all', 'lib/service': 'types' },
    packages: ['valibot', 'webextension-polyfill', 'wxt/browser'],
  },
  'lib/page': {
    areas: { 'lib/model': 'all', 'lib/crm': 'all', 'lib/i18n': 'all', 'lib/messages': 'all', 'components/tab': 'all' },
    packages: ['valibot', ...PREACT],
  },
  components: {
    areas: { 'lib/model': 'all', 'lib/i18n': 'all', 'lib/messages': 'all', 'lib/sync': 'all' },
    packages: ['valibot', ...PREACT],
  },
  entrypoints: {
    areas: Object.fromEntries(
      ['components', 'crm', 'erp', 'messages', 'model', 'page', 'platform', 'policy', 'service', 'store', 'i18n'].map(
        (name): [string, Permission] => [name === 'components' ? name : `lib/${name}`, 'all'],
      ),
    ),
    packages: ['webextension-polyfill', ...PREACT, ...WXT],
  },
};

test('every folder of the shipped code has a rule', () => {
  expect(Object.keys(RULES)).toEqual(
    expect.arrayContaining([...new Set(shippedSources().map(({ path }) => area(path)))]),
  );
});

test.each(Object.keys(RULES))('%s builds only on what it may', (name) => {
  const imports = shippedSources()
    .filter(({ path }) => area(path) === name)
    .flatMap(importsOf);
  expect(imports.filter((one) => !isAllowed(one)).map(words)).toEqual([]);
});

test('no shipped file imports the demo or a test', () => {
  const imports = shippedSources().flatMap(importsOf);
  expect(imports.filter(({ to }) => /^(demo|tests)\//.test(to) || isTest(`${to}.ts`)).map(words)).toEqual([]);
});

test("the sample's companies are no part of the code that ships, for they are loaded from their file", () => {
  const companies = 'lib/erp/sandbox/seed/companies';
  const imports = shippedSources().flatMap(importsOf);
  const taken = imports.filter(
    ({ from, to }) => to === companies || (to.startsWith('public/') && from !== `${companies}.ts`),
  );
  expect(taken.map(words)).toEqual([]);
});

test('the check sees imports, side effects and dynamic imports', () => {
  const text = "import './a.css';\nimport type { B } from '../model/b';\nexport * from 'idb';\nvoid import('./lazy');";
  expect(importsOf({ path: 'lib/sync/file.ts', text }).map(({ to, typesOnly }) => [to, typesOnly])).toEqual([
    ['lib/sync/a.css', false],
    ['lib/model/b', true],
    ['idb', false],
    ['lib/sync/lazy', false],
  ]);
});

function area(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'lib' ? `lib/${second}` : first;
}

function isAllowed({ from, to, typesOnly }: Import): boolean {
  const rule = RULES[area(from)];
  if (rule === undefined) return false;
  if (!/^(lib|components|entrypoints|public|demo|tests)\//.test(to)) return rule.packages.includes(to);
  if (area(to) === area(from)) return true;
  const permission = Object.entries(rule.areas).find(([name]) => to.startsWith(`${name}/`))?.[1];
  return permission === 'all' || (permission === 'types' && typesOnly);
}

function words({ from, to, typesOnly }: Import): string {
  return `${from} imports ${typesOnly ? 'types of ' : ''}${to}`;
}
