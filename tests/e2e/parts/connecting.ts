import { eventually } from '../harness/condition';
import type { Name, Surface } from '../harness/surface';
import type { World } from '../harness/world';
import { erpPanel, openErpTab } from './erp-tab';

/** From a record page to the dialog's window. */
export async function startConnecting(world: World, page: Surface, actor: 'Customer' | 'Supplier'): Promise<Surface> {
  const panel = await openErpTab(page);
  await panel.click('button', 'Edit');
  await panel.click('button', actor);
  const dialog = await world.dialog();
  await dialog.see('grid', 'Search results');
  return dialog;
}

/** Chooses a hit and goes on to the field chooser. */
export async function compareWith(dialog: Surface, row: Name): Promise<void> {
  await dialog.click('row', row);
  await dialog.click('button', 'Connect');
  await dialog.see('heading', 'Select correct field values');
}

/** Confirms the chooser and waits until its window has closed by itself. */
export async function confirm(dialog: Surface): Promise<void> {
  await dialog.click('button', 'Connect');
  await eventually(() => dialog.closed(), 'the dialog to close');
}

/** Connects with the preselected values, and saves. */
export async function connect(world: World, page: Surface, actor: 'Customer' | 'Supplier', row: Name): Promise<void> {
  const dialog = await startConnecting(world, page, actor);
  await compareWith(dialog, row);
  await confirm(dialog);
  await save(page);
}

/** Saves and waits until both systems agree. */
export async function save(page: Surface): Promise<void> {
  const panel = erpPanel(page);
  await panel.click('button', 'Save');
  await panel.seeText('In sync');
  await page.see('tab', /^ERP connected/);
}

/** Picks one side for a field in the chooser. */
export async function pick(dialog: Surface, field: string, system: string): Promise<void> {
  await dialog.within('group', new RegExp(`^${field}`)).click('radio', new RegExp(`^${system}:`));
}

/** Which side is picked for each field of the chooser; null where none is. */
export async function picks(dialog: Surface): Promise<Record<string, 'crm' | 'erp' | null>> {
  return dialog.evaluate(() => {
    const choices = [...document.querySelectorAll('fieldset.field-choice')].map((choice) => {
      const [crm, erp] = [...choice.querySelectorAll<HTMLInputElement>('input[type=radio]')];
      const picked = crm?.checked ? 'crm' : erp?.checked ? 'erp' : null;
      return [choice.querySelector('legend')?.firstChild?.textContent ?? '', picked] as const;
    });
    return Object.fromEntries(choices);
  }, null);
}
