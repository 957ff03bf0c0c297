import rows from '../../../../public/sample-erp/companies.json';
import { parseCompanies, type SeedCompany } from './company';

/**
 * Exactly 60 firms, with duplicates and near-duplicates on purpose. For the demo CRM and for tests: the extension loads
 * them from its file with `loadCompanies`, so that they are no part of its worker.
 */
export const SEED_COMPANIES: readonly SeedCompany[] = parseCompanies(rows);
