import type { FieldValues } from '../../../model/value';
import type { SeedAddress, SeedCompany } from './company';
import { BOTH, DIFFERENCES, MISSING } from './differences';

/** Those of the companies that the ERP has as a customer or as a supplier, in the order of their numbers. */
export function counterpartsOf(
  companies: readonly SeedCompany[],
  type: 'customer' | 'supplier',
): readonly SeedCompany[] {
  return companies.filter(
    (company) =>
      !MISSING.has(company.id) && (BOTH.has(company.id) || (company.category === 'Supplier') === (type === 'supplier')),
  );
}

/** What the ERP holds of a company, where it differs from the CRM and where not. */
export function counterpartValues(company: SeedCompany): FieldValues {
  const { name, department, organisationNumber, vatNumber, phone, email, website, countryCode } = company;
  return {
    name,
    department: department === '' ? null : department,
    organisationNumber,
    vatNumber,
    phone,
    email,
    website,
    ...addressValues('postal', company.postal),
    ...addressValues('street', company.street),
    country: countryCode,
    ...DIFFERENCES[company.id],
  };
}

function addressValues(prefix: 'postal' | 'street', address: SeedAddress): FieldValues {
  return {
    [`${prefix}Street`]: address.lines.join('\n'),
    [`${prefix}Zip`]: address.zip,
    [`${prefix}City`]: address.city,
  };
}
