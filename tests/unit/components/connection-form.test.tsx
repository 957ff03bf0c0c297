// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ConnectionForm } from '../../../components/connection-form/connection-form';
import type { FakeHandlers } from '../../preview/fake-worker';
import { refused } from '../../preview/fake-worker';
import { CONNECTIONS, TRYTON } from '../../preview/samples';
import { renderScreen } from './render';

const [, STORED] = CONNECTIONS;
if (STORED === undefined) throw new Error('No stored connection');

const ANSWERS: FakeHandlers = {
  'connections.test': () => ({ server: 'Tryton 6.0.29', counts: { customer: 42, supplier: 1 } }),
  'connections.save': () => STORED,
};

function show(
  handlers: FakeHandlers = {},
  stored: typeof STORED | null = null,
  grant = vi.fn(() => Promise.resolve(true)),
) {
  const onSaved = vi.fn();
  const shown = renderScreen(
    <ConnectionForm connector={TRYTON} stored={stored ?? null} onSaved={onSaved} onCancel={vi.fn()} />,
    { ...ANSWERS, ...handlers },
    { grant },
  );
  return { ...shown, onSaved, grant };
}

const type = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

function fill() {
  type('Address', 'https://erp.example:8000/');
  type('Database', 'firm');
  type('User name', 'anne');
  type('Password', 'secret');
}

afterEach(cleanup);

describe('the form of a connection', () => {
  it('asks for exactly the origin in the click, tests, and only then saves', async () => {
    const { grant, worker, onSaved } = show();
    fill();
    expect(button('Save').disabled).toBe(true);
    fireEvent.click(button('Test connection'));
    expect(grant).toHaveBeenCalledWith(['https://erp.example:8000']);
    await screen.findByText('Tryton 6.0.29: 42 customers and 1 supplier');
    expect(button('Save').disabled).toBe(false);
    fireEvent.click(button('Save'));
    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
    expect(worker.sent.map(({ name }) => name)).toEqual(['connections.test', 'connections.save']);
    expect(worker.sent[1]?.payload).toEqual(worker.sent[0]?.payload);
  });

  it('wants a new test when a setting changes, not when the name does', async () => {
    show();
    fill();
    fireEvent.click(button('Test connection'));
    await screen.findByText(/42 customers/);
    type('Name of the connection', 'Tryton Norge');
    expect(button('Save').disabled).toBe(false);
    type('User name', 'berit');
    expect(button('Save').disabled).toBe(true);
    expect(screen.getByText('The settings changed since the test: test again.')).toBeDefined();
  });

  it('tests nothing when the browser does not grant', async () => {
    const { worker } = show(
      {},
      null,
      vi.fn(() => Promise.resolve(false)),
    );
    fill();
    fireEvent.click(button('Test connection'));
    await screen.findByText(/did not grant access to https:\/\/erp.example:8000/);
    expect(worker.sent).toEqual([]);
  });

  it('marks what is missing, without asking the browser for anything', () => {
    const { grant, worker } = show();
    type('Address', 'ftp://erp.example');
    fireEvent.click(button('Test connection'));
    expect(screen.getByLabelText('Address').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getAllByText('Fill this in.')).toHaveLength(3);
    expect(grant).not.toHaveBeenCalled();
    expect(worker.sent).toEqual([]);
  });

  it('keeps a stored password when the box stays blank', async () => {
    const { worker } = show({}, STORED);
    expect(screen.getByLabelText<HTMLInputElement>('Password').value).toBe('');
    fireEvent.click(button('Test connection'));
    await screen.findByText(/42 customers/);
    expect(worker.sent[0]?.payload).toMatchObject({ id: STORED.id, configuration: { password: '' } });
  });

  it('says what went wrong, and marks the setting', async () => {
    show({
      'connections.test': () =>
        refused('erp', 'validation', { explanation: 'erp.tryton.databaseMissing', fields: { database: '' } }),
    });
    fill();
    fireEvent.click(button('Test connection'));
    const alert = await screen.findByRole('alert');
    await waitFor(() => expect(alert.textContent).toContain('no database of that name'));
    expect(screen.getByLabelText('Database').getAttribute('aria-invalid')).toBe('true');
    expect(button('Save').disabled).toBe(true);
  });
});
