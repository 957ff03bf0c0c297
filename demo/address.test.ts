import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD_TABS, formatAddress, listAddress, parseAddress, type RecordScreen, SECTION_TABS } from './address';

const screens: readonly RecordScreen[] = ['contact', 'person', 'project'];

describe('address grammar', () => {
  it('takes the record from the first token, whatever ids are present', () => {
    expect(parseAddress('?contact.main.personarchive?contact_id=2&person_id=7')).toMatchObject({
      screen: 'contact',
      id: 2,
      section: 'personarchive',
    });
    expect(parseAddress('?person.main?person_id=7&contact_id=2')).toMatchObject({ screen: 'person', id: 7 });
  });

  it('takes the tokens after the first in any order, with modifiers', () => {
    expect(parseAddress('?contact.activityarchive.info[mode=edit]?contact_id=2')).toEqual({
      screen: 'contact',
      id: 2,
      tab: 'info',
      section: 'activityarchive',
      editing: true,
    });
  });

  it('skips tokens that it does not know', () => {
    expect(parseAddress('?contact.main.personarchive.minicontact?contact_id=2')).toMatchObject({ tab: 'main' });
  });

  it.each([
    '',
    '?',
    '?contact.main',
    '?contact.main?contact_id=0',
    '?contact?person_id=3',
    '?diary.day?date=1',
    '?sale?contact_id=1',
  ])('finds no record in %j', (search) => expect(parseAddress(search)).toBeUndefined());

  it('reads back what it writes, for records', () => {
    const record = fc.constantFrom(...screens).chain((screen) =>
      fc.record({
        screen: fc.constant(screen),
        id: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
        tab: fc.constantFrom(...CARD_TABS[screen]),
        section: fc.constantFrom(...SECTION_TABS[screen]),
        editing: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(record, (address) => {
        expect(parseAddress(formatAddress(address))).toEqual(address);
      }),
    );
  });

  it('reads back what it writes, for lists with any search text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...screens), fc.string(), (entity, text) => {
        expect(parseAddress(formatAddress(listAddress(entity, text)))).toEqual(listAddress(entity, text));
      }),
    );
  });

  it('never throws on anything in the address bar', () => {
    fc.assert(fc.property(fc.webQueryParameters(), (search) => void parseAddress(`?${search}`)));
    expect(parseAddress('?%E0%A4%A.main?contact_id=1')).toBeUndefined();
    expect(parseAddress('?contact.info%5Bmode=edit%5D?contact_id=1')).toMatchObject({ tab: 'info', editing: true });
  });
});
