import { SEED_COMPANIES } from '../../lib/erp/sandbox/seed/companies';
import type { SeedAddress, SeedCompany } from '../../lib/erp/sandbox/seed/company';

/** How a party compares with the demo company that it stands for. */
export type Likeness = 'equal' | 'different' | 'similar' | 'archived' | 'merged';

export const DIFFERING_FIELDS = ['phone', 'email', 'postal.street', 'website', 'postal.zip'] as const;
export type DifferingField = (typeof DIFFERING_FIELDS)[number];
export type PartyCategory = 'Customer' | 'Supplier';

/** A party of the template, as it is entered. */
export interface PartySeed {
  readonly name: string;
  readonly code: string;
  readonly categories: readonly PartyCategory[];
  readonly countryCode: string;
  readonly vatNumber: string | null;
  readonly organisationNumber: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly website: string | null;
  readonly postal: SeedAddress;
  readonly street: SeedAddress | null;
}

/** A party of the template together with the demo company it is the counterpart of. */
export interface Counterpart {
  readonly companyId: number;
  readonly likeness: Likeness;
  /** The fields whose values are not those of the demo company. */
  readonly differs: readonly DifferingField[];
  readonly party: PartySeed;
}

/** Demo companies whose number in this list of ten ends so have no party at all. */
const MISSING_REMAINDER = 7;
const ARCHIVED_COMPANY = 16;
const MERGED_COMPANY = 39;

function sameAddress(left: SeedAddress, right: SeedAddress): boolean {
  return left.zip === right.zip && left.city === right.city && left.lines.join('\n') === right.lines.join('\n');
}

function categoriesOf(company: SeedCompany): PartyCategory[] {
  if (company.id % 10 === 8) return ['Customer', 'Supplier'];
  return company.category === 'Supplier' ? ['Supplier'] : ['Customer'];
}

function equalParty(company: SeedCompany): PartySeed {
  return {
    name: company.name,
    code: String(10_000 + company.id),
    categories: categoriesOf(company),
    countryCode: company.countryCode,
    vatNumber: company.vatNumber,
    organisationNumber: company.organisationNumber,
    phone: company.phone,
    email: company.email,
    website: company.website,
    postal: company.postal,
    street: sameAddress(company.postal, company.street) ? null : company.street,
  };
}

function changed(party: PartySeed, field: DifferingField): PartySeed {
  switch (field) {
    case 'phone':
      return { ...party, phone: `${(party.phone ?? '').slice(0, -2)}99` };
    case 'email':
      return { ...party, email: `regnskap@${(party.email ?? '').split('@').at(-1) ?? ''}` };
    case 'website':
      return { ...party, website: `${party.website ?? ''}/no` };
    case 'postal.street':
      return { ...party, postal: { ...party.postal, lines: [...party.postal.lines, 'c/o Regnskap'] } };
    case 'postal.zip':
      return { ...party, postal: { ...party.postal, zip: `${party.postal.zip.slice(0, -1)}9` } };
  }
}

function similarName(name: string): string {
  const words = name.split(' ');
  return words.length > 2 ? words.slice(0, -1).join(' ') : `${words[0] ?? name} Gruppen`;
}

function likenessOf(id: number): { likeness: Likeness; count: number } {
  if (id === ARCHIVED_COMPANY) return { likeness: 'archived', count: 0 };
  if (id === MERGED_COMPANY) return { likeness: 'merged', count: 0 };
  const remainder = id % 10;
  if (id === 1) return { likeness: 'different', count: 3 };
  if (remainder === 6) return { likeness: 'similar', count: 0 };
  if (remainder >= 1 && remainder <= 5) return { likeness: 'different', count: remainder };
  return { likeness: 'equal', count: 0 };
}

function counterpartOf(company: SeedCompany): Counterpart {
  const { likeness, count } = likenessOf(company.id);
  const differs = DIFFERING_FIELDS.slice(0, count);
  const party = differs.reduce(changed, equalParty(company));
  if (likeness !== 'similar') return { companyId: company.id, likeness, differs, party };
  return {
    companyId: company.id,
    likeness,
    differs,
    party: { ...party, name: similarName(party.name), vatNumber: null },
  };
}

/** The parties of the template that stand for demo companies. Companies 7, 17, 27, 37, 47 and 57 have none. */
export const COUNTERPARTS: readonly Counterpart[] = SEED_COMPANIES.filter(
  (company) => company.id % 10 !== MISSING_REMAINDER,
).map(counterpartOf);

/** The party of a demo company; throws where the template has none. */
export function counterpartFor(companyId: number): Counterpart {
  const found = COUNTERPARTS.find((counterpart) => counterpart.companyId === companyId);
  if (found === undefined) throw new Error(`demo company ${companyId} has no party in the template`);
  return found;
}

/** Persons, each a contact of one demo company's party. */
export const PERSONS: readonly { readonly name: string; readonly companyId: number }[] = [
  { name: 'Ingrid Solbakken', companyId: 1 },
  { name: 'Lars-Erik Ødegård', companyId: 1 },
  { name: 'Kari Nordahl', companyId: 2 },
  { name: 'Åse Bjørnstad', companyId: 6 },
  { name: 'Göran Åkerlund', companyId: 21 },
  { name: 'Mette Kjær', companyId: 36 },
  { name: 'Päivi Järvinen', companyId: 40 },
  { name: 'Joost van den Berg', companyId: 45 },
];

/** Projects, each for one demo company's party. */
export const PROJECTS: readonly { readonly name: string; readonly companyId: number }[] = [
  { name: 'Showroom refurbishment', companyId: 1 },
  { name: 'Grid connection Tromsø North', companyId: 2 },
  { name: 'Warehouse extension', companyId: 28 },
  { name: 'Harbour crane service', companyId: 58 },
];
