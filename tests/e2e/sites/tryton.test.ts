import { useWorld } from '../harness/world';
import { siteContract } from './kit/contract';
import { tryton, trytonByProfile } from './subjects/tryton';

const world = useWorld({ erp: 'sample', crm: 'none' });

siteContract(world, tryton);
siteContract(world, trytonByProfile);
