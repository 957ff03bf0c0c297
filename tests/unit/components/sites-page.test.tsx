// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { SitesPage } from '../../../components/options/sites-page';
import type { FakeHandlers } from '../../preview/fake-worker';
import { ADAPTERS, MANY_ADAPTERS, MANY_SITES } from '../../preview/samples';
import { renderScreen } from './render';

const [ESPO] = MANY_SITES;
if (ESPO === undefined) throw new Error('No site');

const show = (handlers: FakeHandlers = {}, actions: Parameters<typeof renderScreen>[2] = {}) =>
  renderScreen(
    <SitesPage />,
    {
      'adapters.list': () => MANY_ADAPTERS,
      'sites.list': () => MANY_SITES,
      'sites.suggest': ({ address }) => ({ adapter: address.includes('#Account') ? 'espocrm' : null }),
      'sites.add': () => ESPO,
      ...handlers,
    },
    actions,
  );

const type = async (address: string) =>
  fireEvent.input(await screen.findByLabelText('Address of your CRM'), { target: { value: address } });
const allow = () => fireEvent.click(screen.getByRole('button', { name: 'Allow Counterpart there' }));
const chosen = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'CRM' }).value;

afterEach(cleanup);

it('adds a site with the adapter that its address looks like', async () => {
  const { worker } = show();
  await type('https://crm.example/#Account/view/5f3c1a');
  await screen.findByText('This address looks like EspoCRM.');
  allow();
  await waitFor(() => expect(worker.sent.map(({ name }) => name)).toContain('sites.add'));
  const { payload } = worker.sent.find(({ name }) => name === 'sites.add') ?? {};
  expect(payload).toEqual({ address: 'https://crm.example/#Account/view/5f3c1a', adapter: 'espocrm' });
});

it('asks which CRM an address is that looks like none, and keeps what was picked', async () => {
  const { browser, worker } = show({ 'sites.list': () => [] });
  await type('https://crm.example/');
  allow();
  await screen.findByText('Choose which CRM this is first.');
  expect(browser.grant).not.toHaveBeenCalled();
  fireEvent.change(screen.getByRole('combobox', { name: 'CRM' }), { target: { value: 'profile:fjord-members' } });
  await screen.findByText(/^Site profile, tried on Fjord Members 4\.2.*ERP tab offers ERP values for copying\.$/);
  await type('https://crm.example/#Account/view/5f3c1a');
  expect(chosen()).toBe('profile:fjord-members');
  allow();
  await waitFor(() =>
    expect(worker.sent.find(({ name }) => name === 'sites.add')?.payload).toMatchObject({
      adapter: 'profile:fjord-members',
    }),
  );
});

it('asks nothing where there is one CRM only', async () => {
  show({ 'adapters.list': () => ADAPTERS, 'sites.list': () => [] });
  await type('https://crm.example/');
  expect(screen.queryByRole('combobox')).toBeNull();
});

it('says where the tab stands on the pages of a site, and gives the outline to copy', async () => {
  const copy = vi.fn(() => Promise.resolve(true));
  show({}, { copy });
  await screen.findAllByText('On company pages the tab is in the tab bar, as it should be.');
  screen.getByText('Tab bar not found on contact pages since yesterday; using a block of its own.');
  screen.getByText('Tab bar not found on project pages since today; using the button at the window’s edge.');
  screen.getByText('Two ways of finding the place on project pages disagree since today: the page may have changed.');
  const outline = screen.getByLabelText<HTMLTextAreaElement>('Outline of project pages');
  const [, button] = screen.getAllByRole('button', { name: 'Copy outline' });
  if (button) fireEvent.click(button);
  await screen.findByText('Copied.');
  expect(copy).toHaveBeenCalledWith(outline.value);
  expect(screen.getByRole('link', { name: 'Open the profile' }).getAttribute('href')).toBe('#profiles/fjord-members');
});

it('changes the adapter of a site, and brings the focus back', async () => {
  const { worker } = show({ 'sites.change-adapter': () => ESPO });
  const [item] = await screen.findAllByRole('listitem');
  if (!item) throw new Error('No site');
  const open = within(item).getByRole('button', { name: /^Change CRM/ });
  fireEvent.click(open);
  fireEvent.change(within(item).getByRole('combobox'), { target: { value: 'espocrm' } });
  fireEvent.click(within(item).getByRole('button', { name: 'Change' }));
  await screen.findByText(/is now driven as SuperOffice\.$/);
  expect(worker.sent.find(({ name }) => name === 'sites.change-adapter')?.payload).toEqual({
    siteId: ESPO.id,
    adapter: 'espocrm',
  });
  expect(document.activeElement).toBe(open);
});

it('looks again when the person comes back from the CRM', async () => {
  let visits = 0;
  show({ 'sites.list': () => (visits++ === 0 ? [{ ...ESPO, health: [] }] : [ESPO]) });
  await screen.findByText(/^No record page was opened yet/);
  document.dispatchEvent(new Event('visibilitychange'));
  await screen.findByText('On company pages the tab is in the tab bar, as it should be.');
});
