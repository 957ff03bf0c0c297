// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { selectorFor } from './selector';

/** Draws `[tag attributes, ...children]`, so that no markup has to be parsed. */
type Drawing = readonly [string, Readonly<Record<string, string>>, ...(Drawing | string)[]];

function draw([tag, attributes, ...children]: Drawing): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map((child) => (typeof child === 'string' ? child : draw(child))));
  return element;
}

function found(drawing: Drawing, avoid: readonly string[] = []) {
  document.body.replaceChildren(draw(drawing));
  const wanted = document.querySelector('[wanted]');
  if (wanted === null) throw new Error('Nothing is wanted');
  wanted.removeAttribute('wanted');
  const result = selectorFor(wanted, document, avoid);
  expect([...document.querySelectorAll(result.selector)]).toEqual([wanted]);
  return result;
}

beforeEach(() => document.body.replaceChildren());

describe('a selector', () => {
  it('prefers what names the element for good', () => {
    const field: Drawing = [
      'div',
      { class: 'css-1x2y3z value', 'data-field': 'phone', id: 'ui-id-12', wanted: '' },
      '+47 22',
    ];
    const other: Drawing = ['div', { class: 'css-1x2y3z value', 'data-field': 'email', id: 'ui-id-13' }, 'a@b'];
    expect(found(['main', {}, other, field])).toEqual({ selector: '[data-field="phone"]', isFragile: false });
  });

  it('takes a stable id, and never a counted one', () => {
    expect(found(['main', {}, ['p', { id: 'company-name', wanted: '' }, 'A'], ['p', {}, 'B']]).selector).toBe(
      '#company-name',
    );
    const counted = found(['main', {}, ['p', { id: 'field-12', wanted: '' }, 'A'], ['p', {}, 'B']]);
    expect(counted).toEqual({ selector: expect.not.stringContaining('field-12'), isFragile: true });
  });

  it('goes by the name of a form control', () => {
    const inputs: Drawing[] = [
      ['input', { name: 'city' }],
      ['input', { name: 'phone', id: 'x9f3k2', wanted: '' }],
    ];
    expect(found(['form', {}, ...inputs])).toEqual({ selector: '[name="phone"]', isFragile: false });
  });

  it('scopes to the nearest area that has a name', () => {
    const row = (area: string, wanted: boolean): Drawing => [
      'section',
      { class: area },
      ['p', {}, 'City'],
      ['span', { class: 'city', ...(wanted ? { wanted: '' } : {}) }, 'Oslo'],
    ];
    expect(found(['main', {}, row('postal', false), row('visiting', true)])).toEqual({
      selector: '.visiting .city',
      isFragile: false,
    });
  });

  it('takes the value of a row that has a name, where only its place in the row tells it from the label', () => {
    const row = (name: string, wanted: boolean): Drawing => [
      'tr',
      { 'data-field': name },
      ['td', {}, name],
      ['td', wanted ? { wanted: '' } : {}, 'value'],
    ];
    expect(found(['table', {}, row('phone', false), row('email', true)])).toEqual({
      selector: '[data-field="email"] > td:nth-of-type(2)',
      isFragile: false,
    });
  });

  it('goes by the kind of a link in any language', () => {
    const links: Drawing[] = [
      ['a', { href: '/x' }, 'x'],
      ['a', { href: 'mailto:post@x.example', wanted: '' }, 'post'],
    ];
    expect(found(['main', {}, ...links])).toEqual({ selector: 'a[href^="mailto:"]', isFragile: false });
  });

  it('never uses what belongs to the record on screen', () => {
    const card: Drawing = [
      'div',
      { 'data-company': 'fjellheim', 'data-id': '4711', id: 'company4711' },
      ['h1', { wanted: '', 'data-heading': 'Fjellheim' }, 'Fjellheim'],
    ];
    const { selector } = found(['main', {}, ['h2', {}, 'x'], card], ['4711', 'Fjellheim']);
    expect(selector).toBe('h1');
  });

  it('says so when there is nothing but positions', () => {
    const rows: Drawing[] = Array.from({ length: 6 }, (_, index) => [
      'div',
      { class: 'css-1x2y3z' },
      ['span', index === 4 ? { wanted: '' } : {}, 'text'],
    ]);
    expect(found(['div', {}, ...rows]).isFragile).toBe(true);
  });

  it('does not count our own elements', () => {
    const own: Drawing = ['p', { 'data-counterpart': 'tab', class: 'name' }, 'ERP'];
    document.body.replaceChildren(draw(['main', {}, own, ['p', { class: 'name' }, 'A']]));
    const wanted = document.querySelectorAll('.name')[1];
    expect(wanted && selectorFor(wanted, document)).toEqual({ selector: '.name', isFragile: false });
  });
});
