import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'vitest';
import type { Surface } from '../../harness/surface';
import { FAMILY } from '../../harness/world';
import { seeHome } from './own-places';
import type { SeededRecord } from './subject';
import type { Trial } from './trial';

/** Where pictures of each subject's pages go, for people to look at; unset: none are taken. */
const FOLDER = process.env.COUNTERPART_PICTURES;

/** Every kind of page with the tab closed and open, in light and dark where the page has both. */
export function photographing(trial: Trial): void {
  if (FOLDER === undefined) return;
  it('is photographed', async () => {
    mkdirSync(FOLDER, { recursive: true });
    const { company, contact, project } = trial.running.seeds;
    for (const seed of [company, contact, project]) {
      if (seed === null) continue;
      const page = await trial.open(seed);
      await seeHome(trial, page, seed);
      await picture(trial, page, seed, 'closed');
      await openTab(trial, page, seed);
      await picture(trial, page, seed, 'open');
      if (seed !== company || trial.running.person.theme === undefined) continue;
      await trial.running.person.theme(page, 'dark');
      await seeHome(trial, page, seed);
      await picture(trial, page, seed, 'dark');
      await trial.running.person.theme(page, 'light');
    }
  });
}

async function openTab(trial: Trial, page: Surface, seed: SeededRecord): Promise<void> {
  const isStrip = (seed.place ?? trial.subject.place) === 'strip';
  await page.click(isStrip ? 'tab' : 'button', /^ERP/);
  await page.within(isStrip ? 'tabpanel' : 'region', /^ERP/).seeText(/not connected/i);
}

async function picture(trial: Trial, page: Surface, { record }: SeededRecord, state: string): Promise<void> {
  const name = `${trial.subject.name} ${record.entity} ${state} ${FAMILY}`.replaceAll(/[^a-z0-9]+/gi, '-');
  await page.show();
  const isStill = () => !document.getAnimations().some(({ playState }) => playState === 'running');
  await page.until(isStill, null, 'the page to stand still');
  await page.screenshot(join(FOLDER ?? '.', `${name}.png`));
}
