import { useWorld } from '../harness/world';
import { siteContract } from './kit/contract';
import { dolibarr } from './subjects/dolibarr';

siteContract(useWorld({ erp: 'sample', crm: 'none' }), dolibarr);
