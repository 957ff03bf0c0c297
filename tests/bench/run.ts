import { machineSlowness } from './clock';
import { measureCompare } from './compare';
import { type Measurement, notYet } from './measurement';
import { measurePageCost } from './page-cost';
import { measurePopup } from './popup-open';
import { measureRecordCost } from './record-cost';
import { measureScrolling } from './scrolling';
import { addLargeSample, measureSampleSearch, measureTrytonSearch } from './search-share';
import { measureSizes } from './sizes';
import { measureSyncNow } from './sync-now';
import { measureTab } from './tab-arrival';
import { table } from './table';
import { browserSlowness, measureWorkerStart } from './worker-start';
import { idOf, inWorld } from './world';

/** A machine that is busier than this can tell nothing: its timings count against what is left of the limits. */
const MOST_SLOWNESS = 4;

/** Measures every budget of the design and prints it beside its limit; ends with 1 when one is exceeded. */
async function bench(): Promise<number> {
  const slowness = await machineSlowness();
  const measurements: Measurement[] = [...measureSizes(), ...measureCompare()];
  await inWorld(async (world) => {
    const measure = async (part: (slowness: number) => Promise<readonly Measurement[]>) => {
      const slow = Math.min(MOST_SLOWNESS, Math.max(await machineSlowness(), await browserSlowness(world)));
      measurements.push(...(await part(slow)));
    };
    const sample = idOf(await world.request('connections.add-sample', {}));
    await measure((slow) => measurePageCost(world, slow));
    await measure((slow) => measureRecordCost(world, slow));
    await measure((slow) => measureTab(world, sample, slow));
    await measure((slow) => measurePopup(world, sample, slow));
    await measure((slow) => measureWorkerStart(world, slow));
    await measure(() => measureSyncNow(world));
    const large = await addLargeSample(world);
    measurements.push(large.made);
    await measure(() => measureSampleSearch(world, large.id));
    await measure((slow) => measureScrolling(world, large.id, slow));
    await measure((slow) => measureTrytonSearch(world, slow));
  });
  measurements.push(
    notYet(
      'sync all',
      '10,000 links, nothing changed',
      'requests ≤ pages of changes',
      'comes with syncing many records',
    ),
  );
  console.log(`\nThis machine took ${slowness.toFixed(2)} times as long as agreed for a fixed piece of work.\n`);
  console.log(table(measurements));
  const over = measurements.filter(({ verdict }) => verdict === 'over');
  console.log(over.length === 0 ? '\nEverything is within its budget.' : `\n${over.length} over budget.`);
  return over.length === 0 ? 0 : 1;
}

process.exitCode = await bench();
