import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startUnknownApp, type UnknownApp } from '../fakes/unknown-app/unknown-app';
import { eventually } from './harness/condition';
import { useWorld } from './harness/world';
import { beginAssistant, beginGranted, found, gone, overlay, pointAt, stepTo } from './parts/assistant';
import { arrive, choose, next, point, press, pressNext } from './parts/assistant-steps';
import { compareWith, confirm, save, startConnecting } from './parts/connecting';
import { sampleActor } from './parts/sample-erp';

/** Applications that no adapter knows, and the sample ERP. */
const world = useWorld({ erp: 'sample', crm: 'none' });
const stop = new AbortController();
let app: UnknownApp;
let another: UnknownApp;

beforeAll(async () => {
  [app, another] = await Promise.all([startUnknownApp(stop), startUnknownApp(stop)]);
});
afterAll(() => stop.abort());

describe('adding an unknown CRM by pointing', () => {
  it('leads from the page of a company to an ERP tab that works on both records', async () => {
    const page = await world.visit(app.page('/companies/17'));
    const assistant = await beginAssistant(world, app, page);
    await arrive(assistant, /^Let Counterpart read/);
    await assistant.click('button', /^Allow Counterpart on/);
    await arrive(assistant, 'Which record is this?');
    await assistant.click('radio', 'Company');
    await assistant.see('radio', `Id 17 in ${app.page('/companies/17')}`);
    await next(assistant, 'Where does the ERP tab go?');

    await assistant.click('button', 'Point at the tabs');
    await pointAt(
      page,
      '[data-part="record-tabs"] > :nth-child(3)',
      '4 tabs: Overview, Activities, Documents, Invoices',
    );
    await assistant.seeText('Recognised 4 tabs:');
    await arrive(assistant, 'Where does the ERP tab go?');
    await next(assistant, 'Which values does the page show?');

    await point(assistant, page, '[data-field="legalName"] > span:last-child', 'Company: Fjellheim Møbler AS');
    await point(assistant, page, '[data-field="phone"] > span:last-child', 'Phone: +47 22 33 44 55');
    await point(assistant, page, '[data-field="mail"] a', 'post@fjellheim.example');
    await point(assistant, page, 'input[name="orgNr"]', 'Org. nr.: 912345678');
    expect(await assistant.text()).not.toContain('by its position only');
    await point(assistant, page, '[id^="rating"]', 'A');
    await assistant.seeText('by its position only');
    await assistant.click('button', 'Remove Rating');
    await assistant.gone('button', 'Remove Rating');
    await arrive(assistant, 'Which values does the page show?');
    await next(assistant, 'What was recognised');
    await assistant.seeText('in the row of tabs');
    await assistant.seeText('912345678');
    await arrive(assistant, 'What was recognised');

    await next(assistant, 'Confirm with a second record');
    await assistant.seeText('This is still the first record.');
    expect(await assistant.isDisabled('button', 'Next')).toBe(true);
    await page.goto(app.page('/companies'));
    await assistant.seeText('No record is recognised at the address that the CRM shows now.');
    await page.goto(app.page('/companies/42'));
    await assistant.seeText('All was found on the second record, too.');
    await assistant.seeText('Nordlys Data AS');
    await arrive(assistant, 'Confirm with a second record');
    await next(assistant, 'Name and save');
    await assistant.fill('Name of the CRM', 'Kundeboka');
    await arrive(assistant, 'Name and save');
    await assistant.click('button', 'Save');
    await arrive(assistant, /^Kundeboka .* is added$/);
    await assistant.close();

    // Without a reload of the page that is open.
    await page.see('tab', 'ERP');
    await page.goto(app.page('/companies/17'));
    await page.see('tab', 'ERP');
    const dialog = await startConnecting(world, page, 'Customer');
    await compareWith(dialog, /10001/);
    await dialog.click('button', /^Select all Kundeboka/);
    await confirm(dialog);
    await save(page);
    expect(await sampleActor(world, 'customer', 10001)).toMatchObject({
      name: 'Fjellheim Møbler AS',
      phone: '+47 22 33 44 55',
      email: 'post@fjellheim.example',
    });
  });

  it('keeps what was decided when its window is closed, and goes on from the popup', async () => {
    const page = await world.visit(app.page('/people/5'));
    const assistant = await beginGranted(world, app, page);
    await assistant.see('heading', 'Which record is this?');
    await assistant.click('radio', 'Contact (a person)');
    await next(assistant, 'Where does the ERP tab go?');
    await assistant.click('button', 'Point at the tabs');
    await overlay(page);
    const { search } = new URL(await assistant.url());
    await assistant.close();
    await gone(page);

    const popup = await world.page('popup.html');
    await popup.click('button', /^Continue adding/);
    const again = await world.browser.waitForExtensionPage(`assistant.html${search}`);
    await again.see('heading', 'Where does the ERP tab go?');
    await again.click('button', 'Use a button at the window’s edge');
    await again.seeText('A button at the window’s edge opens the ERP panel.');
    await again.click('button', 'Back');
    await again.see('heading', 'Which record is this?');
    await again.close();

    const once = await world.page('popup.html');
    await once.click('button', /^Discard what was begun/);
    await once.gone('button', /^Continue adding/);
  });

  it('lets no page choose for the person', async () => {
    const page = await world.visit(app.page('/people/9'));
    const assistant = await beginGranted(world, app, page);
    await assistant.click('radio', 'Contact (a person)');
    await next(assistant, 'Where does the ERP tab go?');
    await assistant.click('button', 'Point at the tabs');
    await overlay(page);
    const before = app.visits.length;
    await page.evaluate(() => {
      const shield = document.querySelector('counterpart-picker')?.shadowRoot?.querySelector('.shield');
      for (const target of [shield, document.body, window]) {
        const at = { bubbles: true, composed: true, clientX: 100, clientY: 100 };
        target?.dispatchEvent(new PointerEvent('pointermove', at));
        target?.dispatchEvent(new MouseEvent('click', at));
        for (const key of ['Tab', 'Enter', 'Escape']) {
          target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
        }
      }
    }, null);
    expect(await found(page)).toBe('');
    await pointAt(page, '[data-part="record-tabs"] > :nth-child(2)', '4 tabs');
    await assistant.seeText('Recognised 4 tabs:');
    // The click chose, and did not follow the link that lay under it.
    expect(app.visits.slice(before)).toEqual([]);
    await assistant.close();
  });
});

