// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PopupApp } from '../../../components/popup/popup-app';
import { FailureError, failure } from '../../../lib/model/failure';
import type { FakeHandlers } from '../../preview/fake-worker';
import { refused } from '../../preview/fake-worker';
import {
  CHOOSE_VIEW,
  CONNECTION_VIEW,
  LINK,
  RECENT,
  RECORD,
  recordView,
  SEARCH_VIEW,
  SITES,
  WRITES,
} from '../../preview/samples';
import { renderScreen } from './render';

const [SITE] = SITES;
if (SITE === undefined) throw new Error('No site');

const unlinked = { ...CONNECTION_VIEW, link: null };

function show(handlers: FakeHandlers, actions: Parameters<typeof renderScreen>[2] = {}) {
  const shown = renderScreen(<PopupApp record={null} connectionId={null} />, handlers, actions);
  const sent = () => shown.worker.sent.map(({ name }) => name);
  return { ...shown, sent };
}

const onRecord = (connections: Parameters<typeof recordView>[0], more: FakeHandlers = {}): FakeHandlers => ({
  'popup.context': () => ({ kind: 'record', record: RECORD, dialog: null }),
  'record.view': () => recordView(connections),
  'record.refresh': () => recordView(connections),
  'dialog.search': () => null,
  'search.page': () => ({ hits: [], next: null, total: 0 }),
  ...more,
});

const click = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe('the popup on a record', () => {
  it('shows how it stands, and says what Sync Now wrote', async () => {
    show(
      onRecord([CONNECTION_VIEW], {
        'record.sync': () => recordView([{ ...CONNECTION_VIEW, link: { ...LINK, lastSync: { toErp: 2, toCrm: 1 } } }]),
      }),
    );
    expect(await screen.findByRole('heading', { name: 'Nordlys Bygg AS' })).toBeDefined();
    expect(screen.getByText('In sync')).toBeDefined();
    expect(screen.getByText('connected Customer')).toBeDefined();
    await click('Sync Now');
    await screen.findByText('2 fields updated in Sample ERP, 1 field updated in SuperOffice');
  });

  it('says that there was nothing to sync', async () => {
    show(onRecord([CONNECTION_VIEW], { 'record.sync': () => recordView([CONNECTION_VIEW]) }));
    await click('Sync Now');
    await screen.findByText('Nothing to sync: both sides are equal.');
  });

  it('goes to the field chooser when a sync finds a conflict', async () => {
    const conflict = recordView([{ ...CONNECTION_VIEW, intent: { kind: 'resolve', failure: null } }]);
    show(
      onRecord([CONNECTION_VIEW], {
        'record.sync': () => conflict,
        'dialog.view': () => ({ ...CHOOSE_VIEW, purpose: 'resolve' }),
      }),
    );
    await click('Sync Now');
    await screen.findByRole('heading', { name: 'Select correct field values' });
    expect(screen.getByRole('button', { name: 'Sync' })).toBeDefined();
  });

  it('starts connecting in the same popup, and comes back after Cancel', async () => {
    const { browser, sent } = show(
      onRecord([unlinked], {
        'record.begin-connect': () => recordView([unlinked]),
        'dialog.view': () => SEARCH_VIEW,
        'dialog.cancel': () => recordView([unlinked]),
      }),
    );
    await click('Connect Supplier');
    await screen.findByRole('heading', { name: 'Connect to ERP' });
    await click('Cancel');
    await screen.findByRole('button', { name: 'Connect Supplier' });
    expect(sent()).toContain('dialog.cancel');
    expect(browser.close).not.toHaveBeenCalled();
  });

  it('shows what waits for Save, and saves', async () => {
    const ready = {
      ...unlinked,
      intent: {
        kind: 'connect',
        actorType: 'customer',
        stage: 'ready',
        actorName: 'Nordlys',
        writes: WRITES,
        failure: null,
      },
    } as const;
    let now = [ready, CONNECTION_VIEW].slice(0, 1);
    show(
      onRecord([], {
        'record.view': () => recordView(now),
        'record.refresh': () => recordView(now),
        'record.save': () => {
          now = [CONNECTION_VIEW];
          return recordView(now);
        },
      }),
    );
    await screen.findByText('Save connects Customer Nordlys.');
    expect(screen.getByText('2 values will be written to SuperOffice')).toBeDefined();
    await click('Save');
    await screen.findByText('Saved');
    expect(screen.getByRole('button', { name: 'Sync Now' })).toBeDefined();
  });

  it('puts a failed step into words and keeps what is known', async () => {
    show(onRecord([CONNECTION_VIEW], { 'record.sync': () => refused('crm', 'no-crm-tab') }));
    await click('Sync Now');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('SuperOffice');
    expect(screen.getByText('+47 22 33 44 55')).toBeDefined();
  });

  it('stays with what is known when neither system can be asked', async () => {
    show(onRecord([CONNECTION_VIEW], { 'record.refresh': () => refused('erp', 'unreachable') }));
    await screen.findByText('In sync');
  });
});

