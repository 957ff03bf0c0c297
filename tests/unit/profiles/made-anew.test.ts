// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CrmPage } from '../../../lib/crm/contract';
import { checkProfile, parseProfile } from '../../../lib/crm/profile/document';
import { createProfilePage } from '../../../lib/crm/profile/page';
import type { RecordOnPage } from '../../../lib/model/record';

const PROFILE = {
  format: 1,
  id: 'stepping',
  name: 'Stepping',
  matches: ['https://crm.test/*'],
  madeAnew: '#form',
  entities: {
    company: {
      addresses: [{ id: 'digits', hash: 'company/{id}' }],
      anchors: [{ kind: 'section', seen: '2026-11-23', element: '#form', position: 'end' }],
      name: ['name'],
      fields: ['name', 'city'].map((key) => ({ key, label: key, type: 'text', from: { selector: `[name="${key}"]` } })),
    },
  },
};

let page: CrmPage;
const FIRST: RecordOnPage = { entity: 'company', id: '1' };
const SECOND: RecordOnPage = { entity: 'company', id: '2' };

beforeEach(() => {
  vi.useFakeTimers();
  open(FIRST, 'Fjellheim', 'Bergen');
  page = createProfilePage(parseProfile(JSON.stringify(PROFILE)), document);
});
afterEach(() => {
  vi.useRealTimers();
});

function input(name: string, value: string): HTMLInputElement {
  const control = document.createElement('input');
  control.name = name;
  control.value = value;
  return control;
}

/** A new form for a record. */
function open(record: RecordOnPage, name: string, city: string): void {
  location.hash = `#company/${record.id}`;
  const form = document.createElement('div');
  form.id = 'form';
  form.append(input('name', name), input('city', city));
  document.body.replaceChildren(form);
}

function set(name: string, value: string): void {
  const control = document.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (control !== null) control.value = value;
}

async function read(record: RecordOnPage, meanwhile: () => void = () => undefined) {
  const reading = page.read(record, new AbortController().signal).then(
    ({ values }) => values,
    ({ kind }) => kind,
  );
  await vi.advanceTimersByTimeAsync(300);
  meanwhile();
  await vi.advanceTimersByTimeAsync(30_000);
  return reading;
}

describe('a page whose form is made anew for each record', () => {
  it('is a profile without anything wrong', () => {
    expect(checkProfile(JSON.stringify(PROFILE)).problems).toEqual([]);
  });

  it('is read when all its fields have come', async () => {
    set('city', '');
    expect(await read(FIRST, () => set('city', 'Bergen'))).toEqual({ name: 'Fjellheim', city: 'Bergen' });
  });

  it('is not read once the same form has stood for another record', async () => {
    expect(await read(FIRST)).toEqual({ name: 'Fjellheim', city: 'Bergen' });
    // The address is ahead of the form: the name is new, the city is not.
    location.hash = '#company/2';
    set('name', 'Nordlys');
    expect(await read(SECOND)).toBe('unreachable');
    open(SECOND, 'Nordlys', 'Tromsø');
    expect(await read(SECOND)).toEqual({ name: 'Nordlys', city: 'Tromsø' });
  });

  it('notices a step that was made without anything being read', async () => {
    page.slot(document, FIRST);
    location.hash = '#company/2';
    expect(await read(SECOND)).toBe('unreachable');
  });

  it('does not count a look for the place of a record that the page has left', async () => {
    open(SECOND, 'Nordlys', 'Tromsø');
    page.slot(document, FIRST);
    expect(await read(SECOND)).toEqual({ name: 'Nordlys', city: 'Tromsø' });
  });

  it('notices a step during reading', async () => {
    const steps = () => {
      location.hash = '#company/2';
      page.slot(document, SECOND);
      set('name', 'Nordlys');
    };
    expect(await read(FIRST, steps)).toBe('unreachable');
  });
});
