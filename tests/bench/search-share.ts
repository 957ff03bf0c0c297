import { startTryton } from '../tryton/tryton';
import { lowerQuartile, median } from './clock';
import { information, type Measurement, size, time } from './measurement';
import { type ForwardedRequest, type RecordingProxy, startRecordingProxy } from './recording-proxy';
import { type BenchWorld, idOf, requestTime } from './world';

const RUNS = 15;
const LIMIT_MILLISECONDS = 10;
const COMPANY = 1;

/** What a search costs through the extension beyond what the ERP itself needs, on a Tryton with 100,000 customers. */
export async function measureTrytonSearch(world: BenchWorld, slowness: number): Promise<Measurement[]> {
  const stop = new AbortController();
  try {
    const tryton = await startTryton({ template: 'hundred-thousand', signal: stop.signal });
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
    const input = { id: null, connector: 'tryton', name: 'Tryton', configuration };
    const connectionId = idOf(await world.request('connections.save', input));
    const results: Measurement[] = [];
    for (const text of ['', 'nordlys', 'Hansen Bygg']) {
      results.push(await share(world, connectionId, text, proxy, slowness));
    }
    await world.request('connections.remove', { connectionId });
    return results;
  } finally {
    stop.abort();
  }
}

/** Each search is followed by the very requests that it sent, sent plainly by a page: the rest is ours. */
async function share(
  world: BenchWorld,
  connectionId: string,
  text: string,
  proxy: RecordingProxy,
  slowness: number,
): Promise<Measurement> {
  // The first fills what the connector keeps: session, categories.
  await searchTime(world, connectionId, text);
  const wholes: number[] = [];
  const raws: number[] = [];
  let requests = 0;
  for (let run = 0; run < RUNS; run += 1) {
    proxy.take();
    wholes.push(await searchTime(world, connectionId, text));
    const sent = proxy.take();
    requests = sent.length;
    raws.push(await rawTime(world, proxy.address, sent));
  }
  const raw = lowerQuartile(raws);
  const ours = Math.max(0, lowerQuartile(wholes) - raw);
  const limit = LIMIT_MILLISECONDS * Math.max(1, slowness);
  return {
    part: 'search',
    what: `our share, Tryton 100,000, ${text === '' ? 'blank' : `“${text}”`}`,
    limit: slowness > 1 ? `${LIMIT_MILLISECONDS} ms × ${slowness.toFixed(1)}` : `${LIMIT_MILLISECONDS} ms`,
    measured: time(ours),
    baseline: `same ${requests} request${requests === 1 ? '' : 's'} by a plain fetch ${time(raw)}, ratio ${((raw + ours) / raw).toFixed(2)}`,
    verdict: ours <= limit ? 'within' : 'over',
  };
}

/** What was sent side by side is sent side by side again. */
function roundsOf(sent: readonly ForwardedRequest[]): ForwardedRequest[][] {
  const rounds: ForwardedRequest[][] = [];
  for (const request of sent) {
    if (request.beside) rounds.at(-1)?.push(request);
    else rounds.push([request]);
  }
  return rounds;
}

function rawTime(world: BenchWorld, address: string, sent: readonly ForwardedRequest[]): Promise<number> {
  return world.asking.evaluate(
    async ({ origin, rounds }) => {
      const send = async ({ path, authorization, body }: (typeof rounds)[number][number]) => {
        const headers = { 'content-type': 'application/json', authorization };
        const reply = await fetch(origin + path, { method: 'POST', headers, body, credentials: 'omit' });
        if (!reply.ok) throw new Error(`The plain request was answered with ${reply.status}`);
        await reply.json();
      };
      const started = performance.now();
      for (const round of rounds) await Promise.all(round.map(send));
      return performance.now() - started;
    },
    { origin: address, rounds: roundsOf(sent) },
  );
}

/** The same on the sample with 100,000 customers, where there is no other side: for reading beside the others. */
export async function measureSampleSearch(world: BenchWorld, connectionId: string): Promise<Measurement[]> {
  const results: Measurement[] = [];
  for (const text of ['', 'nordlys', 'Hansen Bygg']) {
    const times: number[] = [];
    for (let run = 0; run <= RUNS; run += 1) {
      const whole = await searchTime(world, connectionId, text);
      if (run > 0) times.push(whole);
    }
    const words = text === '' ? 'blank' : `“${text}”`;
    results.push(information('search', `whole request, sample 100,000, ${words}`, time(median(times))));
  }
  return results;
}

/** Adds the sample with 100,000 customers; says how long making it took. */
export async function addLargeSample(world: BenchWorld): Promise<{ id: string; made: Measurement }> {
  const started = performance.now();
  const input = { id: null, connector: 'sandbox', name: 'Large sample', configuration: { data: 'large' } };
  const id = idOf(await world.request('connections.save', input));
  const seconds = (performance.now() - started) / 1000;
  const { usage } = await world.asking.evaluate(async () => navigator.storage.estimate(), null);
  const words = `${seconds.toFixed(1)} s, ${size(usage ?? 0)} on disk`;
  return { id, made: information('search', 'making the sample with 100,000 customers, once', words) };
}

let generation = 0;

function searchTime(world: BenchWorld, connectionId: string, text: string): Promise<number> {
  generation += 1;
  const search = { text, order: null, includeArchived: false };
  return requestTime(
    world,
    'search.page',
    { connectionId, actorType: 'customer', search, start: null, pageSize: 50, generation },
    world.company(COMPANY),
  );
}
