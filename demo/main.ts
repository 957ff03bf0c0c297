import { parseArgs } from 'node:util';
import { startDemoCrm } from './server/demo-crm';

const { values } = parseArgs({ options: { port: { type: 'string', default: '8765' } } });

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
process.once('SIGTERM', () => stop.abort());

const crm = await startDemoCrm({ port: Number(values.port), signal: stop.signal });
console.log(`Fjord CRM, the demo CRM: ${crm.page('?contact.main.personarchive?contact_id=1')}`);
