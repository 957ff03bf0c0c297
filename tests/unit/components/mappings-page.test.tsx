// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { MappingsPage } from '../../../components/options/mappings-page';
import type { FakeHandlers } from '../../preview/fake-worker';
import { CONNECTIONS, MANY_ADAPTERS, MANY_SITES, MAPPINGS, SITES } from '../../preview/samples';
import { renderScreen } from './render';

function show(handlers: FakeHandlers) {
  const { worker } = renderScreen(<MappingsPage connectionId={null} />, {
    'connections.list': () => CONNECTIONS,
    'adapters.list': () => MANY_ADAPTERS,
    'mappings.list': () => MAPPINGS,
    ...handlers,
  });
  return () => worker.sent.filter(({ name }) => name === 'mappings.list').map(({ payload }) => payload);
}

afterEach(cleanup);

it.each([
  ['the CRM of the sites', () => MANY_SITES.slice(1), 'profile:fjord-members'],
  ['the first CRM while there is no site', () => [], 'superoffice'],
])('shows the mappings of %s', async (_which, sites, adapter) => {
  const asked = show({ 'sites.list': sites });
  await waitFor(() => expect(asked()).toEqual([{ connectionId: 'connection-1', adapter }]));
  await screen.findByRole('combobox', { name: 'Kind of record' });
  expect(screen.queryByRole('combobox', { name: 'CRM' })).toBeNull();
});

it('lets the person choose where sites of several CRMs are set up', async () => {
  const asked = show({ 'sites.list': () => [...SITES, ...MANY_SITES] });
  const choice = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'CRM' });
  expect([...choice.options].map(({ text }) => text)).toEqual(['SuperOffice', 'Fjord Members']);
  choice.focus();
  fireEvent.change(choice, { target: { value: 'profile:fjord-members' } });
  await screen.findByText('Fjord Members can only be read. What goes to it is offered for copying on the ERP tab.');
  expect(asked().at(-1)).toEqual({ connectionId: 'connection-1', adapter: 'profile:fjord-members' });
  expect(document.activeElement).toBe(choice);
});
