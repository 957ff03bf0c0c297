import { useWorld } from '../harness/world';
import { siteContract } from './kit/contract';
import { demoCrm, demoCrmByProfile } from './subjects/demo-crm';

const world = useWorld({ erp: 'sample', crm: 'none' });

siteContract(world, demoCrm);
siteContract(world, demoCrmByProfile);
