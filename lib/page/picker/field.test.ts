// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { fieldAt, linkAt } from './field';

beforeEach(() => document.body.replaceChildren());

/** A tag with attributes, around texts and other elements. */
function make(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: (Element | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

function onPage<Drawn extends Element>(drawn: Drawn): Drawn {
  document.body.append(drawn);
  return drawn;
}

describe('a field that was pointed at', () => {
  it('is the control behind its label', () => {
    const input = make('input', { name: 'phone', id: 'x9', value: '+47 22' });
    const label = make('label', { for: 'x9' }, 'Telephone:');
    onPage(make('form', {}, label, input));
    const wanted = { from: { selector: '[name="phone"]' }, value: '+47 22', label: 'Telephone', meaning: 'phone' };
    expect(fieldAt(input, [])).toMatchObject(wanted);
    expect(fieldAt(label, [])).toMatchObject(wanted);
  });

  it('is the text of a row, called by what stands before it', () => {
    const value = make('dd', { class: 'org-number' }, ' 912 345 678 ');
    onPage(make('dl', {}, make('dt', {}, 'Organisasjonsnummer'), value));
    expect(fieldAt(value, [])).toMatchObject({
      from: { selector: '.org-number' },
      value: '912 345 678',
      label: 'Organisasjonsnummer',
      meaning: 'organisationNumber',
    });
  });

  it('is the link around an icon or a word of it', () => {
    const word = make('b', {}, 'post@x.example');
    onPage(make('p', {}, make('a', { href: 'mailto:post@x.example' }, word)));
    expect(fieldAt(word, [])).toMatchObject({ from: { selector: 'a[href^="mailto:"]' }, meaning: 'email' });
  });

  it('is the date for machines, not the one for people', () => {
    const time = onPage(make('time', { datetime: '2026-11-23', 'data-field': 'deadline' }, '23. nov.'));
    expect(fieldAt(time, [])).toMatchObject({
      from: { attribute: 'datetime' },
      value: '2026-11-23',
      meaning: 'endDate',
    });
  });

  it('means the name where it is the heading of the page', () => {
    const heading = onPage(make('h1', { class: 'css-1a2b3c' }, 'Fjellheim'));
    expect(fieldAt(heading, [])).toMatchObject({ from: { selector: 'h1' }, meaning: 'name', isFragile: false });
  });

  it('is never found by its own value', () => {
    const value = onPage(make('span', { 'data-city': 'Oslo', id: 'Oslo' }, 'Oslo'));
    expect(fieldAt(value, [])?.from.selector).not.toContain('Oslo');
  });
});

it('a link is read by its address, wherever in it was pointed at', () => {
  const word = make('span', {}, 'Fjellheim');
  onPage(make('p', { 'data-field': 'employer' }, make('a', { href: 'https://crm.example/companies/17' }, word)));
  expect(linkAt(word, [])).toMatchObject({
    from: { selector: '[data-field="employer"] a', attribute: 'href' },
    value: 'https://crm.example/companies/17',
  });
});
