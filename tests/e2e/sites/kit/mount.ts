import { expect, it } from 'vitest';
import { eventually } from '../../harness/condition';
import { lookDifferences } from './native-reading';
import { seeHome } from './own-places';
import type { Trial } from './trial';

/** The tab stands in the right place and looks like its neighbours; nothing of ours is in another strip. */
export function mounting(trial: Trial): void {
  if (trial.subject.place !== 'strip') return;
  it('looks like its neighbours in the strip, and leaves other strips alone', async () => {
    const native = trial.running.native;
    if (native === undefined) throw new Error('A subject with a strip says how it is put together');
    const page = await trial.open(trial.running.seeds.company);
    await seeHome(trial, page, trial.running.seeds.company);
    let differences: string[] = [];
    await eventually(async () => {
      differences = await page.evaluate(lookDifferences, native);
      return differences.length === 0;
    }, 'the tab to look like its neighbours').catch((cause: unknown) => {
      throw new Error(`The tab looks different: ${differences.join(', ')}`, { cause });
    });
    const strangers = await page.evaluate(
      (others) => others.flatMap((other) => [...document.querySelectorAll(`:is(${other}) [data-counterpart]`)]).length,
      native.others,
    );
    expect(strangers).toBe(0);
  });
}
