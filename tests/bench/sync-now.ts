import { startTryton } from '../tryton/tryton';
import { lowerQuartile } from './clock';
import { count, information, type Measurement, time } from './measurement';
import { startRecordingProxy } from './recording-proxy';
import { type BenchWorld, idOf, linkCompany, requestTime } from './world';

const COMPANY = 1;
const RUNS = 5;
const WRITES = /^(PUT|PATCH|POST|DELETE)$/;

/** Sync Now on a link where nothing has changed: what both systems are asked, counted at the systems themselves. */
export async function measureSyncNow(world: BenchWorld): Promise<Measurement[]> {
  const stop = new AbortController();
  try {
    const tryton = await startTryton({ signal: stop.signal });
    const proxy = await startRecordingProxy(tryton.address, stop.signal);
    await world.browser.grant(proxy.address);
    const { database, user, password } = tryton;
    const configuration = {
      address: proxy.address,
      database,
      user,
      password,
      customerCategory: 'Customer',
      supplierCategory: 'Supplier',
    };
    const connectionId = idOf(
      await world.request('connections.save', { id: null, connector: 'tryton', name: 'Tryton', configuration }),
    );
    const page = await world.browser.context.newPage();
    await page.goto(world.companyPage(COMPANY));
    await page.locator('[role="tab"][data-counterpart]').waitFor();
    await linkCompany(world, connectionId, COMPANY);
    const record = world.company(COMPANY);
    await world.request('record.sync', { connectionId }, record);
    proxy.take();
    await world.crm.control.clearRequests();
    await world.request('record.sync', { connectionId }, record);
    const erp = proxy.take().map(({ method }) => method);
    const crm = await world.crm.control.requests();
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1)
      times.push(await requestTime(world, 'record.sync', { connectionId }, record));
    await page.close();
    await world.request('connections.remove', { connectionId });
    const reads = crm.filter(({ method }) => method === 'GET');
    return [
      { ...count('Sync Now', 'ERP requests, nothing changed', 1, erp.length), baseline: erp.join(', ') },
      {
        ...count('Sync Now', 'CRM reads, nothing changed', 1, reads.length),
        baseline: reads
          .map(({ path }) => path.replace(/^\/api\/v1\//, ''))
          .join(', ')
          .slice(0, 60),
      },
      count('Sync Now', 'CRM writes, nothing changed', 0, crm.filter(({ method }) => WRITES.test(method)).length),
      count(
        'Sync Now',
        'ERP writes, nothing changed',
        0,
        erp.filter((method) => /\.(write|create|delete)$/.test(method)).length,
      ),
      information('Sync Now', 'whole request, Tryton', time(lowerQuartile(times))),
    ];
  } finally {
    stop.abort();
  }
}
