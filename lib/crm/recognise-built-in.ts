import type { AddressedRecord } from '../model/record';
import { recogniseBy } from './address/recognise';
import { DOLIBARR_ADDRESSES } from './dolibarr/address';
import { ESPOCRM_ADDRESSES } from './espocrm/address';
import { ODOO_ADDRESSES } from './odoo/address';
import { recogniseSuperOffice } from './superoffice/recognise';
import { TRYTON_ADDRESSES } from './tryton/address';

const ADDRESSES = [...ODOO_ADDRESSES, ...ESPOCRM_ADDRESSES, ...TRYTON_ADDRESSES, ...DOLIBARR_ADDRESSES];

/**
 * Whether an address names a record in any CRM that is built in. The sentinel runs it on every page of a granted site and
 * asks no more: which adapter counts there is for the worker to say.
 */
export function recogniseBuiltIn(address: URL): AddressedRecord | null {
  return recogniseSuperOffice(address) ?? recogniseBy(ADDRESSES, address);
}
