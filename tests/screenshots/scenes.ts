import { eventually } from '../e2e/harness/condition';
import { compareWith, confirm, connect, pick, startConnecting } from '../e2e/parts/connecting';
import { erpPanel, openErpTab } from '../e2e/parts/erp-tab';
import { editSampleActor } from '../e2e/parts/sample-erp';
import { DIALOG, type Studio } from './studio';

type Scene = (studio: Studio) => Promise<void>;

const LARGE = { width: 1024, height: 800 } as const;
const NARROW = { width: 500, height: 800 } as const;

/** Every screen and state that a person can meet, each scene from fresh data. */
export const SCENES: Readonly<Record<string, Scene>> = {
  'tab-connecting': async ({ world, picture, dark }) => {
    const page = await world.company(1);
    const panel = await openErpTab(page);
    await picture(page, 'tab-not-connected');
    await dark(page, 'tab-not-connected-dark');
    await panel.click('button', 'Edit');
    await panel.see('button', 'Customer');
    await picture(page, 'tab-edit');
    await panel.click('button', 'Customer');
    const dialog = await world.dialog();
    await dialog.see('row', /10001/);
    await picture(page, 'tab-choosing');
    await picture(dialog, 'dialog-results', DIALOG);
    await dark(dialog, 'dialog-results-dark');
    await compareWith(dialog, /10001/);
    await picture(dialog, 'chooser', DIALOG);
    await dark(dialog, 'chooser-dark');
    await pick(dialog, 'Phone', 'SuperOffice');
    await picture(dialog, 'chooser-both-sides', DIALOG);
    await confirm(dialog);
    await panel.seeText('Save will connect');
    await picture(page, 'tab-ready');
    await dark(page, 'tab-ready-dark');
    await world.crm.control.delay({ writes: 2500 });
    await panel.click('button', 'Save');
    await panel.see('button', /^Saving/);
    await picture(page, 'tab-saving');
    await panel.seeText('In sync');
    await picture(page, 'tab-linked');
    await picture(page, 'tab-linked-1024', LARGE);
    await picture(page, 'tab-linked-500', NARROW);
    await page.resize(1360, 900);
    await dark(page, 'tab-linked-dark');
  },

  'tab-differences': async ({ world, picture }) => {
    const page = await world.company(1);
    await connect(world, page, 'Customer', /10001/);
    await world.crm.control.editRecord({ entity: 'Contact', id: 1, changes: { Department: 'Eksport' } });
    await editSampleActor(world, 'customer', 10001, { phone: '70 26 41 99' });
    await page.reload();
    await page.click('tab', /^ERP connected/);
    await erpPanel(page).seeText('2 changes');
    await picture(page, 'tab-changes');
    await editSampleActor(world, 'customer', 10001, { department: 'Salg' });
    await page.reload();
    await page.click('tab', /^ERP connected/);
    await erpPanel(page).seeText('1 conflict');
    await picture(page, 'tab-conflict');
    await erpPanel(page).click('button', 'Sync Now');
    const dialog = await world.dialog();
    await dialog.seeText('Both changed');
    await picture(dialog, 'chooser-conflict', DIALOG);
    await dialog.close();
    await erpPanel(page).click('button', 'Undo');
    await erpPanel(page).click('button', 'Edit');
    await erpPanel(page).click('button', 'Disconnect Customer');
    await erpPanel(page).see('button', 'Undo');
    await picture(page, 'tab-disconnect');
  },

  'tab-failures': async ({ world, picture }) => {
    const page = await world.company(1);
    const dialog = await startConnecting(world, page, 'Customer');
    await compareWith(dialog, /10001/);
    await pick(dialog, 'Phone', 'SuperOffice');
    await confirm(dialog);
    await world.crm.control.failNextWrite({ status: 500, message: 'The database is read-only.', times: 5 });
    await erpPanel(page).click('button', 'Save');
    await erpPanel(page).seeText('The database is read-only.');
    await picture(page, 'tab-incomplete');
  },

  'tab-session-ended': async ({ world, picture }) => {
    const page = await world.company(1);
    await connect(world, page, 'Customer', /10001/);
    await world.crm.control.expireSessions();
    await erpPanel(page).click('button', 'Sync Now');
    await erpPanel(page).seeText('no longer signed in');
    await picture(page, 'tab-session-ended');
  },

  'tab-docked': async ({ world, picture, dark }) => {
    await world.crm.control.setStrip({ mode: 'never' });
    const page = await world.company(2);
    await page.see('button', 'ERP');
    await picture(page, 'tab-docked-closed');
    await page.click('button', 'ERP');
    await page.within('region', 'ERP').see('button', 'Edit');
    await picture(page, 'tab-docked');
    await dark(page, 'tab-docked-dark');
  },

  norwegian: async ({ world, picture }) => {
    await world.request('settings.save', { dialogs: 'window', language: 'nb' });
    const page = await world.company(9);
    await page.click('button', 'NO');
    try {
      await page.click('tab', 'ERP');
      const panel = erpPanel(page);
      await panel.click('button', 'Rediger');
      await panel.see('button', 'Kunde');
      await picture(page, 'tab-edit-norwegian');
      await panel.click('button', 'Kunde');
      const dialog = await world.dialog();
      await dialog.click('row', /Båtverksted/);
      await picture(dialog, 'dialog-norwegian', DIALOG);
      await dialog.click('button', 'Koble til');
      await dialog.see('heading', 'Velg riktige feltverdier');
      await picture(dialog, 'chooser-norwegian', DIALOG);
      await dialog.click('button', 'Koble til');
      await eventually(() => dialog.closed(), 'the dialog to close');
      await panel.click('button', 'Lagre');
      await panel.seeText('Synkronisert');
      await picture(page, 'tab-linked-norwegian');
    } finally {
      await page.click('button', 'EN');
    }
  },

  dialog: async ({ world, picture }) => {
    const page = await world.company(9);
    const dialog = await startConnecting(world, page, 'Customer');
    await dialog.fill('Search ERP', '');
    await dialog.seeText('in total');
    await picture(dialog, 'dialog-all', DIALOG);
    await dialog.click('button', 'City');
    await picture(dialog, 'dialog-sorted', DIALOG);
    await dialog.fill('Search ERP', 'Qwertyuiop');
    await dialog.see('heading', "Can't find match in ERP");
    await picture(dialog, 'dialog-empty', DIALOG);
    await dialog.fill('Search ERP', 'Vestjysk');
    await dialog.click('checkbox', 'Show archived');
    await dialog.see('row', /archived/);
    await picture(dialog, 'dialog-archived', DIALOG);
    await dialog.fill('Search ERP', 'Tindra');
    await dialog.click('row', /Tindra/);
    await world.crm.control.expireSessions();
    await dialog.click('button', 'Connect');
    await dialog.seeText('no longer signed in');
    await picture(dialog, 'dialog-error', DIALOG);
  },

  'dialog-taken': async ({ world, picture }) => {
    await connect(world, await world.company(1), 'Customer', /10001/);
    const dialog = await startConnecting(world, await world.company(2), 'Customer');
    await dialog.fill('Search ERP', 'Fjellheim');
    await dialog.seeText('connected to');
    await picture(dialog, 'dialog-taken', DIALOG);
  },

  popup: async ({ world, toolbar, picture }) => {
    const page = await world.company(1);
    await connect(world, page, 'Customer', /10001/);
    await world.crm.control.editRecord({ entity: 'Contact', id: 1, changes: { Department: 'Eksport' } });
    await toolbar.press('contact_id=1');
    const home = await toolbar.popup();
    await home.seeText('1 change');
    await picture(home, 'popup-home', null);
    await home.click('button', 'Sync Now');
    await home.seeText('1 field updated');
    await picture(home, 'popup-synced', null);
    await home.close();
  },

  'popup-elsewhere': async ({ world, toolbar, picture }) => {
    await connect(world, await world.company(1), 'Customer', /10001/);
    await connect(world, await world.company(2), 'Customer', /10002/);
    await world.visit('data:text/html,<title>Elsewhere</title>');
    await toolbar.press('data:text/html');
    const elsewhere = await toolbar.popup();
    await elsewhere.see('heading', 'Recently viewed');
    await picture(elsewhere, 'popup-elsewhere', null);
    await elsewhere.close();
  },

  'popup-grant': async ({ world, toolbar, picture }) => {
    await world.visit(world.crm.page('?contact.main.personarchive?contact_id=1').replace('127.0.0.1', 'crm.test'));
    await toolbar.press('crm.test');
    const grant = await toolbar.popup();
    await grant.see('button', /^Allow/);
    await picture(grant, 'popup-grant', null);
    await grant.close();
  },

  options: async ({ world, picture, dark }) => {
    for (const section of ['connections', 'mappings', 'sites', 'settings', 'about']) {
      const options = await world.page(`options.html#${section}`);
      await options.until(() => document.querySelector('main .page-body') !== null, null, section);
      await options.until(() => document.querySelector('main [aria-busy=true]') === null, null, section);
      await picture(options, `options-${section}`);
      await dark(options, `options-${section}-dark`);
      await options.close();
    }
    const options = await world.page('options.html#connections');
    await options.click('button', 'Add Tryton');
    await options.see('heading', 'Connect Tryton');
    await picture(options, 'options-new-connection');
    await options.click('button', 'Cancel');
    await options.click('button', 'Remove');
    await options.see('dialog', /^Remove/);
    await picture(options, 'options-remove');
  },

  welcome: async ({ world, picture, dark }) => {
    const welcome = await world.page('welcome.html');
    await welcome.seeText('Sample ERP is ready.');
    await picture(welcome, 'welcome-done');
    await dark(welcome, 'welcome-done-dark');
    await welcome.click('button', 'Add another CRM');
    await welcome.fill('Address of your CRM', 'https://online.superoffice.com/Cust12345/default.aspx');
    await picture(welcome, 'welcome-address');
  },

  'dialog-100000': async ({ world, picture }) => {
    const input = { id: null, connector: 'sandbox', name: 'Large ERP', configuration: { data: 'large' } };
    await world.request('connections.save', input);
    const page = await world.company(5);
    await openErpTab(page);
    const large = erpPanel(page).within('region', /Large ERP/);
    await erpPanel(page).click('button', 'Edit');
    await large.click('button', 'Customer');
    const dialog = await world.dialog();
    await dialog.fill('Search ERP', '');
    await eventually(async () => /\d\d\D\d{3} in total/.test(await dialog.text()), 'a hundred thousand', 120_000);
    await dialog.focus('grid', 'Search results');
    await dialog.press('End');
    await dialog.until(() => document.querySelector('.result-body .skeleton') === null, null, 'the last rows');
    await picture(dialog, 'dialog-100000', DIALOG);
    await picture(page, 'tab-two-connections');
  },
};
