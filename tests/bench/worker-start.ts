import { lowerQuartile } from './clock';
import { type Measurement, timing } from './measurement';
import { type BenchWorld, requestTime } from './world';

const RUNS = 9;
const LIMIT_MILLISECONDS = 30;

/** The first message to a worker that was stopped, beside the same message to one that is awake. */
export async function measureWorkerStart(world: BenchWorld, slowness: number): Promise<Measurement[]> {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await world.browser.stopWorker();
    cold.push(await requestTime(world, 'settings.get', {}, null));
    warm.push(await requestTime(world, 'settings.get', {}, null));
  }
  return [
    timing(
      {
        part: 'worker',
        what: 'first message after a cold start',
        limitMilliseconds: LIMIT_MILLISECONDS,
        milliseconds: lowerQuartile(cold),
        raw: { what: 'same message, worker awake', milliseconds: lowerQuartile(warm) },
      },
      slowness,
    ),
  ];
}

const MESSAGES = 30;
/** Milliseconds of a message to an awake worker and back, on the machine on which the limits were agreed. */
const AGREED_MILLISECONDS = 1.2;

/** How much slower than agreed the parts of this browser talk to each other right now. */
export async function browserSlowness(world: BenchWorld): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < MESSAGES; run += 1) times.push(await requestTime(world, 'settings.get', {}, null));
  return lowerQuartile(times) / AGREED_MILLISECONDS;
}
