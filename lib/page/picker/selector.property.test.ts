// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectorFor } from './selector';

/** How an application draws one field: with what its author gave it to be told by, or with nothing. */
const SHAPES = ['data', 'class', 'input', 'id', 'row', 'bare'] as const;
const FIELDS = ['name', 'phone', 'email', 'city', 'street', 'country', 'website', 'category'] as const;
const AREAS = ['summary', 'postal', 'visiting', 'billing'] as const;

interface PageModel {
  readonly areas: readonly {
    readonly name: (typeof AREAS)[number];
    readonly isNamed: boolean;
    readonly fields: readonly { readonly name: (typeof FIELDS)[number]; readonly shape: (typeof SHAPES)[number] }[];
  }[];
}

/** What differs from one drawing of a page to the next: generated names, other records, things put in between. */
interface Noise {
  readonly hash: string;
  readonly counter: number;
  readonly record: number;
  readonly extras: readonly boolean[];
  readonly wraps: readonly boolean[];
  readonly state: string;
}

const pageModel: fc.Arbitrary<PageModel> = fc.record({
  areas: fc.uniqueArray(
    fc.record({
      name: fc.constantFrom(...AREAS),
      isNamed: fc.boolean(),
      fields: fc.uniqueArray(fc.record({ name: fc.constantFrom(...FIELDS), shape: fc.constantFrom(...SHAPES) }), {
        selector: ({ name }) => name,
        minLength: 1,
        maxLength: 6,
      }),
    }),
    { selector: ({ name }) => name, minLength: 1, maxLength: 4 },
  ),
});

const noise: fc.Arbitrary<Noise> = fc.record({
  hash: fc.stringMatching(/^[a-z][0-9][a-z][0-9][a-z0-9]{2}$/),
  counter: fc.integer({ min: 10, max: 99 }),
  record: fc.integer({ min: 1000, max: 999_999 }),
  extras: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
  wraps: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
  state: fc.constantFrom('active', 'is-open', 'hidden', 'selected'),
});

/** Draws a page, and gives the element of each field by the field's place in the model. */
function drawPage(model: PageModel, seen: Noise): Map<string, Element> {
  let step = 0;
  const elements = new Map<string, Element>();
  const make = (tag: string, classes: readonly string[], ...children: (Element | string)[]) => {
    const element = document.createElement(tag);
    element.className = [...classes, `css-${seen.hash}`, ...(step % 3 === 0 ? [seen.state] : [])].join(' ');
    if (step % 2 === 0 && element.id === '') element.id = `ui-id-${seen.counter + step}`;
    step += 1;
    element.append(...children);
    return element;
  };
  const drawField = (area: string, { name, shape }: PageModel['areas'][number]['fields'][number]) => {
    const text = `${name} ${seen.record}`;
    const value = make(
      shape === 'input' ? 'input' : 'span',
      shape === 'class' ? ['value', `field-${name}`] : ['value'],
    );
    if (shape === 'data') value.setAttribute('data-field', name);
    if (shape === 'input') value.setAttribute('name', name);
    else value.textContent = text;
    if (shape === 'id') value.id = `${area}-${name}`;
    value.setAttribute('data-id', String(seen.record));
    const row = make('div', ['form-group'], make('label', [], name), value);
    if (shape === 'row') row.setAttribute('data-name', name);
    elements.set(`${area} ${name}`, value);
    return seen.wraps[step % 12] ? make('div', [], row) : row;
  };
  const areas = model.areas.flatMap((area) => {
    const fields = area.fields.map((field) => drawField(area.name, field));
    const drawn = make('section', area.isNamed ? [`${area.name}-card`] : [], make('h3', [], area.name), ...fields);
    return seen.extras[step % 12] ? [make('div', ['banner'], make('span', ['value'], 'News')), drawn] : [drawn];
  });
  document.body.replaceChildren(make('div', ['app'], make('main', [], ...areas)));
  return elements;
}

describe('on generated pages', () => {
  it('a selector finds just the element that was pointed at', () => {
    fc.assert(
      fc.property(pageModel, noise, (model, seen) => {
        for (const element of drawPage(model, seen).values()) {
          const { selector } = selectorFor(element, document, [String(seen.record)]);
          expect([...document.querySelectorAll(selector)]).toEqual([element]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a selector that is not called fragile finds the same field of another record, drawn anew', () => {
    fc.assert(
      fc.property(pageModel, noise, noise, (model, first, second) => {
        const learnt = [...drawPage(model, first)].map(([key, element]) => ({
          key,
          ...selectorFor(element, document, [String(first.record)]),
        }));
        const again = drawPage(model, second);
        for (const { key, selector, isFragile } of learnt) {
          if (!isFragile) expect([key, document.querySelector(selector)]).toEqual([key, again.get(key)]);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('no selector holds a generated name, a counter, or the record', () => {
    fc.assert(
      fc.property(pageModel, noise, (model, seen) => {
        for (const element of drawPage(model, seen).values()) {
          const { selector } = selectorFor(element, document, [String(seen.record)]);
          expect(selector).not.toMatch(new RegExp(`${seen.hash}|ui-id|${seen.record}|${seen.state}`));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a field that its author named is never called fragile', () => {
    fc.assert(
      fc.property(pageModel, noise, (model, seen) => {
        const elements = drawPage(model, seen);
        for (const { name: area, isNamed, fields } of model.areas) {
          for (const { name, shape } of fields) {
            if (shape === 'bare' || (!isNamed && shape !== 'id')) continue;
            const element = elements.get(`${area} ${name}`);
            expect(element && selectorFor(element, document).isFragile).toBe(false);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
