/** A fictional firm, the common ground of the demo CRM and the sample ERP. */
export interface SeedCompany {
  /** 1 to 60, also the company's identity in the demo CRM. */
  readonly id: number;
  readonly name: string;
  readonly department: string;
  /** National number with a right check digit, written as people in that country write it. */
  readonly organisationNumber: string;
  readonly vatNumber: string;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly postal: SeedAddress;
  readonly street: SeedAddress;
  readonly category: string;
  readonly business: string;
}

export interface SeedAddress {
  readonly lines: readonly string[];
  readonly zip: string;
  readonly city: string;
}

/**
 * Reads one firm per row, ordered by id: name | department | country | organisation number | VAT number |
 * phone | e-mail | postal address (blank = the street address) | street address | category;business.
 * Norwegian numbers lie in the range that the Norwegian register keeps for synthetic data.
 */
export function parseCompanies(rows: readonly string[]): readonly SeedCompany[] {
  return rows.map(parseRow);
}

function parseRow(row: string, index: number): SeedCompany {
  const [name, department, countryCode, organisationNumber, vatNumber, phone, email, ...rest] = row.split('|');
  const [postal, street = '', kind = ''] = rest;
  const [category, business] = kind.split(';');
  return {
    id: index + 1,
    name: name ?? '',
    department: department ?? '',
    organisationNumber: organisationNumber ?? '',
    vatNumber: vatNumber ?? '',
    countryCode: countryCode ?? '',
    phone: phone ?? '',
    email: email ?? '',
    website: `https://www.${(email ?? '').replace(/^.*@/, '')}`,
    postal: parseAddress(postal || street),
    street: parseAddress(street),
    category: category ?? '',
    business: business ?? '',
  };
}

function parseAddress(text: string): SeedAddress {
  const [line = '', zip = '', city = ''] = text.split(';');
  return { lines: [line], zip, city };
}
