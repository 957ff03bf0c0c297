import { describe, expect, it } from 'vitest';
import { eventually } from '../../harness/condition';
import type { Surface } from '../../harness/surface';
import type { World } from '../../harness/world';
import { readNative } from './native-reading';
import { seeHome } from './own-places';
import { type Ending, evict, stir, timeFrames } from './stir';
import type { NativeStrip, Place, SiteSubject } from './subject';
import { type Trial, useTrial } from './trial';

const DURATION = 1500;
const FRAMES = 30;
/** The most that the extension may work in a page that changes a hundred times a second, as a share of the time. */
const BUSY_SHARE = 0.35;
/** How many of its changes the page must still come to, compared with a page without the extension. */
const CHANGES_SHARE = 0.6;
/** The most that a page may be at work once it has come to rest, with what it does itself. */
const RESTING_SHARE = 0.25;
/** Thirty frames take half a second where nothing keeps the page busy; here, two cores run everything else as well. */
const LONGEST_REST = 3000;

/** How often in a second the tab may come back to where it was thrown out: before the next frame, and in it. */
const MOST_TRIES = 130;

const ENDINGS: readonly { readonly ending: Ending; readonly seed: number; readonly places: readonly Place[] }[] = [
  { ending: 'as it was', seed: 20261123, places: ['strip'] },
  { ending: 'without its strip', seed: 31, places: ['edge', 'section'] },
  { ending: 'with two strips', seed: 87178, places: ['strip'] },
  { ending: 'with its strip moved', seed: freshSeed(), places: ['strip'] },
];

/** Whatever the page does to its strip and to us: at the end there is one tab to be pressed, and the page is at rest. */
export function siteUnrest(world: World, subject: SiteSubject): void {
  describe(`Unrest in the page: ${subject.name}`, () => {
    const trial = useTrial(world, subject);

    it.each(ENDINGS)('ends with one tab, the page $ending (seed $seed)', async ({ ending, seed, places }) => {
      const page = await atHome(trial);
      const changes = await page.evaluate(stir, { native: nativeOf(trial), seed, milliseconds: DURATION, ending });
      expect(changes).toBeGreaterThan(DURATION / 100);
      await seeHome(trial, page, trial.running.seeds.company, ...places);
      await seeRest(page);
    });

    it('costs little while the page changes a hundred times a second', async () => {
      const work = { native: nativeOf(trial), seed: 5, milliseconds: DURATION, ending: 'as it was' } as const;
      const stirred = async (page: Surface) => {
        let changes = 0;
        const busy = await busyDuring(page, async () => {
          changes = await page.evaluate(stir, work);
        });
        return { changes, busy };
      };
      // What else runs on the machine can only make it look worse: one fair comparison is enough.
      await eventually(async () => {
        const page = await atHome(trial);
        const withTab = await stirred(page);
        await page.close();
        const alone = await trial.withoutUs(async (bare) => {
          await eventually(async () => (await bare.evaluate(readNative, work.native)).tabs.length > 0, 'the strip');
          return stirred(bare);
        });
        if (withTab.busy === null || alone.busy === null) return withTab.changes > alone.changes * CHANGES_SHARE;
        return withTab.busy - alone.busy < (BUSY_SHARE * DURATION) / 1000;
      }, 'the extension to cost little');
    });

    it('does not fight a page that throws the tab out, and is there when it no longer does', async () => {
      const page = await atHome(trial);
      const evictions = await page.evaluate(evict, { native: nativeOf(trial), milliseconds: DURATION });
      expect(evictions).toBeGreaterThan(0);
      expect(evictions).toBeLessThan((DURATION / 1000) * MOST_TRIES);
      await seeHome(trial, page, trial.running.seeds.company, 'strip', 'edge', 'section');
      await seeRest(page);
    });
  });
}

/** Another order of changes with each run of the tests; the seed stands in the test's name. */
function freshSeed(): number {
  return Number(process.env.COUNTERPART_SEED ?? Math.floor(Math.random() * 2 ** 31));
}

function nativeOf(trial: Trial): NativeStrip {
  const { native } = trial.running;
  if (native === undefined) throw new Error('Unrest is tried on subjects with a strip');
  return native;
}

async function atHome(trial: Trial): Promise<Surface> {
  const { company } = trial.running.seeds;
  const page = await trial.open(company);
  await seeHome(trial, page, company);
  return page;
}

async function busyDuring(page: Surface, work: () => Promise<unknown>): Promise<number | null> {
  const before = await page.busySeconds();
  await work();
  const after = await page.busySeconds();
  return before === null || after === null ? null : after - before;
}

/** The page draws frames as fast as it can, and hardly works for them. */
async function seeRest(page: Surface): Promise<void> {
  let took = 0;
  const busy = await busyDuring(page, async () => {
    took = await page.evaluate(timeFrames, FRAMES);
  });
  expect(took).toBeLessThan(LONGEST_REST);
  if (busy !== null) expect(busy).toBeLessThan((RESTING_SHARE * took) / 1000);
}
