import { recogniseBy } from '../address/recognise';
import type { CrmSite } from '../contract';
import { resemblesTryton, TRYTON_ADDRESSES, trytonInstallation, trytonRecordAddress } from './address';
import { trytonFields } from './fields';

export const tryton: CrmSite = {
  description: {
    id: 'tryton',
    name: 'Tryton',
    verified: 'real',
    verifiedOn: 'Tryton 6.0, web client sao 6.0.28',
    guarantee: 'tested',
    access: 'read-write',
  },
  script: 'erp-tab-tryton.js',
  scriptData: null,
  recognise: (address) => recogniseBy(TRYTON_ADDRESSES, address),
  resembles: resemblesTryton,
  fields: trytonFields,
  installation: trytonInstallation,
  recordAddress: trytonRecordAddress,
};
