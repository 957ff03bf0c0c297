import { describe, expect, it } from 'vitest';
import type { ProfileProblem } from '../../model/profile-summary';
import { checkProfile } from './document';

const STRIP = {
  kind: 'strip',
  seen: '2026-11-23',
  within: '#record',
  strip: '[role="tablist"]',
  tab: '[role="tab"]',
  selected: [{ attribute: 'aria-selected' }],
  panels: '.panels',
  panel: '[role="tabpanel"]',
};

const COMPANY = {
  addresses: [{ id: 'digits', path: 'companies/{id}' }],
  anchors: [STRIP, { kind: 'section', seen: '2026-11-23', element: 'main', position: 'end' }],
  fields: [
    { key: 'name', label: 'Name', type: 'text', meaning: 'name', from: { json: 'name' } },
    { key: 'class', label: 'Class', type: 'list', list: 'classes', kept: 'number', from: { json: 'class.id' } },
  ],
  name: ['name'],
  read: { reply: 'json', address: 'api/companies/{id}', id: 'id' },
  write: { style: 'merge', method: 'PATCH', address: 'api/companies/{id}' },
  version: { json: 'revision', header: 'If-Match' },
};

const CONTACT = {
  addresses: [{ id: 'digits', path: 'people/{id}' }],
  confirm: { selector: '#person-id' },
  anchors: [],
  fields: [{ key: 'name', label: 'Name', type: 'text', from: { selector: 'h1' } }],
  name: ['name'],
  parent: { selector: 'a.company', attribute: 'href' },
};

const PROJECT = {
  addresses: [{ id: 'word', path: 'project', query: { id: '{id}' } }],
  anchors: [],
  fields: [{ key: 'title', label: 'Title', type: 'text', from: { input: 'title' } }],
  name: ['title'],
  read: { reply: 'form', address: 'project/edit?id={id}' },
  write: { style: 'form' },
};

const GOOD: unknown = {
  format: 1,
  id: 'sample-crm',
  name: 'Sample CRM',
  matches: ['https://crm.example.com/*'],
  token: { from: 'meta', name: 'csrf', header: 'X-Csrf' },
  lists: { classes: [{ key: '1', label: 'Gold' }] },
  entities: { company: COMPANY, contact: CONTACT, project: PROJECT },
};

/** The sample with one member replaced or, without a value, left out: `entities.company.fields.0.key`. */
function broken(path: string, value?: unknown): string {
  const copy: unknown = structuredClone(GOOD);
  const steps = path.split('.');
  const parent = steps.slice(0, -1).reduce<unknown>((at, step) => Reflect.get(Object(at), step), copy);
  const last = steps.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(Object(parent), last);
  else Reflect.set(Object(parent), last, value);
  return JSON.stringify(copy);
}

function problemsOf(text: string): readonly ProfileProblem[] {
  return checkProfile(text).problems;
}

describe('a good profile', () => {
  it('has no problems and says what it describes', () => {
    expect(checkProfile(JSON.stringify(GOOD))).toEqual({
      summary: {
        id: 'sample-crm',
        name: 'Sample CRM',
        matches: ['https://crm.example.com/*'],
        access: 'read-write',
        entities: ['company', 'contact', 'project'],
      },
      problems: [],
    });
  });

  it('may begin with a byte order mark, as editors on Windows write it', () => {
    expect(problemsOf(`\uFEFF${JSON.stringify(GOOD)}`)).toEqual([]);
  });

  it('is read-only when nothing in it can be written', () => {
    const text = JSON.stringify({
      ...Object(GOOD),
      entities: { company: { ...COMPANY, write: undefined, version: undefined } },
    });
    expect(checkProfile(text)).toMatchObject({ summary: { access: 'read-only' }, problems: [] });
  });
});

