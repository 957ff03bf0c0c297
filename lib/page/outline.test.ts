// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { outlineOf } from './outline';

function page(build: (body: HTMLElement) => void): string {
  const body = document.createElement('div');
  build(body);
  return outlineOf(body);
}

function element(parent: HTMLElement, tag: string, attributes: Record<string, string> = {}, text = ''): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(text);
  parent.append(made);
  return made;
}

it('tells tags, roles and classes, and that there was text', () => {
  const outline = page((body) => {
    const strip = element(body, 'ul', { class: 'nav nav-tabs', role: 'tablist' });
    element(strip, 'li', { class: 'active', 'data-id': '4711' }, 'Fjellheim');
  });
  expect(outline.split('\n')).toEqual([
    '<div>',
    ' <ul class="nav nav-tabs" role="tablist">',
    '  <li class="active" data-id>·',
  ]);
});

it('holds nothing of what a page says about anybody', () => {
  const secret = fc.stringMatching(/^[A-Za-zÆØÅæøå0-9@. ]{6,30}$/).map((text) => `Zq${text}`);
  fc.assert(
    fc.property(fc.array(secret, { minLength: 1, maxLength: 12 }), (secrets) => {
      const outline = page((body) => {
        for (const text of secrets) {
          const row = element(body, 'p', { id: text, name: text, title: text, 'data-name': text, value: text }, text);
          element(row, 'input', { type: 'text', value: text, placeholder: text, 'aria-label': text });
          element(row, 'a', { href: `https://crm.example/${text}` }, text);
        }
      });
      expect(outline).not.toContain('Zq');
    }),
  );
});

it('blanks numbers in classes, and words that are no names', () => {
  const outline = page((body) => element(body, 'div', { class: 'row-4711 a@b.example Møller ok' }));
  expect(outline).toContain('class="row-0000 … … ok"');
});

it('stays short on a huge page', () => {
  const outline = page((body) => {
    for (let row = 0; row < 20_000; row += 1) element(body, row % 2 ? 'p' : 'div', { class: `kind-${'x'.repeat(40)}` });
  });
  expect(outline.length).toBeLessThan(60_000);
});
