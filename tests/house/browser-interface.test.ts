import { describe, expect, test } from 'vitest';
import { BUILDS, builtFile, builtFiles, ERP_TABS, loadedFiles, SENTINELS } from './bundles';
import { filesBelow, linesThatMatch, shippedSources } from './sources';

const BROWSER_INTERFACE =
  /\b(browser|chrome)\.(runtime|storage|tabs|windows|permissions|scripting|alarms|action|i18n)\b/;
const POLYFILL = /api-metadata|wrappedSendMessageCallback|ProxyProxy|webextension-polyfill/i;

/** Words that a bundle holds only when code from that folder is in it, taken from the source itself. */
const FOREIGN: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  ...Object.fromEntries(
    SENTINELS.map((entry) => [
      entry,
      {
        connectors: /common\.db\.login|counterpart-sample-erp/,
        store: /createObjectStore/,
        dictionaries: /Can’t find match|Connect to:/,
        schemas: /strict_object|strictObject|safeParse/,
        ...(entry === 'sentinel-odoo.js' ? {} : { 'another CRM': /res\.partner/ }),
      },
    ]),
  ),
  ...Object.fromEntries(
    ERP_TABS.map((entry) => [
      entry,
      {
        connectors: /common\.db\.login|counterpart-sample-erp/,
        store: /createObjectStore/,
        'the screens of the popup': /Select correct field values/,
        schemas: /strict_object|strictObject|safeParse/,
      },
    ]),
  ),
  'background.js': {
    screens: /Select correct field values|attachShadow/,
  },
  'popup.html': {
    connectors: /common\.db\.login|counterpart-sample-erp/,
    store: /createObjectStore/,
  },
};

test('only the platform folder and the entry points call the browser', () => {
  const others = shippedSources().filter(({ path }) => !/^(entrypoints|lib\/platform)\//.test(path));
  expect(linesThatMatch(others, BROWSER_INTERFACE)).toEqual([]);
});

test('only connectors and CRM adapters send requests: with the `fetch` that a session hands them, or in the page', () => {
  const sources = shippedSources().filter(({ path }) => !/^lib\/(erp|crm)\/|^lib\/service\/sessions\.ts$/.test(path));
  expect(linesThatMatch(sources, /\bfetch\(|XMLHttpRequest|sendBeacon|new WebSocket|new EventSource/)).toEqual([]);
});

describe.each(BUILDS)('%s', (build) => {
  test('the polyfill is in the worker and in our own pages, never in a script for CRM pages', () => {
    expect(builtFile(build, 'background.js')).toMatch(POLYFILL);
    for (const entry of [...SENTINELS, ...ERP_TABS]) {
      expect(builtFile(build, entry)).not.toMatch(POLYFILL);
    }
  });

  test.each(Object.entries(FOREIGN))('%s holds no code of another part', (entry, foreign) => {
    const text = loadedFiles(build, entry)
      .map((path) => builtFile(build, path))
      .join('\n');
    expect(Object.keys(foreign).filter((part) => foreign[part]?.test(text))).toEqual([]);
  });

  test('no built file holds a machine’s path or a test', () => {
    const files = builtFiles(build).map(({ path, text }) => ({ path, text }));
    expect(linesThatMatch(files, /\/work\/|\/home\/|\/Users\/|node_modules\/|vitest|fast-check/)).toEqual([]);
  });
});

test('what a part is known by is in the sources, so that the check above can fail', () => {
  const text = filesBelow(['lib', 'components'], /\.tsx?$/)
    .map((source) => source.text)
    .join('\n');
  const words = [
    'common.db.login',
    'counterpart-sample-erp',
    'createObjectStore',
    'Select correct field values',
    'attachShadow',
    'res.partner',
  ];
  expect(words.filter((word) => !text.includes(word))).toEqual([]);
});
