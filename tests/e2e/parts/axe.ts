import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Surface } from '../harness/surface';

const SOURCE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/**
 * Every violation that axe finds on a page, as "rule: element", shadow roots included; in a page of a CRM only inside our
 * own elements. No rule is left out but those named by the caller.
 */
export async function violations(
  page: Surface,
  scope: 'page' | 'ours',
  without: readonly string[] = [],
): Promise<string[]> {
  await page.run(await readFile(SOURCE, 'utf8'));
  return page.evaluate(
    async ([own, left]) => {
      interface Found {
        readonly violations: readonly {
          readonly id: string;
          readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
        }[];
      }
      const { axe } = globalThis as unknown as { axe: { run(context: unknown, options: object): Promise<Found> } };
      const context = own ? [...document.querySelectorAll('body [data-counterpart]')] : document;
      const rules = Object.fromEntries(left.map((rule) => [rule, { enabled: false }]));
      const found = await axe.run(context, { rules, resultTypes: ['violations'] });
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`),
      );
    },
    [scope === 'ours', [...without]] as const,
  );
}
