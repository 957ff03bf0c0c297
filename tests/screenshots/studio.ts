import { join } from 'node:path';
import type { Surface } from '../e2e/harness/surface';
import { freshData, startWorld, type World, type WorldOptions } from '../e2e/harness/world';
import { Toolbar } from '../e2e/parts/toolbar';

export const PICTURES = 'screenshots';

/** Wide enough for the CRM's two columns, as on a small laptop. */
const PAGE = { width: 1360, height: 900 } as const;
/** The inside of the window that dialogs open in. */
export const DIALOG = { width: 720, height: 640 } as const;
const PORT = 9379;
const OPTIONS: WorldOptions = { erp: 'sample', debuggingPort: PORT };

/** A browser with the extension, and a camera. */
export interface Studio {
  readonly world: World;
  readonly toolbar: Toolbar;
  /** Takes a picture when nothing moves any more; a size of null leaves the browser's own. */
  picture(
    page: Surface,
    name: string,
    size?: { readonly width: number; readonly height: number } | null,
  ): Promise<void>;
  /** The same in dark colours. */
  dark(page: Surface, name: string): Promise<void>;
  taken(): number;
  /** Closes what a scene opened and puts all data back. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

export async function openStudio(signal: AbortSignal): Promise<Studio> {
  const opened: Surface[] = [];
  let taken = 0;
  const world = await startWorld(OPTIONS, signal, (page) => opened.push(page));
  const shoot = async (page: Surface, name: string) => {
    await page.evaluate(async () => {
      for (const element of document.querySelectorAll('*')) getComputedStyle(element).color;
      await document.fonts.ready;
      const ending = document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
      await Promise.all(ending.map((animation) => animation.finished.catch(() => null)));
    }, null);
    await page.screenshot(join(PICTURES, `${name}.png`));
    taken += 1;
  };
  return {
    world,
    toolbar: new Toolbar(PORT),
    async picture(page, name, size = PAGE) {
      if (size !== null) await page.resize(size.width, size.height);
      await shoot(page, name);
    },
    async dark(page, name) {
      await world.browser.setDark(true);
      await page.until(() => matchMedia('(prefers-color-scheme: dark)').matches, null, 'dark colours');
      await shoot(page, name);
      await world.browser.setDark(false);
    },
    taken: () => taken,
    async tidy() {
      for (const page of opened.splice(0)) await page.close().catch(() => undefined);
      await freshData(world, OPTIONS);
    },
    close: () => world.browser.close(),
  };
}
