// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { selectionOf } from './selected-marks';

/** Tabs drawn from `tag.class.class[attribute=value] > …`, one line each. */
function tabs(...lines: readonly string[]): HTMLElement[] {
  return lines.map((line) => {
    const parts = line.split(' > ').map((part) => {
      const [, tag = 'div', classes = '', attributes = ''] =
        /^([\w-]+)((?:\.[\w-]+)*)((?:\[[^\]]+\])*)$/.exec(part) ?? [];
      const element = document.createElement(tag);
      for (const name of classes.split('.').filter(Boolean)) element.classList.add(name);
      for (const [, name = '', value = ''] of attributes.matchAll(/\[([\w-]+)=([^\]]*)\]/g))
        element.setAttribute(name, value);
      return element;
    });
    for (const [index, part] of parts.entries()) parts[index + 1] && part.append(parts[index + 1] ?? '');
    const [outer] = parts;
    if (outer === undefined) throw new Error('No tab');
    return outer;
  });
}

function selected(...lines: readonly string[]) {
  const elements = tabs(...lines);
  const found = selectionOf(elements);
  return found && { index: elements.indexOf(found.selected), marks: found.marks };
}

describe('the selected tab', () => {
  it('is told by a class', () => {
    expect(selected('a.tab', 'a.tab.active', 'a.tab')).toEqual({ index: 1, marks: [{ class: 'active' }] });
  });

  it('is told by a class on the inner link, and by the class that the others have instead', () => {
    const drawn = [
      'li.item > div.tab.tabactive > a',
      'li.item > div.tab.tabunactive > a',
      'li.item > div.tab.tabunactive > a',
    ];
    expect(selected(...drawn)).toEqual({
      index: 0,
      marks: [{ at: '.tab', class: 'tabactive', otherwise: 'tabunactive' }],
    });
  });

  it('is told by what assistive technology hears', () => {
    const drawn = ['button[role=tab][aria-selected=false]', 'button[role=tab][aria-selected=true]'];
    expect(selected(...drawn)).toEqual({
      index: 1,
      marks: [{ attribute: 'aria-selected', value: 'true', otherwise: 'false' }],
    });
    expect(selected('a[aria-current=page]', 'a', 'a')).toEqual({
      index: 0,
      marks: [{ attribute: 'aria-current', value: 'page' }],
    });
  });

  it('leaves generated classes to be taken from another tab, where an attribute says it', () => {
    const drawn = [
      'button.css-1a2b3c[data-state=active]',
      'button.css-9z8y7x[data-state=inactive]',
      'button.css-9z8y7x[data-state=inactive]',
    ];
    expect(selected(...drawn)).toEqual({
      index: 0,
      marks: [{ attribute: 'data-state', value: 'active', otherwise: 'inactive' }],
    });
  });

  it('is not told by a class that is the name of a tab', () => {
    expect(selected('a.tab-home', 'a.tab-notes.active', 'a.tab-files')).toEqual({
      index: 1,
      marks: [{ class: 'active' }],
    });
  });

  it('is none where all are alike, or several stand out', () => {
    expect(selected('a.tool', 'a.tool', 'a.tool')).toBeNull();
    expect(selected('a.x.active', 'a.x.active', 'a.x')).toBeNull();
  });
});
