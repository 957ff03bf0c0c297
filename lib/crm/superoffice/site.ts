import type { CrmSite } from '../contract';
import { superOfficeInstallation, superOfficeRecordAddress } from './address';
import { superOfficeFields } from './fields';
import { recogniseSuperOffice, resemblesSuperOffice } from './recognise';

export const superOffice: CrmSite = {
  description: {
    id: 'superoffice',
    name: 'SuperOffice',
    verified: 'fake',
    verifiedOn: 'demo CRM checked with @superoffice/webapi',
    guarantee: 'tested',
    access: 'read-write',
  },
  script: 'erp-tab-superoffice.js',
  scriptData: null,
  recognise: recogniseSuperOffice,
  resembles: resemblesSuperOffice,
  fields: superOfficeFields,
  installation: superOfficeInstallation,
  recordAddress: superOfficeRecordAddress,
};
