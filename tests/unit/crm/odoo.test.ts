import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CrmPage } from '../../../lib/crm/contract';
import { createOdooPage } from '../../../lib/crm/odoo/page';
import { odoo as site } from '../../../lib/crm/odoo/site';
import type { Entity, RecordOnPage } from '../../../lib/model/record';
import type { FieldValues } from '../../../lib/model/value';
import { OdooException } from '../../fakes/odoo/exception';
import { type Odoo, startOdoo } from '../../fakes/odoo/odoo';
import { DELIVERY_ADDRESS } from '../../fakes/odoo/seed';

const COMPANY: RecordOnPage = { entity: 'company', id: '10' };
const CONTACT: RecordOnPage = { entity: 'contact', id: '30' };
const PROJECT: RecordOnPage = { entity: 'project', id: '5' };
const EITHER: readonly Entity[] = ['company', 'contact'];

let stop: AbortController;
let odoo: Odoo;
let window: Window;
let document: Document;
let page: CrmPage;

/** With the session of a signed-in person in every request: Node has no cookies. */
beforeEach(async () => {
  stop = new AbortController();
  odoo = await startOdoo({ signal: stop.signal, version: 18 });
  window = new Window({ url: odoo.page('/odoo/contacts/10') });
  const script = window.document.createElement('script');
  script.textContent = `odoo.__session_info__ = {"uid": 2, "user_context": {"lang": "nb_NO", "uid": 2}, "a": {"b": 1}};`;
  script.setAttribute('type', 'text/plain');
  window.document.head.append(script);
  document = window.document as unknown as Document;
  page = createOdooPage(document);
  const send = globalThis.fetch;
  const Cookie = `session_id=${odoo.control.session}`;
  vi.stubGlobal('fetch', (address: string, init: RequestInit) =>
    send(address, { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), Cookie } }),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  stop.abort();
});

const store = () => odoo.control.store;
const read = (record: RecordOnPage) => page.read(record, stop.signal);
const writes = () => odoo.control.requests.filter(({ call }) => call === 'write');

async function write(record: RecordOnPage, values: FieldValues) {
  const { values: now, version } = await read(record);
  const expected = Object.fromEntries(Object.keys(values).map((key) => [key, now[key] ?? null]));
  return page.write({ record, version, expected, values }, stop.signal);
}

describe('which partners are companies and contacts', () => {
  it.each([
    ['a company', '10', 'company'],
    ['a person', '30', 'contact'],
    ['a delivery address', String(DELIVERY_ADDRESS), null],
    ['nobody', '999', null],
  ])('%s', async (_what, id, entity) => {
    expect(await page.entityOf({ entities: EITHER, id }, stop.signal)).toBe(entity);
  });
});

describe('what a record is that an action without a name shows', () => {
  const ANY: readonly Entity[] = ['company', 'contact', 'project'];
  const entityAt = (rest: string, id: string) => {
    window.happyDOM.setURL(odoo.page(rest));
    return page.entityOf({ entities: ANY, id }, stop.signal);
  };
  const loads = () => odoo.control.requests.filter(({ path }) => path === '/web/action/load');

  it.each([
    ['a company', '/odoo/action-137/10', '10', 'company'],
    ['a person', '/odoo/project/5/action-base.action_partner_form/30', '30', 'contact'],
    ['a delivery address', `/odoo/action-137/${DELIVERY_ADDRESS}`, String(DELIVERY_ADDRESS), null],
    ['a project', '/odoo/action-305/5', '5', 'project'],
    ['a lead with the id of a company', '/odoo/action-212/10', '10', null],
    ['what a server action made of a company', '/odoo/action-91/10', '10', null],
    ['the record of a client action', '/odoo/action-90/10', '10', null],
  ])('%s', async (_what, rest, id, entity) => {
    expect(await entityAt(rest, id)).toBe(entity);
    expect(loads()).toHaveLength(1);
  });

  it('is asked once for each action', async () => {
    expect(await entityAt('/odoo/action-137/10', '10')).toBe('company');
    expect(await entityAt('/odoo/action-137/30', '30')).toBe('contact');
    expect(await entityAt('/odoo/action-305/5', '5')).toBe('project');
    expect(loads()).toHaveLength(2);
  });

  it('is not guessed: not of an action that is not there, nor once the page shows another record', async () => {
    await expect(entityAt('/odoo/action-999/10', '10')).rejects.toMatchObject({ kind: 'server' });
    expect(await entityAt('/odoo/contacts/11', '10')).toBeNull();
    expect(await entityAt('/odoo/action-137/11', '10')).toBeNull();
    odoo.control.expireSessions();
    await expect(entityAt('/odoo/action-137/10', '10')).rejects.toMatchObject({ kind: 'auth' });
  });
});

