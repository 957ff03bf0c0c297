// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { idElement } from './confirm';
import { rememberContainers } from './containers';

function drawRecord(id: string, attributes: Readonly<Record<string, string>> = {}): Element[] {
  const form = document.createElement('section');
  form.className = 'record-form';
  for (const [name, value] of Object.entries(attributes)) form.setAttribute(name, value);
  const values = ['name', 'phone'].map((field) => {
    const value = document.createElement('span');
    value.dataset.field = field;
    value.textContent = `${field} ${id}`;
    return value;
  });
  form.append(...values);
  document.body.replaceChildren(form);
  return values;
}

describe('an element that is made anew for each record', () => {
  it('is named once a second record was seen in another one', () => {
    const containers = rememberContainers();
    expect(containers.madeAnew('17', drawRecord('17'))).toBeNull();
    expect(containers.madeAnew('42', drawRecord('42'))).toBe('.record-form');
  });

  it('is none when the same element stands for two records', () => {
    const containers = rememberContainers();
    const values = drawRecord('17');
    expect(containers.madeAnew('17', values)).toBeNull();
    expect(containers.madeAnew('42', values)).toBeNull();
    expect(containers.madeAnew('17', drawRecord('17'))).toBe('.record-form');
  });
});

describe('the element that holds the id', () => {
  it('is one that is made for ids, whatever record it is', () => {
    drawRecord('17', { 'data-record-id': '17' });
    expect(idElement(document, '17')).toEqual({ selector: '[data-record-id]', attribute: 'data-record-id' });
    drawRecord('42', { 'data-record-id': '42' });
    expect(idElement(document, '42')).toEqual({ selector: '[data-record-id]', attribute: 'data-record-id' });
  });

  it('is none by chance: not a value, and not one of several', () => {
    drawRecord('17', { 'data-count': '17' });
    expect(idElement(document, '17')).toBeNull();
    const [first, second] = drawRecord('17');
    first?.setAttribute('data-id', '17');
    second?.setAttribute('data-id', '18');
    expect(idElement(document, '17')).toBeNull();
  });
});
