import { describe, expect, it } from 'vitest';
import { checkProfile, parseProfile } from '../../../lib/crm/profile/document';
import { profileSite } from '../../../lib/crm/profile/site';
import { broken, COMPANY, itIsToldPrecisely, STRIP } from './sample';

describe('what is wrong with the pages and addresses of a profile', () => {
  itIsToldPrecisely([
    ['matches.0', 'crm.example.com', 'matches[0]', 'A match pattern begins with “https://”, “http://” or “*://”'],
    ['matches.0', 'https://crm.example.com', 'matches[0]', 'A match pattern has a path, such as “/*”, after the host'],
    [
      'matches.0',
      'http://127.0.0.1:8765/*',
      'matches[0]',
      'A match pattern has no port: it holds for every port of the host',
    ],
    [
      'matches.0',
      'https://crm.*.com/*',
      'matches[0]',
      '“*” can stand only for the whole host, or at its beginning, as in “*.example.com”',
    ],
    ['matches.0', '<all_urls>', 'matches[0]', 'Name the pages of this CRM, not all pages'],
    [
      'entities.company.addresses.0.path',
      'companies',
      'entities.company.addresses[0]',
      '“{id}” is missing: no part of the address says which record it is',
    ],
    [
      'entities.company.addresses.0.path',
      '{id}/of/{id}',
      'entities.company.addresses[0].path',
      '“{id}” stands here more than once',
    ],
    [
      'entities.company.addresses.0.path',
      'companies/{ID}/{id}',
      'entities.company.addresses[0].path',
      '“{ID}” means nothing here; known are {id} and {any} and {parts}',
    ],
    [
      'entities.company.addresses.0.path',
      'https://crm.example.com/companies/{id}',
      'entities.company.addresses[0].path',
      'Write the path alone, without scheme and host',
    ],
    [
      'entities.company.addresses.0.path',
      'company?id={id}',
      'entities.company.addresses[0].path',
      'What follows “?” belongs into “query”',
    ],
    [
      'entities.company.addresses.0.hash',
      '#company',
      'entities.company.addresses[0].hash',
      'Write the hash without “#”',
    ],
    [
      'entities.company.addresses.0',
      { id: 'digits', path: 'c d/%zz', query: { id: '{id}0' } },
      'entities.company.addresses[0]',
      'No address can ever match this',
    ],
    [
      'entities.contact.addresses.0.path',
      'companies/{id}',
      'entities.company.when',
      'contact has the same address: “when” must name an element that tells them apart',
    ],
    [
      'entities.contact.addresses.0',
      { id: 'word', path: 'companies/{id}' },
      'entities.contact.addresses[0]',
      'https://crm.example/app/companies/12 would be taken for a company, whose addresses come first',
    ],
    ['entities.company.open', 'companies/{id}/of/{id}', 'entities.company.open', '“{id}” stands here more than once'],
    [
      'entities.company.open',
      '#companies/{id}',
      'entities.company.open',
      'None of “addresses” takes https://crm.example/app/#companies/12 for this record',
    ],
    [
      'entities.company.open',
      '#companies',
      'entities.company.open',
      '“{id}” is missing: nothing says which record it is',
    ],
    [
      'entities.company.when',
      { selector: '#x', present: true },
      'entities.company.when',
      'It needs “confirm”, or “addressFollowsPage”: else the page could still show the record before and decide by it',
    ],
  ]);
});

describe('a record that a profile opens by a hash', () => {
  const HASHED = { id: 'digits', path: '{any}/', hash: 'companies/{id}' };

  it.each([
    ['app/#companies/{id}', { ...HASHED, path: 'app/' }],
    ['app/#companies/{id}', HASHED],
    ['#companies/{id}?from=erp', { id: 'digits', hash: 'companies/{id}' }],
    ['/web#id={id}&model=res.partner', { id: 'digits', path: 'web', hashQuery: { id: '{id}', model: 'res.partner' } }],
    ['#%2Fcompanies%2F{id}', { id: 'digits', path: '/companies/{id}', inside: 'hash' }],
  ])('is understood by its own addresses: %s', (open, address) => {
    const text = broken('entities.company', { ...COMPANY, open, addresses: [address] });
    expect(checkProfile(text).problems).toEqual([]);
    const site = profileSite(parseProfile(text));
    const opened = new URL(site.recordAddress('https://crm.example.com/', { entity: 'company', id: '7' }));
    expect(opened.hash).not.toBe('');
    expect(site.recognise(opened)).toEqual({ entities: ['company'], id: '7' });
  });

  itIsToldPrecisely([
    [
      'entities.company',
      { ...COMPANY, open: 'elsewhere/#companies/{id}', addresses: [{ id: 'digits', hash: 'companies/{id}' }] },
      'entities.company.open',
      'None of “addresses” takes https://crm.example/app/elsewhere/#companies/12 for this record',
    ],
    [
      'entities.company',
      { ...COMPANY, open: '#people/{id}', addresses: [{ id: 'digits', hash: 'companies/{id}' }] },
      'entities.company.open',
      'None of “addresses” takes https://crm.example/app/#people/12 for this record',
    ],
  ]);
});

describe('what is wrong with the place of the tab in a profile', () => {
  itIsToldPrecisely([
    ['watch', 'div >', 'watch', 'Not a CSS selector: It ends where an element should be named'],
    ['ready', 'div >', 'ready', 'Not a CSS selector: It ends where an element should be named'],
    [
      'entities.company.anchors.0.strip',
      '.tabs:visible',
      'entities.company.anchors[0].strip',
      'Not a CSS selector: “:visible” is jQuery’s; no browser knows it',
    ],
    [
      'entities.company.anchors.0.tab',
      'li:nth-child(two)',
      'entities.company.anchors[0].tab',
      'Not a CSS selector: “two” is no count for :nth-child(), such as 2, odd or 2n+1',
    ],
    [
      'entities.company.anchors.0.seen',
      '2026-02-30',
      'entities.company.anchors[0].seen',
      '“2026-02-30” is no day; write it as “2026-11-23”',
    ],
    [
      'entities.company.anchors.0.seen',
      '23.11.2026',
      'entities.company.anchors[0].seen',
      '“23.11.2026” is no day; write it as “2026-11-23”',
    ],
    [
      'entities.company.anchors.0.selected',
      [{ class: '.active' }],
      'entities.company.anchors[0].selected[0].class',
      'Write the name of one class, without “.” and spaces',
    ],
    [
      'entities.company.anchors.0.selected',
      [{ at: 'a' }],
      'entities.company.anchors[0].selected[0]',
      'A tab shows by one “class” or one “attribute” that it is selected',
    ],
    [
      'entities.company.anchors.0',
      { ...STRIP, before: '.a', after: '.b' },
      'entities.company.anchors[0].after',
      'The tab goes before one element or after one: leave one of both out',
    ],
  ]);
});