describe('reading', () => {
  it('gives a company in our terms', async () => {
    expect(await read(COMPANY)).toEqual({
      record: COMPANY,
      name: 'Fjellheim Møbler AS',
      version: '2026-11-20 08:15:00',
      parent: null,
      values: {
        name: 'Fjellheim Møbler AS',
        number: 'C1001',
        vatNumber: 'NO915933149MVA',
        organisationNumber: null,
        phone: '+47 55 12 30 00',
        mobile: null,
        email: 'post@fjellheimmbleras.example',
        website: 'http://www.fjellheimmbleras.example',
        'postal.street': 'Storgata 1\nBuilding B',
        'postal.zip': '5014',
        'postal.city': 'Bergen',
        country: 'NO',
        description: 'Pays by invoice.\nAsk for Øystein.',
      },
    });
  });

  it('knows the company of a contact and of a project, and only a company', async () => {
    expect(await read(CONTACT)).toMatchObject({ name: 'Øystein Ødegård', parent: COMPANY });
    expect(await read(PROJECT)).toMatchObject({ parent: COMPANY, values: { endDate: '2027-03-31' } });
    store().set('project.project', 5, { partner_id: 30 });
    expect(await read(PROJECT)).toMatchObject({ parent: null });
  });

  it('does without columns that this Odoo does not have', async () => {
    odoo.control.lacking.add('res.partner.mobile');
    expect((await read(COMPANY)).values.mobile).toBeNull();
  });

  it.each([
    ['<p>One<br>two</p><ul><li>a &lt;b&gt; &amp; c&#8217;s</li></ul>', 'One\ntwo\na <b> & c’s'],
    ['<p data-x="1"> </p>', null],
    ['plain &unknown;', 'plain &unknown;'],
  ])('reads formatted text by its words: %s', async (comment, words) => {
    store().set('res.partner', 10, { comment });
    expect((await read(COMPANY)).values.description).toBe(words);
  });

  it('gives countries by their codes', async () => {
    expect(await page.listItems('country', stop.signal)).toContainEqual({ key: 'SE', label: 'Sweden' });
  });

  it('says what went wrong', async () => {
    await expect(read({ entity: 'company', id: '999' })).rejects.toMatchObject({ kind: 'not-found' });
    odoo.control.expireSessions();
    await expect(read(COMPANY)).rejects.toMatchObject({ kind: 'auth' });
  });
});