describe('adding an unknown CRM that never loads anew', () => {
  it('finds out by what its pages draw anew whose values they show', async () => {
    const client = await startUnknownApp(stop);
    const page = await world.visit(client.page('/client#/companies/17'));
    const assistant = await beginGranted(world, client, page);
    await assistant.click('radio', 'Company');
    await next(assistant, 'Where does the ERP tab go?');
    await assistant.click('button', 'Point at the tabs');
    await pointAt(page, '[role="tab"]:last-child', '3 tabs: Card, Notes, Orders');
    await assistant.seeText('Recognised 3 tabs:');
    await next(assistant, 'Which values does the page show?');
    await point(assistant, page, '[data-field="name"] output', 'Name: Fjellheim Møbler AS');
    await point(assistant, page, '[data-field="phone"] output', 'Phone: +47 22 33 44 55');
    await next(assistant, 'What was recognised');
    await assistant.seeText('in the row of tabs');
    await next(assistant, 'Confirm with a second record');
    await assistant.seeText('This is still the first record.');
    await page.evaluate(() => {
      location.hash = '#/companies/42';
    }, null);
    await assistant.seeText('All was found on the second record, too.');
    await next(assistant, 'Name and save');
    await assistant.fill('Name of the CRM', 'Client');
    await assistant.click('button', 'Save');
    await assistant.see('heading', /is added$/);
    await assistant.close();

    await page.click('tab', 'ERP');
    await page.see('tabpanel', /^ERP/);
    expect(await page.attribute('tab', 'Card', 'aria-selected')).toBe('false');
    await page.click('tab', 'Notes');
    expect(await page.attribute('tab', 'Notes', 'aria-selected')).toBe('true');
    await page.gone('tabpanel', /^ERP/);
    await page.evaluate(() => {
      location.hash = '#/companies/17';
    }, null);
    const dialog = await startConnecting(world, page, 'Customer');
    await compareWith(dialog, /10001/);
    await dialog.click('button', /^Select all Client/);
    await confirm(dialog);
    await save(page);
    expect((await sampleActor(world, 'customer', 10001)).phone).toBe('+47 22 33 44 55');
  });
});

describe('adding an unknown CRM by the keyboard', () => {
  it('adds companies, and then contacts with their company to the same profile', async () => {
    const page = await world.visit(another.page('/companies/17'));
    const assistant = await beginGranted(world, another, page);
    await choose(assistant, 'Company');
    await pressNext(assistant, 'Where does the ERP tab go?');
    await press(assistant, 'button', 'Use a button at the window’s edge');
    await press(assistant, 'button', 'Point again');
    await stepTo(page, 'Tab', /4 tabs: Overview/);
    await assistant.seeText('Recognised 4 tabs:');
    await pressNext(assistant, 'Which values does the page show?');
    await press(assistant, 'button', 'Point at a field');
    await stepTo(page, 'ArrowRight', /^Company: Fjellheim Møbler AS$/);
    await press(assistant, 'button', 'Point at the next field');
    await stepTo(page, 'ArrowLeft', /^Street: Storgata 12$/);
    await press(assistant, 'button', 'Point at the next field');
    await overlay(page);
    await page.press('Escape');
    await gone(page);
    await assistant.seeText('Nothing was chosen.');
    await pressNext(assistant, 'What was recognised');
    await pressNext(assistant, 'Confirm with a second record');
    await page.goto(another.page('/companies/42'));
    await assistant.seeText('All was found on the second record, too.');
    await pressNext(assistant, 'Name and save');
    await press(assistant, 'button', 'Save');
    await assistant.see('heading', /is added$/);
    await page.see('tab', 'ERP');

    await page.goto(another.page('/people/5'));
    await assistant.seeText('/people/5');
    await press(assistant, 'button', 'Add another kind of record');
    await eventually(() => assistant.closed(), 'the first window to close');
    const further = await world.browser.waitForExtensionPage('assistant.html?draft=');
    await further.see('heading', 'Add a kind of record');
    await choose(further, 'Contact (a person)');
    await pressNext(further, 'Where does the ERP tab go?');
    await press(further, 'button', 'Use a button at the window’s edge');
    await pressNext(further, 'Which values does the page show?');
    await press(further, 'button', 'Point at a field');
    await stepTo(page, 'Tab', /^First name: Ingrid$/);
    await press(further, 'button', 'Point at the next field');
    await stepTo(page, 'Tab', /^Last name: Solberg$/);
    await press(further, 'button', 'Point at the company’s link');
    await stepTo(page, 'Tab', /Fjellheim/);
    await further.seeText(another.page('/companies/17'));
    await pressNext(further, 'What was recognised');
    await pressNext(further, 'Confirm with a second record');
    await page.goto(another.page('/people/9'));
    await further.seeText('All was found on the second record, too.');
    await pressNext(further, 'Name and save');
    await press(further, 'button', 'Save');
    await further.see('heading', /is added$/);
    await further.close();
    await page.see('button', 'ERP');
    await page.goto(another.page('/companies/17'));
    await page.see('tab', 'ERP');
  });
});