describe('the popup on an open dialog', () => {
  const onDialog = (more: FakeHandlers): FakeHandlers =>
    onRecord([unlinked], {
      'popup.context': () => ({ kind: 'record', record: RECORD, dialog: 'connection-1' }),
      'dialog.view': () => CHOOSE_VIEW,
      ...more,
    });

  it('opens where the person was, confirms, says where it goes on, and closes', async () => {
    const { browser } = show(onDialog({ 'dialog.confirm': () => recordView([unlinked]) }));
    await click('Connect');
    await screen.findByText('Back on the ERP tab: press Save to write.');
    await waitFor(() => expect(browser.close).toHaveBeenCalledOnce(), { timeout: 3000 });
  });

  it('shows the fresh values when someone changed them before the confirmation', async () => {
    let confirmed = false;
    const changed = failure('counterpart', 'conflict', { fields: { phone: '' } });
    show(
      onDialog({
        'dialog.view': () =>
          confirmed ? { ...CHOOSE_VIEW, actorName: 'Changed meanwhile', failure: changed } : CHOOSE_VIEW,
        'dialog.confirm': () => {
          confirmed = true;
          return Promise.reject(new FailureError(changed));
        },
      }),
    );
    await click('Connect');
    await screen.findByText(/Changed meanwhile/);
    expect(screen.getByRole('alert').textContent).toContain('Someone changed a value in the meantime.');
  });

  it('goes home when the dialog was finished elsewhere', async () => {
    show(onDialog({ 'dialog.view': () => null }));
    await screen.findByRole('button', { name: 'Connect Customer' });
  });
});

describe('the popup elsewhere', () => {
  const grantable = (access: 'read-write' | 'read-only' = 'read-write'): FakeHandlers => ({
    'popup.context': () => ({
      kind: 'grantable',
      origin: 'https://crm.example',
      address: 'https://crm.example/Cust1/',
      adapter: 'superoffice',
      crmName: 'SuperOffice',
      access,
      recent: [],
      page: null,
    }),
    'sites.add': () => SITE,
  });

  it('grants exactly the origin of the page', async () => {
    const { browser, worker } = show(grantable());
    await click('Allow Counterpart on https://crm.example');
    expect(browser.grant).toHaveBeenCalledWith(['https://crm.example']);
    await screen.findByText(/Open a company in SuperOffice/);
    expect(worker.sent.at(-1)).toEqual({
      name: 'sites.add',
      payload: { address: 'https://crm.example/Cust1/', adapter: 'superoffice' },
    });
  });

  it('says that it only reads where the CRM cannot be written', async () => {
    const { unmount } = show(grantable('read-write'));
    await screen.findByText(/may then read and write records on https:\/\/crm\.example/);
    unmount();
    show(grantable('read-only'));
    await screen.findByText(/may then read records on https:\/\/crm\.example.* It changes nothing there\.$/);
  });

  it('adds nothing when the browser does not grant', async () => {
    const { sent } = show(grantable(), { grant: () => Promise.resolve(false) });
    await click('Allow Counterpart on https://crm.example');
    await screen.findByRole('alert');
    expect(sent()).not.toContain('sites.add');
  });

  it('finishes a grant during which the browser closed the popup', async () => {
    const { unmount } = show(grantable(), { grant: () => new Promise(() => undefined) });
    await click('Allow Counterpart on https://crm.example');
    unmount();
    const { sent } = show(grantable(), { isGranted: () => Promise.resolve(true) });
    await screen.findByText(/Open a company in SuperOffice/);
    expect(sent()).toContain('sites.add');
  });

  it('leads back to what was viewed', async () => {
    const openAddress = vi.fn();
    show({ 'popup.context': () => ({ kind: 'elsewhere', recent: RECENT, setUp: true, page: null }) }, { openAddress });
    fireEvent.click(await screen.findByRole('link', { name: 'Nordlys Bygg AS' }));
    expect(openAddress).toHaveBeenCalledWith('https://online3.superoffice.com/Cust12345/');
  });

  it('leads to setting up when nothing is set up', async () => {
    const { browser } = show({ 'popup.context': () => ({ kind: 'elsewhere', recent: [], setUp: false, page: null }) });
    await click('Set up Counterpart');
    expect(browser.openPage).toHaveBeenCalledWith('welcome');
  });
});
