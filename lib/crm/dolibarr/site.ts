import { formatAddress } from '../address/format';
import { installationBy, recogniseBy } from '../address/recognise';
import type { CrmSite } from '../contract';
import { DOLIBARR_ADDRESSES } from './address';
import { dolibarrFields } from './fields';

export const dolibarr: CrmSite = {
  description: {
    id: 'dolibarr',
    name: 'Dolibarr',
    verified: 'fake',
    verifiedOn: 'pages made by hand after Dolibarr 23',
    guarantee: 'read-before',
    access: 'read-write',
  },
  script: 'erp-tab-dolibarr.js',
  scriptData: null,
  recognise: (address) => recogniseBy(DOLIBARR_ADDRESSES, address),
  resembles: (address) => /\/(societe|contact|projet)\/(card|list|index)\.php$/.test(address.pathname),
  fields: dolibarrFields,
  installation: (address) => installationBy(DOLIBARR_ADDRESSES, address),
  recordAddress(installation, { entity, id }) {
    const rule = DOLIBARR_ADDRESSES.find(({ entities }) => entities.includes(entity));
    return rule === undefined ? installation : formatAddress(rule, installation, id);
  },
};
