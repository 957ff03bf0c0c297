import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Act, COMPANY, openStage, type Stage, startAct } from '../contract/page/parts/page-under-test';
import { STATES } from '../contract/page/parts/states';

interface Variant {
  readonly name: string;
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
  readonly norwegian: boolean;
  /** The page has no tab strip. */
  readonly docked: boolean;
}

const VARIANTS: readonly Variant[] = [
  { name: 'light', colorScheme: 'light', width: 1280, norwegian: false, docked: false },
  { name: 'dark', colorScheme: 'dark', width: 1280, norwegian: false, docked: false },
  { name: 'norwegian', colorScheme: 'light', width: 1280, norwegian: true, docked: false },
  { name: 'narrow', colorScheme: 'light', width: 420, norwegian: false, docked: false },
  { name: 'docked', colorScheme: 'light', width: 1280, norwegian: false, docked: true },
];

/** Takes a picture of the ERP tab inside the demo CRM in every state and look; returns how many. */
export async function shootErpTab(folder: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  const stage = await openStage();
  try {
    for (const variant of VARIANTS) await shootVariant(stage, variant, folder);
  } finally {
    await stage.close();
  }
  return VARIANTS.length * Object.keys(STATES).length;
}

async function shootVariant(stage: Stage, variant: Variant, folder: string): Promise<void> {
  await stage.crm.control.setStrip({ mode: variant.docked ? 'never' : 'normal' });
  const act = await startAct(stage, {
    colorScheme: variant.colorScheme,
    viewport: { width: variant.width, height: 760 },
  });
  await act.open(COMPANY);
  if (variant.norwegian) await act.page.getByRole('button', { name: /^NO|norsk/i }).click();
  const dock = act.page.locator('counterpart-dock').getByRole('button');
  await (variant.docked ? dock : act.page.locator('[data-card]').getByRole('tab', { name: 'ERP' })).click();
  for (const [name, view] of Object.entries(STATES)) {
    await showState(act, view);
    const file = `erp-tab-${name.replaceAll(/[^a-z]+/g, '-')}-${variant.name}.png`;
    await act.page.screenshot({ path: join(folder, file) });
  }
  await act.context.close();
}

async function showState(act: Act, view: (typeof STATES)[string]): Promise<void> {
  act.worker.revision += 1;
  act.worker.view = view;
  const asked = act.worker.count('record.view');
  await act.push('record.changed', { record: { site: 'demo', entity: 'company', id: '1' } });
  while (act.worker.count('record.view') === asked) await nextFrame(act);
  // The answer is on its way: one frame to arrive, one to be drawn, one to be painted.
  for (let frame = 0; frame < 3; frame += 1) await nextFrame(act);
}

function nextFrame(act: Act): Promise<unknown> {
  return act.page.evaluate(() => new Promise(requestAnimationFrame));
}
