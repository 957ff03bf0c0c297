// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChooserScreen } from '../../../components/chooser/chooser-screen';
import type { ChooserView } from '../../../components/chooser/chooser-session';
import type { FakeHandlers } from '../../preview/fake-worker';
import { refused } from '../../preview/fake-worker';
import { CHOOSE_VIEW, comparison, recordView } from '../../preview/samples';
import { heldBack, renderScreen } from './render';

function show(view: Partial<ChooserView> = {}, handlers: FakeHandlers = {}) {
  const onConfirmed = vi.fn();
  const onView = vi.fn();
  const shown = renderScreen(
    <ChooserScreen
      view={{ ...CHOOSE_VIEW, ...view }}
      onView={onView}
      onConfirmed={onConfirmed}
      onRefused={() => Promise.resolve()}
      onCancel={() => Promise.resolve()}
    />,
    {
      'dialog.pick': () => CHOOSE_VIEW,
      'dialog.confirm': () => recordView([]),
      'dialog.back': () => CHOOSE_VIEW,
      ...handlers,
    },
  );
  const picks = () => shown.worker.sent.filter(({ name }) => name === 'dialog.pick').map(({ payload }) => payload);
  return { ...shown, onConfirmed, onView, picks };
}

const radio = (field: string, name: string) =>
  within(screen.getByRole('group', { name: field })).getByRole<HTMLInputElement>('radio', { name });
const primary = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

afterEach(cleanup);

describe('Select correct field values', () => {
  it('preselects by the stated rule, and says exactly what will be written where', () => {
    show();
    expect(screen.getByRole('heading', { name: 'Select correct field values' })).toBeDefined();
    expect(radio('Phone', 'Tryton Norge: +47 22 33 44 66').checked).toBe(true);
    expect(radio('E-mail', 'SuperOffice: post@nordlys.example').checked).toBe(true);
    expect(screen.getByText('1 value will be written to Tryton Norge, 5 to SuperOffice')).toBeDefined();
    expect(screen.getByText('4 equal fields')).toBeDefined();
  });

  it('changes the summary with the pick, and keeps the pick', async () => {
    const { picks } = show();
    fireEvent.click(radio('Phone', 'SuperOffice: +47 22 33 44 55'));
    expect(screen.getByText('2 values will be written to Tryton Norge, 4 to SuperOffice')).toBeDefined();
    await waitFor(() => expect(picks()).toEqual([{ connectionId: 'connection-1', picks: { phone: 'crm' } }]));
  });

  it('selects all of one side', async () => {
    const { picks } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Select all SuperOffice' }));
    expect(radio('Name', 'SuperOffice: Nordlys Bygg AS').checked).toBe(true);
    expect(screen.getByText('Tryton Norge keeps its own value: this field cannot be written there.')).toBeDefined();
    expect(screen.getAllByText('5 values will be written to Tryton Norge').length).toBeGreaterThan(0);
    fireEvent.click(screen.getByRole('button', { name: 'Select all Tryton Norge' }));
    expect(radio('E-mail', 'Tryton Norge: (blank)').checked).toBe(true);
    await waitFor(() => expect(picks().at(-1)).toMatchObject({ picks: { email: 'erp', name: 'erp' } }));
  });

  it('confirms only after the worker holds the last pick', async () => {
    const stored = heldBack<ChooserView>();
    const { worker, onConfirmed } = show({}, { 'dialog.pick': () => stored.answer });
    fireEvent.click(radio('Phone', 'SuperOffice: +47 22 33 44 55'));
    fireEvent.click(primary('Connect'));
    await waitFor(() => expect(worker.sent.map(({ name }) => name)).toEqual(['dialog.pick']));
    stored.give(CHOOSE_VIEW);
    await waitFor(() => expect(onConfirmed).toHaveBeenCalledOnce());
    expect(worker.sent.map(({ name }) => name)).toEqual(['dialog.pick', 'dialog.confirm']);
  });

  it('does not confirm picks that could not be kept', async () => {
    const { worker, onConfirmed } = show({}, { 'dialog.pick': () => refused('counterpart', 'storage') });
    fireEvent.click(radio('Phone', 'SuperOffice: +47 22 33 44 55'));
    fireEvent.click(primary('Connect'));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Counterpart cannot store anything');
    expect(worker.sent.map(({ name }) => name)).not.toContain('dialog.confirm');
    expect(onConfirmed).not.toHaveBeenCalled();
  });

  it('waits for a choice where both sides changed', async () => {
    const { onConfirmed } = show({
      purpose: 'resolve',
      comparisons: [
        comparison({ meaning: 'phone', crm: '1', erp: '2', standing: 'conflict', proposed: null }),
        comparison({ meaning: 'email', crm: 'a@x.example', erp: 'b@x.example', standing: 'changed-in-erp' }),
      ],
    });
    expect(primary('Sync').disabled).toBe(true);
    expect(screen.getByText('Choose a value for Phone.')).toBeDefined();
    fireEvent.click(radio('Phone Both changed', 'SuperOffice: 1'));
    expect(primary('Sync').disabled).toBe(false);
    fireEvent.click(primary('Sync'));
    await waitFor(() => expect(onConfirmed).toHaveBeenCalledWith(expect.anything(), 'resolve'));
  });

  it('refuses a value that the other side cannot take', () => {
    show({
      comparisons: [
        comparison({
          meaning: 'name',
          crm: 'Much too long',
          erp: 'Short',
          proposed: 'crm',
          field: { maxLengthInErp: 5 },
        }),
      ],
    });
    expect(screen.getByText(/Too long for Tryton Norge: 13 characters, 5 fit/)).toBeDefined();
    expect(primary('Connect').disabled).toBe(true);
    fireEvent.click(radio('Name', 'Tryton Norge: Short'));
    expect(primary('Connect').disabled).toBe(false);
  });

  it('marks what differs by more than colour', () => {
    show({ comparisons: [comparison({ meaning: 'phone', crm: '22 33 44 55', erp: '22 33 44 66', type: 'phone' })] });
    const marks = [...document.querySelectorAll('ins')].map((mark) => mark.textContent);
    expect(marks).toEqual(['55', '66']);
  });

  it('says that nothing differs', () => {
    show({ comparisons: [comparison({ meaning: 'name', crm: 'A', erp: 'A', standing: 'equal', proposed: null })] });
    expect(screen.getByText('Nothing differs: both sides hold the same values.')).toBeDefined();
    expect(screen.getByText('No values will be written.')).toBeDefined();
    expect(primary('Connect').disabled).toBe(false);
  });
});
