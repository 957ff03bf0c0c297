import { describe, expect, it } from 'vitest';
import { isStableId, isStableName } from './stable-name';

describe('names that an author wrote', () => {
  it.each([
    'company-card',
    'phone',
    'fieldEmail',
    'tabs',
    'middle-tabs',
    'tabsElem',
    'record-detail',
    'ContactMainCard',
    'addressLine2',
    'kundekort',
    'crm_field',
  ])('%s', (name) => expect(isStableName(name)).toBe(true));
});

describe('names that a machine wrote, or that say something of the moment', () => {
  it.each([
    'css-1x2y3z',
    'sc-bdVaJa',
    'sc-AxjAm',
    'jss142',
    'svelte-a1b2c3',
    '_root_1x2y3_12',
    'Button_root__a1B2c',
    'kZpQxy',
    'ng-tns-c12-3',
    'ng-star-inserted',
    'ember1234',
    'ui-id-12',
    ':r1:',
    'radix-:r3:',
    'x9f3k2',
    'is-active',
    'active',
    'tab-active',
    'selected',
    'open',
    'px-4',
    'flex-row',
    'md:flex',
    'text-sm',
    'w-1/2',
    'bg-white',
    'a8c9f0e1',
    'mat-tab-label-0-1',
    'jsx-3842',
    'v-1a2b3c',
    'xkcdqwrtz',
  ])('%s', (name) => expect(isStableName(name)).toBe(false));
});

it('a counter at the end of an id is none of its author', () => {
  expect(['tab-3', 'company-17', 'row_2', 'item12'].filter(isStableId)).toEqual([]);
  expect(['company', 'main-tabs', 'address2'].filter(isStableId)).toEqual(['company', 'main-tabs', 'address2']);
});
