/** Milliseconds that the work of `machineSlowness` took on the machine on which the limits were agreed, when idle. */
const AGREED_MILLISECONDS = 9;
const CALIBRATIONS = 7;

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((left, right) => left - right);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) throw new Error('The median of nothing');
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** What a quarter of the runs stays below: steadier than the median where other programs take turns. */
export function lowerQuartile(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((left, right) => left - right);
  const quartile = sorted[Math.floor((sorted.length - 1) / 4)];
  if (quartile === undefined) throw new Error('The quartile of nothing');
  return quartile;
}

/** Median milliseconds on the clock of some runs, after one that warms up. */
export async function measured(runs: number, work: () => unknown): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return median(times);
}

/** The same in milliseconds of processor time, in which other programs on the machine do not show. */
export function processorTime(runs: number, work: () => unknown): number {
  work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(started);
    times.push((user + system) / 1000);
  }
  return median(times);
}

/** How much slower than agreed this machine is right now: a fixed piece of plain work, measured. */
export async function machineSlowness(): Promise<number> {
  const rows = Array.from({ length: 20_000 }, (_, index) => ({ id: index, name: `Firm ${index}`, city: 'Bergen' }));
  const milliseconds = await measured(CALIBRATIONS, () => JSON.parse(JSON.stringify(rows)));
  return milliseconds / AGREED_MILLISECONDS;
}
