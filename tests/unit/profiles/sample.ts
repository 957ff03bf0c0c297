import { expect, it } from 'vitest';
import { checkProfile } from '../../../lib/crm/profile/document';
import type { ProfileProblem } from '../../../lib/model/profile-summary';

export const STRIP = {
  kind: 'strip',
  seen: '2026-11-23',
  within: '#record',
  strip: '[role="tablist"]',
  tab: '[role="tab"]',
  selected: [{ attribute: 'aria-selected' }],
  panels: '.panels',
  panel: '[role="tabpanel"]',
};

export const COMPANY = {
  addresses: [{ id: 'digits', path: 'companies/{id}' }],
  anchors: [STRIP, { kind: 'section', seen: '2026-11-23', element: 'main', position: 'end' }],
  fields: [
    { key: 'name', label: 'Name', type: 'text', meaning: 'name', from: { json: 'name' } },
    { key: 'class', label: 'Class', type: 'list', list: 'classes', kept: 'number', from: { json: 'class.id' } },
  ],
  name: ['name'],
  read: { reply: 'json', address: 'api/companies/{id}', id: 'id' },
  write: { style: 'merge', method: 'PATCH', address: 'api/companies/{id}' },
  version: { json: 'revision', header: 'If-Match' },
};

const CONTACT = {
  addresses: [{ id: 'digits', path: 'people/{id}' }],
  confirm: { selector: '#person-id' },
  anchors: [],
  fields: [{ key: 'name', label: 'Name', type: 'text', from: { selector: 'h1' } }],
  name: ['name'],
  parent: { selector: 'a.company', attribute: 'href' },
};

const PROJECT = {
  addresses: [{ id: 'word', path: 'project', query: { id: '{id}' } }],
  anchors: [],
  fields: [{ key: 'title', label: 'Title', type: 'text', from: { input: 'title' } }],
  name: ['title'],
  read: { reply: 'form', address: 'project/edit?id={id}' },
  write: { style: 'form' },
};

export const GOOD: unknown = {
  format: 1,
  id: 'sample-crm',
  name: 'Sample CRM',
  matches: ['https://crm.example.com/*'],
  token: { from: 'meta', name: 'csrf', header: 'X-Csrf' },
  lists: { classes: [{ key: '1', label: 'Gold' }] },
  entities: { company: COMPANY, contact: CONTACT, project: PROJECT },
};

/** The sample with one member replaced or, without a value, left out: `entities.company.fields.0.key`. */
export function broken(path: string, value?: unknown): string {
  const copy: unknown = structuredClone(GOOD);
  const steps = path.split('.');
  const parent = steps.slice(0, -1).reduce<unknown>((at, step) => Reflect.get(Object(at), step), copy);
  const last = steps.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(Object(parent), last);
  else Reflect.set(Object(parent), last, value);
  return JSON.stringify(copy);
}

export function problemsOf(text: string): readonly ProfileProblem[] {
  return checkProfile(text).problems;
}

/** What is broken, and how; where it is reported, and in which words. */
export type Broken = readonly [path: string, value: unknown, at: string, words: string];

/** One thing that is wrong is reported in one place, unless parts of the document contradict each other by it. */
export function itIsToldPrecisely(examples: readonly Broken[]): void {
  it.each(examples)('%s = %j: %s: %s', (path, value, at, words) => {
    expect(problemsOf(broken(path, value))).toContainEqual({ path: at, words });
  });

  it('in one place, as a rule', () => {
    const counts = examples.map(([path, value]) => problemsOf(broken(path, value)).length);
    expect(Math.min(...counts)).toBe(1);
    expect(counts.filter((count) => count === 1).length).toBeGreaterThan(examples.length * 0.75);
  });
}