/** What is broken → where it is reported, and in which words. */
const BROKEN: readonly (readonly [string, unknown, string, string])[] = [
  // The document's shape
  ['format', 2, 'format', 'Must be “1”, not 2'],
  ['name', undefined, 'name', 'This member is missing'],
  ['name', 7, 'name', 'Must be a text, not 7'],
  ['name', '', 'name', 'Must not be blank'],
  ['name', 'Two\nlines', 'name', 'Must be one line'],
  ['name', 'x'.repeat(501), 'name', 'Must not have more than 500 characters'],
  ['id', 'My CRM', 'id', 'Must be lower-case letters, digits and single hyphens, such as “my-crm”'],
  ['nmae', 'x', 'nmae', 'There is no member “nmae” here; did you mean “name”?'],
  [
    'entities.company.feilds',
    [],
    'entities.company.feilds',
    'There is no member “feilds” here; did you mean “fields”?',
  ],
  [
    'entities.person',
    COMPANY,
    'entities.person',
    'There is no member “person” here; known are “company”, “contact”, “project”',
  ],
  ['entities', {}, 'entities', 'Describe at least one of “company”, “contact” and “project”'],
  ['entities', [], 'entities', 'Must be an object, in curly brackets'],
  ['refresh', 'press', 'refresh', 'Must be “reload”, not “press”'],
  ['entities.company.addresses', [], 'entities.company.addresses', 'Must have at least one item'],
  [
    'entities.company.addresses',
    { id: 'digits' },
    'entities.company.addresses',
    'Must be a list, in square brackets, not an object',
  ],
  [
    'entities.company.addresses.0.id',
    'number',
    'entities.company.addresses[0].id',
    'Must be one of “digits”, “hex”, “uuid”, “word”, not “number”',
  ],
  [
    'entities.company.anchors.0.kind',
    'tab',
    'entities.company.anchors[0].kind',
    'Must be one of “strip”, “section”, not “tab”',
  ],
  ['entities.company.anchors.0.panels', undefined, 'entities.company.anchors[0].panels', 'This member is missing'],
  [
    'entities.company.anchors.1.position',
    'above',
    'entities.company.anchors[1].position',
    'Must be one of “before”, “after”, “start”, “end”, not “above”',
  ],
  [
    'entities.company.fields.0.type',
    'string',
    'entities.company.fields[0].type',
    'Must be one of “text”, “multiline”, “integer”, “decimal”, “boolean”, “date”, “list”, “country”, “email”, “phone”, “website”, “identifier”, not “string”',
  ],
  ['entities.company.fields.0.maxLength', 0, 'entities.company.fields[0].maxLength', 'Must be at least 1'],
  [
    'entities.company.fields.0.from',
    'name',
    'entities.company.fields[0].from',
    'Must be an object, in curly brackets, not “name”',
  ],
  [
    'entities.company.write.style',
    'put',
    'entities.company.write.style',
    'Must be one of “merge”, “json-patch”, “form”, not “put”',
  ],
  ['entities.company.version.conflict', [200], 'entities.company.version.conflict[0]', 'Must be at least 400'],
  // Pages and addresses
  ['matches.0', 'crm.example.com', 'matches[0]', 'A match pattern begins with “https://”, “http://” or “*://”'],
  ['matches.0', 'https://crm.example.com', 'matches[0]', 'A match pattern has a path, such as “/*”, after the host'],
  [
    'matches.0',
    'http://127.0.0.1:8765/*',
    'matches[0]',
    'A match pattern has no port: it holds for every port of the host',
  ],
  [
    'matches.0',
    'https://crm.*.com/*',
    'matches[0]',
    '“*” can stand only for the whole host, or at its beginning, as in “*.example.com”',
  ],
  ['matches.0', '<all_urls>', 'matches[0]', 'Name the pages of this CRM, not all pages'],
  [
    'entities.company.addresses.0.path',
    'companies',
    'entities.company.addresses[0]',
    '“{id}” is missing: no part of the address says which record it is',
  ],
  [
    'entities.company.addresses.0.path',
    '{id}/of/{id}',
    'entities.company.addresses[0].path',
    '“{id}” stands here more than once',
  ],
  [
    'entities.company.addresses.0.path',
    'companies/{ID}/{id}',
    'entities.company.addresses[0].path',
    '“{ID}” means nothing here; known are {id} and {any} and {parts}',
  ],
  [
    'entities.company.addresses.0.path',
    'https://crm.example.com/companies/{id}',
    'entities.company.addresses[0].path',
    'Write the path alone, without scheme and host',
  ],
  [
    'entities.company.addresses.0.path',
    'company?id={id}',
    'entities.company.addresses[0].path',
    'What follows “?” belongs into “query”',
  ],
  ['entities.company.addresses.0.hash', '#company', 'entities.company.addresses[0].hash', 'Write the hash without “#”'],
  [
    'entities.company.addresses.0',
    { id: 'digits', path: 'c d/%zz', query: { id: '{id}0' } },
    'entities.company.addresses[0]',
    'No address can ever match this',
  ],
  [
    'entities.contact.addresses.0.path',
    'companies/{id}',
    'entities.company.when',
    'contact has the same address: “when” must name an element that tells them apart',
  ],
  [
    'entities.contact.addresses.0',
    { id: 'word', path: 'companies/{id}' },
    'entities.contact.addresses[0]',
    'https://crm.example/app/companies/12 would be taken for a company, whose addresses come first',
  ],
  ['entities.company.open', 'companies/{id}/of/{id}', 'entities.company.open', '“{id}” stands here more than once'],
  [
    'entities.company.when',
    { selector: '#x', present: true },
    'entities.company.when',
    'It needs “confirm”, or “addressFollowsPage”: else the page could still show the record before and decide by it',
  ],
  // The place of the tab
  ['watch', 'div >', 'watch', 'Not a CSS selector: It ends where an element should be named'],
  [
    'entities.company.anchors.0.strip',
    '.tabs:visible',
    'entities.company.anchors[0].strip',
    'Not a CSS selector: “:visible” is jQuery’s; no browser knows it',
  ],
  [
    'entities.company.anchors.0.tab',
    'li:nth-child(two)',
    'entities.company.anchors[0].tab',
    'Not a CSS selector: “two” is no count for :nth-child(), such as 2, odd or 2n+1',
  ],
  [
    'entities.company.anchors.0.seen',
    '2026-02-30',
    'entities.company.anchors[0].seen',
    '“2026-02-30” is no day; write it as “2026-11-23”',
  ],
  [
    'entities.company.anchors.0.seen',
    '23.11.2026',
    'entities.company.anchors[0].seen',
    '“23.11.2026” is no day; write it as “2026-11-23”',
  ],
  [
    'entities.company.anchors.0.selected',
    [{ class: '.active' }],
    'entities.company.anchors[0].selected[0].class',
    'Write the name of one class, without “.” and spaces',
  ],
  [
    'entities.company.anchors.0.selected',
    [{ at: 'a' }],
    'entities.company.anchors[0].selected[0]',
    'A tab shows by one “class” or one “attribute” that it is selected',
  ],
  [
    'entities.company.anchors.0',
    { ...STRIP, before: '.a', after: '.b' },
    'entities.company.anchors[0].after',
    'The tab goes before one element or after one: leave one of both out',
  ],
  // Fields
  [
    'entities.company.fields.1.key',
    'name',
    'entities.company.fields[1].key',
    'There is another field with the key “name”',
  ],
  ['entities.company.name', ['nam'], 'entities.company.name[0]', 'There is no field “nam”; did you mean “name”?'],
  [
    'entities.company.fields.1.list',
    undefined,
    'entities.company.fields[1].list',
    'A field of type “list” needs “list”, the name of one of “lists”',
  ],
  [
    'entities.company.fields.1.list',
    'clases',
    'entities.company.fields[1].list',
    'There is no list “clases”; did you mean “classes”?',
  ],
  [
    'entities.company.fields.0.list',
    'classes',
    'entities.company.fields[0].list',
    'A field of type “text” has no list',
  ],
  [
    'entities.company.fields.0.kept',
    'date-time',
    'entities.company.fields[0].kept',
    '“date-time” is for fields of type date',
  ],
  [
    'entities.company.fields.0.from',
    { input: 'name' },
    'entities.company.fields[0].from',
    'An “input” needs a “read” with the reply “form”',
  ],
  [
    'entities.company.fields.0.from',
    { selector: 'h1' },
    'entities.company.fields[0].from',
    'With a “read” of JSON every value comes from its reply: name a “json” path',
  ],
  [
    'entities.company.fields.0.from',
    { json: 'phones[0].value' },
    'entities.company.fields[0].from.json',
    'Write “phones.0.value”, not “phones[0].value”',
  ],
  [
    'entities.company.fields.1.from',
    { json: 'name' },
    'entities.company.fields[1].from',
    'The field “name” is kept there too: make one of them “read-only”',
  ],
  [
    'entities.contact.fields.0.from',
    { json: 'name' },
    'entities.contact.fields[0].from',
    'A “json” path needs a “read” with the reply “json”',
  ],
  [
    'entities.contact.fields.0.access',
    'mandatory',
    'entities.contact.fields[0].access',
    'It cannot be “mandatory”: without “write” nothing can be changed',
  ],
  [
    'entities.contact.confirm',
    undefined,
    'entities.contact.confirm',
    'Without “read” values come from the page: name an element that holds the record’s id, or set “addressFollowsPage” where every record is a page load of its own',
  ],
  [
    'entities.company.parent',
    { json: 'owner' },
    'entities.company.parent',
    'A company has no company that it belongs to',
  ],
  [
    'entities.company',
    undefined,
    'entities.contact.parent',
    'It names a company: describe “company” in “entities” as well',
  ],
  [
    'lists.classes',
    [
      { key: '1', label: 'A' },
      { key: '1', label: 'B' },
    ],
    'lists.classes[1].key',
    'There is another item with the key “1”',
  ],
  // Requests
  [
    'entities.company.read.address',
    'https://api.example.com/{id}',
    'entities.company.read.address',
    'Write an address below the CRM’s own, such as “api/v1/Account/{id}”: no other host is ever asked',
  ],
  [
    'entities.company.read.address',
    '//evil.example/{id}',
    'entities.company.read.address',
    'Write an address below the CRM’s own, such as “api/v1/Account/{id}”: no other host is ever asked',
  ],
  [
    'entities.company.read.address',
    '../api/{id}',
    'entities.company.read.address',
    'Write the address without “..”, “.” and “\\”',
  ],
  [
    'entities.company.read.address',
    'api/companies',
    'entities.company.read.address',
    '“{id}” is missing: nothing says which record it is',
  ],
  [
    'entities.company.write.address',
    'api/{id}/{id}',
    'entities.company.write.address',
    '“{id}” stands here more than once',
  ],
  [
    'entities.company.read',
    undefined,
    'entities.company.write',
    'It needs “read”: a record is read before and after it is written',
  ],
  [
    'entities.company.write',
    { style: 'form' },
    'entities.company.write.style',
    'To send a form, “read” must have the reply “form”',
  ],
  [
    'entities.project.write',
    { style: 'json-patch', address: 'api/{id}' },
    'entities.project.write.style',
    'To write by “json-patch”, “read” must have the reply “json”',
  ],
  [
    'entities.project.version',
    { json: 'v' },
    'entities.project.version',
    'It needs a “read” with the reply “json”, which the version is taken from',
  ],
  ['entities.company.version.header', 'If-Match\r\nX: y', 'entities.company.version.header', 'Must be one line'],
  [
    'entities.company.version.header',
    'If Match',
    'entities.company.version.header',
    '“If Match” is no name of a header: letters, digits and hyphens, without spaces or line breaks',
  ],
  [
    'entities.company.version',
    { json: 'v', seconds: true },
    'entities.company.version.header',
    '“quote” and “seconds” say how the header holds the version: name it',
  ],
  [
    'headers',
    { Cookie: 'a=b' },
    'headers.Cookie',
    'The header “Cookie” cannot be set: the browser or the session decides it',
  ],
  ['headers', { 'X-A': 'a\r\nX-B: b' }, 'headers.X-A', 'A header’s value is one line of Latin letters'],
  ['token.header', 'Host', 'token.header', 'The header “Host” cannot be set: the browser or the session decides it'],
  ['token.path', 'a.b', 'token.path', 'Only a cookie or a storage entry can be JSON'],
  [
    'entities.company.read.id',
    '$.id',
    'entities.company.read.id',
    'A path begins with the name of a member, such as “address.city”',
  ],
  [
    'entities.company.read.at',
    'data..record',
    'entities.company.read.at',
    'A path is names with one dot between them, such as “address.city”',
  ],
];