describe('writing', () => {
  it('stores what differs, and nothing else', async () => {
    const { snapshot, guarantee } = await write(COMPANY, {
      name: 'Fjellheim Møbler AS',
      'postal.street': 'Havnegata 3\nFloor 2\nDoor 4',
      country: 'SE',
      phone: null,
    });
    expect(guarantee).toBe('read-before');
    expect(snapshot.values).toMatchObject({
      'postal.street': 'Havnegata 3\nFloor 2, Door 4',
      country: 'SE',
      phone: null,
    });
    expect(store().find('res.partner', 10)).toMatchObject({
      street2: 'Floor 2, Door 4',
      country_id: 196,
      phone: false,
    });
    expect(writes()).toHaveLength(1);
    await write(COMPANY, { 'postal.city': 'Bergen' });
    expect(writes()).toHaveLength(1);
  });

  it('refuses when a value is not what was expected', async () => {
    const { values, version } = await read(COMPANY);
    store().set('res.partner', 10, { ref: 'C7' });
    const wanted = { record: COMPANY, version, expected: { number: values.number ?? null }, values: { number: 'C8' } };
    await expect(page.write(wanted, stop.signal)).rejects.toMatchObject({ kind: 'conflict', fields: { number: '' } });
    expect(writes()).toHaveLength(0);
  });

  it('notices what was answered and not done', async () => {
    odoo.control.onNextWrite({ kind: 'ignore' });
    await expect(write(COMPANY, { number: 'C8' })).rejects.toMatchObject({
      kind: 'permission',
      fields: { number: '' },
    });
    store().set('project.project', 6, { date_start: false, date: false });
    const alone = write({ entity: 'project', id: '6' }, { endDate: '2027-01-31' });
    await expect(alone).rejects.toMatchObject({ kind: 'permission', fields: { endDate: '' } });
  });

  it.each([
    ['AccessError', 'permission'],
    ['UserError', 'validation'],
    ['ValidationError', 'validation'],
    ['MissingError', 'not-found'],
  ])('%s is %s, in Odoo’s own words', async (name, kind) => {
    const exception = new OdooException(`odoo.exceptions.${name}`, 'Because.');
    odoo.control.onNextWrite({ kind: 'refuse', exception });
    const refused = write(COMPANY, { number: 'C8' });
    await expect(refused).rejects.toMatchObject({ kind, serverMessage: 'Because.', outcomeUnknown: false });
  });

  it('says which field is wrong where only one was written', async () => {
    const nameless = write(COMPANY, { name: null });
    await expect(nameless).rejects.toMatchObject({ kind: 'validation', fields: { name: 'Contacts require a name' } });
    await expect(write(COMPANY, { country: 'XX' })).rejects.toMatchObject({ fields: { country: '' } });
    await expect(write(CONTACT, { 'postal.city': 'Os' })).rejects.toMatchObject({ fields: { 'postal.city': '' } });
  });

  it('leaves open what a gateway that gave up has done', async () => {
    odoo.control.onNextWrite({ kind: 'status', status: 502 });
    await expect(write(COMPANY, { number: 'C8' })).rejects.toMatchObject({ kind: 'server', outcomeUnknown: true });
  });
});

describe('the language', () => {
  it('is that of the session, in pages and in what is asked', async () => {
    expect(page.language(document)).toBe('nb-NO');
    await read(COMPANY);
    expect(odoo.control.requests.map(({ language }) => language)).toContain('nb_NO');
  });

  it('is not known where the page does not say', () => {
    expect(createOdooPage(new Window().document as unknown as Document).language(document)).toBeNull();
  });
});

describe('the site', () => {
  it.each([
    ['company', 'https://odoo.example/web#id=10&model=res.partner&view_type=form'],
    ['contact', 'https://odoo.example/web#id=10&model=res.partner&view_type=form'],
    ['project', 'https://odoo.example/web#id=10&model=project.project&view_type=form'],
  ] as const)('opens a %s by the address that every version follows', (entity, address) => {
    expect(site.recordAddress('https://odoo.example/', { entity, id: '10' })).toBe(address);
  });

  it('is suggested for what looks like Odoo', () => {
    const resembles = (address: string) => site.resembles(new URL(address));
    expect(resembles('https://odoo.example/odoo/sales')).toBe(true);
    expect(resembles('https://odoo.example/web#menu_id=3&action=4')).toBe(true);
    expect(resembles('https://example.com/web')).toBe(false);
    expect(resembles('https://example.com/odoo-partner')).toBe(false);
  });
});
