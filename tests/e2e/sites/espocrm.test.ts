import { useWorld } from '../harness/world';
import { siteContract } from './kit/contract';
import { espoCrm, espoCrmByProfile, espoCrmWithoutTabs } from './subjects/espocrm';

const world = useWorld({ erp: 'sample', crm: 'none' });

siteContract(world, espoCrm);
siteContract(world, espoCrmWithoutTabs);
siteContract(world, espoCrmByProfile);
