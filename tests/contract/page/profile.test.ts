import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DemoCrm, startDemoCrm } from '../../../demo/server/demo-crm';
import { parseProfile } from '../../../lib/crm/profile/document';
import { selectorProblem } from '../../../lib/crm/profile/selector';
import { profileSite } from '../../../lib/crm/profile/site';
import type { RecordOnPage } from '../../../lib/model/record';
import type { FieldValues } from '../../../lib/model/value';
import { bundle } from './parts/bundle';

const profile = parseProfile(readFileSync(new URL('../../../profiles/demo-crm.json', import.meta.url), 'utf8'));
const site = profileSite(profile);
const company: RecordOnPage = { entity: 'company', id: '1' };

let crm: DemoCrm;
let browser: Browser;
let page: Page;
let script: string;

beforeAll(async () => {
  [crm, script] = await Promise.all([startDemoCrm(), bundle('profile-entry.ts')]);
  browser = await chromium.launch({
    executablePath: process.env.COUNTERPART_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await crm.close();
});

async function open(where: string): Promise<void> {
  await page.goto(crm.page(where));
  await page.locator('[data-card]').waitFor();
  await page.evaluate(script);
}

const read = (record: RecordOnPage) =>
  page.evaluate(([document, asked]) => window.counterpartPage(document).read(asked, new AbortController().signal), [
    profile,
    record,
  ] as const);

/** What was stored, or the kind of the refusal and the fields that it names. */
const write = (record: RecordOnPage, values: FieldValues, expected: FieldValues = {}) =>
  page.evaluate(
    async ([document, change]) => {
      try {
        return await window.counterpartPage(document).write(change, new AbortController().signal);
      } catch (error) {
        return { refused: String(Reflect.get(Object(error), 'kind')), fields: Reflect.get(Object(error), 'fields') };
      }
    },
    [profile, { record, version: null, expected, values }] as const,
  );

describe('the demo CRM by its profile alone', () => {
  beforeEach(async () => {
    await crm.control.reset();
    await open('?contact.main?contact_id=1');
  });

  it.each([
    ['?contact.main.personarchive?contact_id=1', { entities: ['company'], id: '1' }],
    ['?contact.main[mode=edit].activityarchive?contact_id=1&person_id=4', { entities: ['company'], id: '1' }],
    ['?person.main?person_id=4&contact_id=1', { entities: ['contact'], id: '4' }],
    ['?project.main?project_id=2', { entities: ['project'], id: '2' }],
    ['?contact.main?contact_id=0&new=true', null],
    ['?find.contact', null],
    ['', null],
  ])('understands %s', (where, record) => {
    const address = new URL(crm.page(where));
    expect(site.recognise(address)).toEqual(record);
    if (record !== null)
      expect(site.installation(address)).toBe(new URL('default.aspx', address).href.replace('default.aspx', ''));
  });

  it.each([company, { entity: 'contact', id: '3' }, { entity: 'project', id: '2' }] as const)(
    'opens a $entity by an address that it understands itself, and finds the strip there',
    async (record) => {
      const installation = site.installation(new URL(crm.page('?contact.main?contact_id=1')));
      const address = site.recordAddress(installation, record);
      expect(site.recognise(new URL(address))).toEqual({ entities: [record.entity], id: record.id });
      await open(new URL(address).search);
      const found = await page.evaluate(
        ([document_, asked]) => {
          const ours = window.counterpartPage(document_);
          const slot = ours.slot(document, asked);
          return { kind: slot?.kind, checks: ours.check(document, asked.entity) };
        },
        [profile, record] as const,
      );
      expect(found).toEqual({
        kind: 'strip',
        checks: [{ kind: 'strip', seen: '2026-11-23', fast: true, slow: true, agree: true }],
      });
    },
  );

  it('reads companies, contacts with their company, and projects', async () => {
    expect(await read(company)).toMatchObject({
      name: 'Fjellheim Møbler AS',
      values: {
        department: null,
        number2: '10001',
        phone: '70 26 41 80',
        'postal.city': 'Stranda',
        country: 'NO',
        category: '1',
      },
      version: expect.stringMatching(/^\d{4}-/),
      parent: null,
    });
    const contact = await read({ entity: 'contact', id: '1' });
    expect(contact.name).toBe(`${contact.values.firstName} ${contact.values.lastName}`);
    expect(contact.parent).toEqual({ entity: 'company', id: expect.stringMatching(/^\d+$/) });
    const project = await read({ entity: 'project', id: '1' });
    expect(project.values).toMatchObject({
      name: project.name,
      endDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      completed: false,
    });
  });

  it('writes what differs by a tested patch, blanks and lists included', async () => {
    const values = {
      name: 'Fjellheim AS',
      phone: '55 00 00 00',
      fax: '55 00 00 01',
      category: '3',
      orgNr: null,
      'street.city': 'Bergen',
    };
    expect(await write(company, values, { name: 'Fjellheim Møbler AS' })).toMatchObject({
      snapshot: { name: 'Fjellheim AS', values: { ...values, email: 'post@fjellheim-mobler.example' } },
      guarantee: 'tested',
    });
    expect(await crm.control.readRecord('Contact', 1)).toMatchObject({ Name: 'Fjellheim AS', Category: { Id: 3 } });
    const project = { endDate: '2027-02-28', completed: true, status: '4' };
    expect(await write({ entity: 'project', id: '1' }, project)).toMatchObject({ snapshot: { values: project } });
    const blank = { endDate: null, projectNumber: null };
    expect(await write({ entity: 'project', id: '1' }, blank)).toMatchObject({ snapshot: { values: blank } });
  });

  it('refuses what is no longer as expected, and what the CRM refuses', async () => {
    expect(await write(company, { name: 'New' }, { phone: '1' })).toEqual({
      refused: 'conflict',
      fields: { phone: '' },
    });
    expect(await write(company, { email: 'not an address' })).toMatchObject({ refused: 'validation' });
    await crm.control.failNextWrite({ status: 409, times: 2 });
    expect(await write(company, { name: 'New' })).toMatchObject({ refused: 'conflict' });
    await crm.control.expireSessions();
    expect(await write(company, { name: 'New' })).toMatchObject({ refused: 'auth' });
  });
});

describe('selectors', () => {
  const FIT = [
    '*',
    'a',
    'a > b',
    'a+b~c',
    '#x.y[z]',
    '[data-card="A"], #A',
    'a:not(.b, .c)',
    'li:has(> a[role=tab])',
    'a[b="1" i]',
    'a:nth-child(2n+1 of .x)',
    ':scope > [role="tab"]',
    '.a\\:b',
    '[a|="b"]',
    "[href^='#']",
    'é.ü',
    '--x',
    'a:nth-last-of-type(odd)',
  ];
  const UNFIT = [
    '',
    ' ',
    'a,',
    ',a',
    '> a',
    'a >',
    'a > > b',
    '.1a',
    '#1a',
    'a[',
    'a[b=1]',
    'a)',
    'a{',
    'a/b',
    'a..b',
    '@x',
    'a!b',
    'ns|a',
    'a[b]c',
    ':contains("x")',
    'a:eq(1)',
    'a:first',
    ':visible',
    'a:nth-child(x)',
    'a:not()',
    'a:hover:foo',
    '#',
    '.',
  ];

  /** Browsers close at the end what was left open; a person who wrote this forgot something. */
  const OPEN = ['a[b', 'a:is(b', '[a="b]'];

  it('are taken and refused as the browser does, but for what is left open', async () => {
    const taken = await page.evaluate(
      (selectors) =>
        selectors.filter((selector) => {
          try {
            document.querySelector(selector);
            return true;
          } catch {
            return false;
          }
        }),
      [...FIT, ...UNFIT],
    );
    expect(taken).toEqual(FIT);
    expect([...FIT, ...UNFIT, ...OPEN].filter((selector) => selectorProblem(selector) === null)).toEqual(FIT);
  });
});
