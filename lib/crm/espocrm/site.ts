import { formatAddress } from '../address/format';
import { installationBy, recogniseBy } from '../address/recognise';
import type { AddressRule } from '../address/rule';
import type { CrmSite } from '../contract';
import { ESPOCRM_ADDRESSES } from './address';
import { espoCrmFields } from './fields';

export const espoCrm: CrmSite = {
  description: {
    id: 'espocrm',
    name: 'EspoCRM',
    verified: 'fake',
    verifiedOn: 'pages seen in EspoCRM 8.4.2; a fake made after its sources',
    // Accounts and opportunities are tested by the server; contacts have no version.
    guarantee: 'read-before',
    access: 'read-write',
  },
  script: 'erp-tab-espocrm.js',
  scriptData: null,
  recognise: (address) => recogniseBy(ESPOCRM_ADDRESSES, address),
  resembles: (address) => recogniseBy(ESPOCRM_ADDRESSES, address) !== null,
  fields: espoCrmFields,
  installation: (address) => installationBy(ESPOCRM_ADDRESSES, address),
  recordAddress: (installation, { entity, id }) => formatAddress(ruleOf(entity), installation, id),
};

function ruleOf(entity: AddressRule['entities'][number]): AddressRule {
  const rule = ESPOCRM_ADDRESSES.find(({ entities }) => entities.includes(entity));
  if (rule === undefined) throw new Error(`No address shows a ${entity}`);
  return rule;
}
