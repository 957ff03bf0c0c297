// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { CopyList } from '../../../components/tab/copy-list';
import { surroundingsFor } from '../../../components/tab/surroundings';
import type { TabActions } from '../../../lib/model/tab-actions';
import { TO_COPY } from '../../contract/page/parts/views';
import './render';

afterEach(cleanup);

function show(copy: TabActions['copy']) {
  const idle = () => undefined;
  const actions: TabActions = {
    edit: idle,
    cancel: idle,
    save: idle,
    sync: idle,
    connect: idle,
    disconnect: idle,
    keep: idle,
    resolve: idle,
    openOptions: idle,
    reload: idle,
    reloadPage: idle,
    copy,
  };
  const say = surroundingsFor('en', 'en-GB', Date.now());
  render(
    <CopyList say={say} values={TO_COPY} connectionId="one" siteName="Fjord CRM" inert={false} actions={actions} />,
  );
}

/** Only what a person does counts; the test's own events have to say that they are such. */
function press(name: string): void {
  const event = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  fireEvent(screen.getByRole('button', { name }), event);
}

it('copies one value as it is read, and says so', async () => {
  const copy = vi.fn(() => Promise.resolve(true));
  show(copy);
  press('Copy Phone');
  await screen.findByRole('button', { name: 'Copied Phone' });
  expect(copy).toHaveBeenCalledWith('+47 22 86 55 00');
  expect(screen.getByRole('status').textContent).toBe('Copied');
});

it('copies all with their names, but for what is blank', async () => {
  const copy = vi.fn(() => Promise.resolve(true));
  show(copy);
  expect(screen.queryByRole('button', { name: 'Copy Website' })).toBeNull();
  press('Copy all');
  await screen.findByRole('button', { name: 'All copied' });
  expect(copy).toHaveBeenCalledWith('Number: 10021\nPhone: +47 22 86 55 00\nPostal address: Kaigata 14\nPostboks 221');
});

it('says when the browser does not allow it', async () => {
  show(() => Promise.resolve(false));
  press('Copy Phone');
  await screen.findByText('The browser did not allow copying. Select the value instead.');
});

it('does nothing for a press that no person made', () => {
  const copy = vi.fn(() => Promise.resolve(true));
  show(copy);
  fireEvent.click(screen.getByRole('button', { name: 'Copy Phone' }));
  expect(copy).not.toHaveBeenCalled();
});
