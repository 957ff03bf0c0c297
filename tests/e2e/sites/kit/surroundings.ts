import { expect, it } from 'vitest';
import { eventually } from '../../harness/condition';
import { seeHome } from './own-places';
import type { Trial } from './trial';

/** The tab speaks the page's language, and its panel can be read in the page's light and dark. */
export function followingThePage(trial: Trial): void {
  it('speaks the language of the page and follows its light and dark', async () => {
    const { person, seeds } = trial.running;
    await trial.world.request('settings.save', { dialogs: 'window', language: 'auto' });
    const page = await trial.open(seeds.company);
    await seeHome(trial, page, seeds.company);
    const role = trial.subject.place === 'strip' ? 'tab' : 'button';
    const open = async (words: RegExp) => {
      await seeHome(trial, page, seeds.company);
      if (!words.test(await page.text())) await page.click(role, /^ERP/);
      await page.seeText(words);
    };
    if (person.language !== undefined) {
      await person.language(page, 'nb');
      await open(/ikke koblet/i);
      await person.language(page, 'en');
    }
    await open(/not connected/i);
    if (person.theme === undefined) return;
    for (const theme of ['dark', 'light'] as const) {
      await person.theme(page, theme);
      await open(/not connected/i);
      await eventually(
        async () => (await page.evaluate(panelLightness, null)) === theme,
        `a panel for a ${theme} page`,
      );
    }
    expect(await page.count(role, /^ERP/)).toBe(1);
  });
}

/** By the colour in which the panel writes. Runs in the page. */
function panelLightness(): 'light' | 'dark' | null {
  const root = document.querySelector('[data-counterpart="panel"]')?.shadowRoot;
  const text = root?.querySelector('button, p, h2, h3, dt');
  if (!text) return null;
  const canvas = document.createElement('canvas').getContext('2d');
  if (canvas === null) return null;
  canvas.fillStyle = getComputedStyle(text).color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return red * 0.3 + green * 0.6 + blue * 0.1 > 128 ? 'dark' : 'light';
}
