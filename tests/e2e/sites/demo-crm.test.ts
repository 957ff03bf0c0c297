import { useWorld } from '../harness/world';
import { siteContract } from './kit/contract';
import { demoCrm } from './subjects/demo-crm';

siteContract(useWorld({ erp: 'sample', crm: 'none' }), demoCrm);
