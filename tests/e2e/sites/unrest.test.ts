import { useWorld } from '../harness/world';
import { siteUnrest } from './kit/unrest';
import { demoCrm } from './subjects/demo-crm';

siteUnrest(useWorld({ erp: 'none', crm: 'none' }), demoCrm);
