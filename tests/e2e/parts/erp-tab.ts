import { eventually } from '../harness/condition';
import type { Surface } from '../harness/surface';

/** The panel of the ERP tab; elements of the CRM's own page have the same names. */
export function erpPanel(page: Surface): Surface {
  return page.within('tabpanel', /^ERP/);
}

export async function openErpTab(page: Surface): Promise<Surface> {
  await page.click('tab', /^ERP/);
  const panel = erpPanel(page);
  await panel.see('button', /^(Edit|Save)$/);
  return panel;
}

/** The ERP's values as the tab shows them, by label. */
export async function shownValues(page: Surface): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []);
    const pairs = roots.flatMap((root) => [...root.querySelectorAll('dl.values > .pair')]);
    return Object.fromEntries(
      pairs.map((pair) => [
        pair.querySelector('dt')?.textContent ?? '',
        (pair.querySelector('dd .unseen') ?? pair.querySelector('dd'))?.textContent ?? '',
      ]),
    );
  }, null);
}

/** Waits until the tab shows these values of the ERP. */
export async function seeValues(page: Surface, wanted: Readonly<Record<string, string>>): Promise<void> {
  let last: Record<string, string> = {};
  await eventually(
    async () => {
      last = await shownValues(page);
      return Object.entries(wanted).every(([label, value]) => last[label] === value);
    },
    `the tab to show ${JSON.stringify(wanted)}`,
  ).catch((cause) => {
    throw new Error(`The tab shows ${JSON.stringify(last)} instead of ${JSON.stringify(wanted)}`, { cause });
  });
}

/** What the tab says Save will write, as "system: field from → to". */
export async function plannedWrites(page: Surface): Promise<string[]> {
  return page.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []);
    return roots.flatMap((root) =>
      [...root.querySelectorAll('.write-side')].flatMap((side) => {
        const system = side.querySelector('h3')?.textContent?.replace(/^.* in /, '') ?? '';
        return [...side.querySelectorAll('li')].map((item) => {
          const part = (selector: string) => item.querySelector(selector)?.textContent?.trim() ?? '';
          return `${system}: ${part('.field')} ${part('del')} → ${part('ins')}`;
        });
      }),
    );
  }, null);
}
