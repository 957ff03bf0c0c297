import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseBy } from '../address/recognise';
import { proposeAddresses } from './propose-address';

const SITE = 'https://crm.example';

/** The address with the id of the first proposal in brackets. */
function first(address: string): string | null {
  const [best] = proposeAddresses(new URL(SITE + address));
  if (best === undefined) return null;
  const [before, id, after] = best.pieces;
  return `${before.slice(SITE.length)}[${id}]${after}`;
}

describe('what is taken for the id', () => {
  it.each([
    ['/companies/17', '/companies/[17]'],
    ['/companies/17/overview', '/companies/[17]/overview'],
    ['/o/4711/companies/17', '/o/4711/companies/[17]'],
    ['/accounts/5/contacts/17', '/accounts/5/contacts/[17]'],
    ['/societe/card.php?socid=17', '/societe/card.php?socid=[17]'],
    [
      '/index.php?module=Accounts&view=Detail&record=17&page=2',
      '/index.php?module=Accounts&view=Detail&record=[17]&page=2',
    ],
    [
      '/main.aspx?etn=account&id={6f4ed1bb-9a0c-4b38-9d0e-3f6a3c5d1e77}',
      '/main.aspx?etn=account&id={[6f4ed1bb-9a0c-4b38-9d0e-3f6a3c5d1e77]}',
    ],
    ['/#Account/view/64d0a1b2c3d4e5f60', '/#Account/view/[64d0a1b2c3d4e5f60]'],
    ['/app/#/company/17?tab=notes', '/app/#/company/[17]?tab=notes'],
    [
      '/web#id=10&model=res.partner&view_type=form&menu_id=3',
      '/web#id=[10]&model=res.partner&view_type=form&menu_id=3',
    ],
    ['/#/company?companyId=17', '/#/company?companyId=[17]'],
    ['/shell#%2Fcrm%2Fcompany%2F17%3Ftab%3D1', '/shell#%2Fcrm%2Fcompany%2F[17]%3Ftab%3D1'],
    ['/shell#to=%2Fcrm%2Fcard.php%3Fid%3D17&side=1', '/shell#to=%2Fcrm%2Fcard.php%3Fid%3D[17]&side=1'],
    ['/lightning/r/Account/0015g00000XyZAbC/view', '/lightning/r/Account/[0015g00000XyZAbC]/view'],
    ['/companies/fjellheim', '/companies/[fjellheim]'],
  ])('%s', (address, expected) => {
    expect(first(address)).toBe(expected);
  });

  it('is nothing where there is nothing', () => {
    expect(proposeAddresses(new URL(`${SITE}/`))).toEqual([]);
    expect(proposeAddresses(new URL(`${SITE}/#`))).toEqual([]);
  });

  it('offers the other parts to choose from', () => {
    const offered = proposeAddresses(new URL(`${SITE}/accounts/5/contacts/17?from=9`)).map(({ id }) => id);
    expect(offered.slice(0, 2)).toEqual(['17', '17']);
    expect(offered).toEqual(expect.arrayContaining(['5', '9', 'accounts', 'contacts']));
  });
});

describe('what the first proposal takes for another record', () => {
  const taught = (address: string) => {
    const [best] = proposeAddresses(new URL(SITE + address));
    const rules = (best?.rules ?? []).map((rule) => ({ ...rule, entities: ['company'] as const }));
    return (other: string) => recogniseBy(rules, new URL(SITE + other))?.id ?? null;
  };

  it('is a record of the same kind only', () => {
    const read = taught('/companies/17/overview');
    expect(read('/companies/18/overview')).toBe('18');
    expect(read('/companies/18')).toBe('18');
    expect(read('/companies/18/notes')).toBe('18');
    expect(read('/contacts/18/overview')).toBeNull();
    expect(read('/companies/new')).toBeNull();
    expect(read('/companies')).toBeNull();
  });

  it('does not mix kinds that a parameter tells apart', () => {
    const read = taught('/index.php?module=Accounts&record=17');
    expect(read('/index.php?module=Accounts&record=18&page=3')).toBe('18');
    expect(read('/index.php?module=Contacts&record=18')).toBeNull();
    const odoo = taught('/web#id=10&model=res.partner');
    expect(odoo('/web#id=11&model=res.partner&cids=1')).toBe('11');
    expect(odoo('/web#id=11&model=project.project')).toBeNull();
  });

  it('has a second reading where a record belongs to another', () => {
    const [exact, varying] = proposeAddresses(new URL(`${SITE}/accounts/5/contacts/17`));
    const other = new URL(`${SITE}/accounts/6/contacts/18`);
    const by = (proposal: typeof exact) =>
      recogniseBy(
        (proposal?.rules ?? []).map((rule) => ({ ...rule, entities: ['contact'] as const })),
        other,
      )?.id;
    expect([by(exact), by(varying)]).toEqual([undefined, '18']);
  });
});

describe('for any address', () => {
  const word = fc.constantFrom('crm', 'company', 'contacts', 'view', 'detail', 'app', 'x');
  const id = fc.oneof(
    fc.integer({ min: 1, max: 999_999 }).map(String),
    fc.uuid(),
    fc.stringMatching(/^[0-9a-f]{9,24}[0-9]$/),
  );
  const address = fc
    .record({ words: fc.array(word, { minLength: 1, maxLength: 3 }), id, shape: fc.nat(4) })
    .map(({ words, id: text, shape }) => {
      const route = words.join('/');
      const shapes = [
        `/${route}/${text}`,
        `/${route}?id=${text}`,
        `/#${route}/${text}`,
        `/#id=${text}&model=${words[0]}`,
      ];
      return { text: SITE + (shapes[shape] ?? `/shell#${encodeURIComponent(`/${route}/${text}`)}`), id: text };
    });

  it('the proposal finds the id that was put there, and shows it in its place', () => {
    fc.assert(
      fc.property(address, ({ text, id: wanted }) => {
        const url = new URL(text);
        const [best] = proposeAddresses(url);
        expect(best?.id).toBe(wanted);
        expect(best?.pieces.join('')).toBe(url.href);
        expect(best?.pieces[1]).toBe(wanted);
      }),
    );
  });

  it('never throws, and proves what it proposes', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (text) => {
        const url = new URL(text);
        for (const { id: proposed, rules } of proposeAddresses(url)) {
          const found = recogniseBy(
            rules.slice(0, 1).map((rule) => ({ ...rule, entities: ['company'] })),
            url,
          );
          expect(found?.id.toLowerCase()).toBe(proposed.toLowerCase());
        }
      }),
    );
  });
});
