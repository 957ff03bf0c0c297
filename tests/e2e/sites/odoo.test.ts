import { useWorld } from '../harness/world';
import { siteContract } from './kit/contract';
import { odoo17, odoo18 } from './subjects/odoo';

const world = useWorld({ erp: 'sample', crm: 'none' });

siteContract(world, odoo17);
siteContract(world, odoo18);
