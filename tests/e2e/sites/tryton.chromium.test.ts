import { useWorld } from '../harness/world';
import { siteContract } from './kit/contract';
import { tryton, trytonByProfile } from './subjects/tryton';

// Chromium only: in Firefox the client loads so slowly under load that it still goes back to its first tab after ours was pressed.
const world = useWorld({ erp: 'sample', crm: 'none' });

siteContract(world, tryton);
siteContract(world, trytonByProfile);
