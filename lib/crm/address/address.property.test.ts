import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOLIBARR_ADDRESSES } from '../dolibarr/address';
import { ESPOCRM_ADDRESSES } from '../espocrm/address';
import { ODOO_ADDRESSES } from '../odoo/address';
import { TRYTON_ADDRESSES } from '../tryton/address';
import { formatAddress } from './format';
import { installationBy, recogniseBy } from './recognise';
import type { AddressRule, IdForm } from './rule';

const SHIPPED = [ODOO_ADDRESSES, DOLIBARR_ADDRESSES, ESPOCRM_ADDRESSES, TRYTON_ADDRESSES];
/** What no shipped rule uses yet. */
const OTHERS: readonly AddressRule[] = [
  { entities: ['company'], id: 'uuid', path: 'main.aspx', query: { etn: 'account', id: '{id}' } },
  { entities: ['contact'], id: 'word', hash: '/contacts/record/{id}', hashQuery: { tab: 'main' } },
  { entities: ['project'], id: 'hex', inside: 'hash', path: '/deals/{id}' },
  {
    entities: ['project'],
    id: 'digits',
    inside: 'load',
    path: 'index.php',
    query: { module: 'Deals', record: '{id}' },
  },
  { entities: ['project'], id: 'digits', path: 'deals/{id}', query: { id: '{id}' } },
];

const hexadecimal = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
const IDS: Readonly<Record<IdForm, fc.Arbitrary<string>>> = {
  digits: fc.bigInt({ min: 1n, max: 10n ** 18n - 1n }).map(String),
  hex: fc.integer({ min: 8, max: 64 }).chain(hexadecimal),
  uuid: fc.uuid(),
  word: fc.stringMatching(/^[\w-]{1,64}$/).filter((word) => !/^(new|create|add|edit)$/i.test(word)),
};
const INSTALLATIONS = fc
  .tuple(
    fc.constantFrom('https://crm.example', 'http://localhost:8080'),
    fc.array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { maxLength: 2 }),
  )
  .map(([origin, folders]) => `${[origin, ...folders].join('/')}/`)
  .filter((installation) => !/\/(web|odoo|societe|comm|fourn|contact|projet|ticket|partnership)\//.test(installation));

const sets = [...SHIPPED, OTHERS];
const addressed = fc
  .constantFrom(...sets.flatMap((rules) => rules.map((rule) => ({ rules, rule }))))
  .filter(({ rule }) => !JSON.stringify(rule).includes('{any}'))
  .chain(({ rules, rule }) =>
    fc.record({ rules: fc.constant(rules), rule: fc.constant(rule), id: IDS[rule.id], installation: INSTALLATIONS }),
  );

describe('addresses by rules', () => {
  it('are recognised as they were written', () => {
    fc.assert(
      fc.property(addressed, ({ rules, rule, id, installation }) => {
        const address = new URL(formatAddress(rule, installation, id));
        expect(recogniseBy(rules, address)).toEqual({ entities: rule.entities, id });
        expect(installationBy(rules, address)).toBe(installation);
      }),
    );
  });

  it('mean the same with anything more in the query', () => {
    fc.assert(
      fc.property(addressed, fc.string(), fc.string(), ({ rules, rule, id, installation }, name, value) => {
        const address = new URL(formatAddress(rule, installation, id));
        address.searchParams.append(`x-${name}`, value);
        expect(recogniseBy(rules, address)).toEqual({ entities: rule.entities, id });
      }),
    );
  });

  it('mean nothing when a parameter that counts is given twice', () => {
    fc.assert(
      fc.property(addressed, IDS.digits, ({ rules, rule, id, installation }, other) => {
        const [name] = Object.keys(rule.query ?? rule.hashQuery ?? {});
        fc.pre(name !== undefined && rule.inside === undefined);
        const address = new URL(formatAddress(rule, installation, id));
        if (rule.query === undefined) address.hash += `&${name}=${other}`;
        else address.search += `&${name}=${other}`;
        expect(recogniseBy([rule], address)).toBeNull();
        expect(recogniseBy(rules, address)?.id ?? null).not.toBe(other);
      }),
    );
  });

  it('never mean a record that they do not name as a whole', () => {
    fc.assert(
      fc.property(
        addressed,
        fc.nat(),
        fc.integer({ min: 0, max: 2 }),
        fc.string({ unit: fc.constantFrom(...'0123456789abzAZ/?#&=;%.-_[]+ '), maxLength: 3 }),
        ({ rules, rule, id, installation }, at, removed, put) => {
          const written = formatAddress(rule, installation, id);
          const start = installation.length + (at % (written.length - installation.length + 1));
          const mutated = written.slice(0, start) + put + written.slice(start + removed);
          fc.pre(URL.canParse(mutated));
          const address = new URL(mutated);
          const found = recogniseBy(rules, address);
          if (found === null) return;
          // Seen from the whole text: the id stands between two signs that no id has.
          expect(
            decodedTwice(address.href)
              .toLowerCase()
              .split(/[^\w-]+/),
          ).toContain(found.id.toLowerCase());
        },
      ),
    );
  });

  it('name nothing when they are just any', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (text) => {
        for (const rules of sets) {
          expect(recogniseBy(rules, new URL(text))).toBeNull();
          expect(installationBy(rules, new URL(text))).toMatch(/^https?:\/\/[^/]+\/([^?#]*\/)?$/);
        }
      }),
    );
  });
});

/** Percent signs that mean nothing stay. */
function decodedTwice(text: string): string {
  const decoded = (encoded: string) =>
    encoded.replaceAll(/%([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return decoded(decoded(text));
}