describe('a broken profile', () => {
  it.each(BROKEN)('%s = %j: %s: %s', (path, value, at, words) => {
    const problems = problemsOf(broken(path, value));
    expect(problems).toContainEqual({ path: at, words });
  });

  it('is reported in one place, unless its parts contradict each other', () => {
    const counts = BROKEN.map(([path, value]) => problemsOf(broken(path, value)).length);
    expect(Math.min(...counts)).toBe(1);
    expect(counts.filter((count) => count === 1).length).toBeGreaterThan(BROKEN.length * 0.8);
  });

  it('names every unknown member at once, and what is missing', () => {
    const text = JSON.stringify({ ...Object(GOOD), matchs: [], matches: undefined, verfiedOn: 'x' });
    expect(problemsOf(text)).toEqual([
      { path: 'matches', words: 'This member is missing' },
      { path: 'matchs', words: 'There is no member “matchs” here; did you mean “matches”?' },
      { path: 'verfiedOn', words: 'There is no member “verfiedOn” here; did you mean “verifiedOn”?' },
    ]);
  });

  it.each([
    ['', /^This is no JSON document: /],
    ['{"format": 1,}', /^This is no JSON document: .*(position|line) \d+/],
    ['[]', /^Must be an object, in curly brackets$/],
    ['null', /^Must be an object, in curly brackets, not null$/],
    [' '.repeat(500_001), /^The document is longer than 500000 characters$/],
  ])('that is no document at all is told so: %#', (text, words) => {
    const { summary, problems } = checkProfile(text);
    expect(summary).toBeNull();
    expect(problems[0]).toMatchObject({ path: '', words: expect.stringMatching(words) });
  });
});
