import { type Browser, chromium } from 'playwright';
import * as v from 'valibot';
import { CHROMIUM_EXTENSION_ID, chromiumSurface } from '../harness/chromium';
import { eventually } from '../harness/condition';
import type { Surface } from '../harness/surface';

const targets = v.object({ targetInfos: v.array(v.object({ targetId: v.string(), url: v.string() })) });

/** The browser's own toolbar, seen through a second client: the first one is not told of popups. */
export class Toolbar {
  readonly #address: string;

  constructor(port: number) {
    this.#address = `http://127.0.0.1:${port}`;
  }

  /** Presses the extension's button while the tab with this in its address is in front. */
  async press(part: string): Promise<void> {
    const client = await chromium.connectOverCDP(this.#address);
    try {
      const session = await client.newBrowserCDPSession();
      const filter = [{ type: 'tab' }];
      const found = v.parse(targets, await session.send('Target.getTargets', { filter }));
      const tab = found.targetInfos.find(({ url }) => url.includes(part));
      if (tab === undefined) throw new Error(`No tab shows ${part}`);
      await triggerAction(client, tab.targetId);
    } finally {
      await client.close();
    }
  }

  /** The popup, as soon as it is open. Its connection ends with the browser. */
  async popup(): Promise<Surface> {
    return eventually(async () => {
      const client = await chromium.connectOverCDP(this.#address);
      const page = client
        .contexts()
        .flatMap((context) => context.pages())
        .find((one) => one.url().endsWith('/popup.html'));
      if (page !== undefined) return chromiumSurface(page);
      await client.close();
      return null;
    }, 'the toolbar popup');
  }
}

/** The protocol has it, Playwright's types of the protocol do not yet. */
async function triggerAction(client: Browser, targetId: string): Promise<void> {
  const session = (await client.newBrowserCDPSession()) as unknown as {
    send(method: string, parameters: object): Promise<unknown>;
  };
  await session.send('Extensions.triggerAction', { id: CHROMIUM_EXTENSION_ID, targetId });
}
