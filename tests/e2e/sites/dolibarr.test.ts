import { useWorld } from '../harness/world';
import { siteContract } from './kit/contract';
import { dolibarr, dolibarrByProfile } from './subjects/dolibarr';

const world = useWorld({ erp: 'sample', crm: 'none' });

siteContract(world, dolibarr);
siteContract(world, dolibarrByProfile);
