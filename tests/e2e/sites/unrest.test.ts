import { useWorld } from '../harness/world';
import { siteUnrest } from './kit/unrest';
import { demoCrm } from './subjects/demo-crm';
import { espoCrm } from './subjects/espocrm';

const world = useWorld({ erp: 'none', crm: 'none' });

siteUnrest(world, demoCrm);
siteUnrest(world, espoCrm);
