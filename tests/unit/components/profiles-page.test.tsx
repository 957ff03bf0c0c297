// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { OptionsApp } from '../../../components/options/options-app';
import type { FakeHandlers } from '../../preview/fake-worker';
import { refused } from '../../preview/fake-worker';
import { MANY_SITES, PROFILES } from '../../preview/samples';
import { renderScreen } from './render';

const [FJORD, OLD] = PROFILES;
if (FJORD === undefined || OLD === undefined) throw new Error('No profile');

const FINE = { summary: { ...FJORD, entities: ['company' as const] }, problems: [] };
const BROKEN = { summary: null, problems: [{ path: 'entities.company.name', words: 'Is missing.' }] };

const show = (handlers: FakeHandlers = {}, actions: Parameters<typeof renderScreen>[2] = {}) =>
  renderScreen(
    <OptionsApp />,
    {
      'profiles.list': () => PROFILES,
      'sites.list': () => MANY_SITES,
      'profiles.check': ({ text }) => (text.includes('broken') ? BROKEN : FINE),
      'profiles.export': () => ({ text: '{"id":"fjord-members"}' }),
      'profiles.save': () => FJORD,
      ...handlers,
    },
    actions,
  );

const box = () => screen.findByLabelText<HTMLTextAreaElement>('Profile document (JSON)');
const write = async (value: string) => fireEvent.input(await box(), { target: { value } });
const click = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const isDisabled = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name }).disabled;

beforeEach(() => {
  localStorage.clear();
  location.hash = '#profiles';
});
afterEach(cleanup);

it('leads to a first profile', async () => {
  show({ 'profiles.list': () => [] });
  await screen.findByText('No site profile yet.');
  screen.getByText(/Add this CRM/);
  await click('Start from an example');
  expect((await box()).value).toContain('"id": "example-crm"');
});

it('says what is wrong where, and saves only what has no problem', async () => {
  const { worker } = show();
  await click('Write or paste one');
  await screen.findByText('Paste a profile, or write one.');
  await write('broken');
  await screen.findByText('1 problem');
  screen.getByText('Is missing.');
  expect(isDisabled('Save')).toBe(true);
  await write('{"broken": 1, "entities": {"company": {}}}');
  await click('Show entities.company.name in the document');
  const { value, selectionStart, selectionEnd } = await box();
  expect(value.slice(selectionStart, selectionEnd)).toBe('"company": {}');
  await write('fine');
  await screen.findByText(/^No problems: Fjord Members, for companies\. Records can only be read\.$/);
  screen.getByText('Saving replaces Fjord Members.');
  await click('Save');
  await screen.findByText('Fjord Members is saved. Open pages follow at once.');
  expect(worker.sent.find(({ name }) => name === 'profiles.save')?.payload).toEqual({ text: 'fine' });
  expect(screen.queryByText(/was begun and not saved/)).toBeNull();
});

it('keeps what was written and not saved, over a closed page', async () => {
  const first = show();
  fireEvent.click(await screen.findByRole('link', { name: 'Edit: Fjord Members' }));
  location.hash = '#profiles/fjord-members';
  await write('{"id":"fjord-members","name":"Half');
  first.unmount();
  location.hash = '#profiles';
  show();
  await screen.findByText('A draft of it was not saved yet.');
  location.hash = '#profiles/fjord-members';
  await waitFor(async () => expect((await box()).value).toBe('{"id":"fjord-members","name":"Half'));
  await click('Discard changes');
  expect((await box()).value).toBe('{"id":"fjord-members"}');
  expect(isDisabled('Discard changes')).toBe(true);
});

it('opens an imported file as a draft', async () => {
  show();
  const file = new File(['{"id":"from-a-file"}'], 'crm.json', { type: 'application/json' });
  fireEvent.change(await screen.findByLabelText('Import a file'), { target: { files: [file] } });
  expect((await box()).value).toBe('{"id":"from-a-file"}');
  await click('Back to the list');
  await screen.findByText('A new profile was begun and not saved yet.');
});

it('exports a profile as a file', async () => {
  const saveFile = vi.fn();
  show({}, { saveFile });
  await click('Export: Fjord Members');
  await screen.findByText('Fjord Members was exported as fjord-members.json.');
  expect(saveFile).toHaveBeenCalledWith('fjord-members.json', '{"id":"fjord-members"}');
});

it('does not remove a profile that a site uses, and says which', async () => {
  const { worker } = show();
  await click('Remove: Fjord Members');
  await screen.findByText(/cannot be removed while Fjord Members members\.fjord\.example uses it/);
  expect(worker.sent.map(({ name }) => name)).not.toContain('profiles.remove');
});

it('asks before it removes one that none uses, and heeds a refusal', async () => {
  show({ 'profiles.remove': () => refused('counterpart', 'taken', { holder: 'A site added meanwhile' }) });
  await click(`Remove: ${OLD.name}`);
  await click('Remove');
  await screen.findByText(/cannot be removed while A site added meanwhile uses it/);
});
