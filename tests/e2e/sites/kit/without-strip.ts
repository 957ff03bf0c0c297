import { expect, it } from 'vitest';
import { seeHome } from './own-places';
import type { Place } from './subject';
import type { Trial } from './trial';

/** Where the page has no strip, the tab is a block of its own or a button at the edge, and works there too. */
export function withoutStrip(trial: Trial): void {
  it('works where there is no strip', async () => {
    const { seeds, server } = trial.running;
    const places: readonly Place[] = server.withoutStrip === undefined ? fallbacks(trial) : [server.withoutStrip.place];
    await server.withoutStrip?.prepare();
    const page = await trial.open(seeds.company);
    if (server.withoutStrip === undefined && trial.subject.place === 'strip') {
      await seeHome(trial, page, seeds.company);
      await page.evaluate(hideStrip, trial.running.native?.strip ?? '');
    }
    await seeHome(trial, page, seeds.company, ...places);
    expect(await page.count('tab', /^ERP/)).toBe(0);
    await page.click('button', /^ERP/);
    const panel = page.within('region', /^ERP/);
    await panel.seeText(/not connected/i);
    await panel.click('button', 'Edit');
    await panel.see('button', 'Customer');
    await seeHome(trial, page, seeds.company, ...places);
  });
}

function fallbacks({ subject }: Trial): readonly Place[] {
  return subject.place === 'strip' ? ['section', 'edge'] : [subject.place];
}

/** Runs in the page. */
function hideStrip(strip: string): void {
  const style = document.createElement('style');
  style.textContent = `${strip} { display: none !important }`;
  document.head.append(style);
  // Pages that hide something change something in the document as well.
  document.querySelector(strip)?.append(document.createComment(''));
}
