import type { CrmSite } from './contract';
import { dolibarr } from './dolibarr/site';
import { espoCrm } from './espocrm/site';
import { odoo } from './odoo/site';
import { superOffice } from './superoffice/site';
import { tryton } from './tryton/site';

/** Every CRM adapter that is shipped, in the order in which they are tried on an address. */
export const CRM_SITES: readonly CrmSite[] = [superOffice, odoo, espoCrm, dolibarr, tryton];
