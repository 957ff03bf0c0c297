import { formatAddress } from '../address/format';
import { installationBy, recogniseBy } from '../address/recognise';
import type { CrmSite } from '../contract';
import { ODOO_ADDRESSES } from './address';
import { odooFields } from './fields';

export const odoo: CrmSite = {
  description: {
    id: 'odoo',
    name: 'Odoo',
    verified: 'fake',
    verifiedOn: 'session API as tried on Odoo 17.0; pages as in its sources, 17.0 and 18.0',
    guarantee: 'read-before',
    access: 'read-write',
  },
  script: 'erp-tab-odoo.js',
  scriptData: null,
  recognise: (address) => recogniseBy(ODOO_ADDRESSES, address),
  resembles: ({ pathname, hash }) =>
    /^\/odoo(\/|$)/.test(pathname) || (pathname === '/web' && /[#&](model|menu_id|cids)=/.test(hash)),
  fields: odooFields,
  installation: (address) => installationBy(ODOO_ADDRESSES, address),
  recordAddress(installation, { entity, id }) {
    const rule = ODOO_ADDRESSES.find(({ entities }) => entities.includes(entity));
    return rule === undefined ? installation : formatAddress(rule, installation, id);
  },
};
