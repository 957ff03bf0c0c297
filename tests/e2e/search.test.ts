import { describe, expect, it } from 'vitest';
import { eventually } from './harness/condition';
import type { Surface } from './harness/surface';
import { useWorld } from './harness/world';
import { picks, startConnecting } from './parts/connecting';
import { crmValue, crmWrites } from './parts/crm-log';
import { erpPanel } from './parts/erp-tab';
import { sampleActor } from './parts/sample-erp';

const world = useWorld({ erp: 'sample' });

describe('the search', () => {
  it('lists everything for a blank text, however far it is scrolled, and sorts', async () => {
    const dialog = await startConnecting(world, await world.company(1), 'Customer');
    await dialog.fill('Search ERP', '');
    await dialog.seeText(/\b\d+ in total/);
    const total = Number(await dialog.attribute('grid', 'Search results', 'aria-rowcount')) - 1;
    expect(total).toBeGreaterThan(50);
    await dialog.focus('grid', 'Search results');
    await dialog.press('End');
    await eventually(async () => (await rowsShown(dialog)).at(-1)?.index === total + 1, 'the last row');

    await dialog.click('button', 'Number');
    await eventually(async () => (await rowsShown(dialog))[0]?.number === 10001, 'the lowest number first');
    const numbers = (await rowsShown(dialog)).map(({ number }) => number);
    expect(numbers).toEqual([...numbers].sort((left, right) => left - right));
    await dialog.click('button', 'Number');
    await eventually(async () => (await rowsShown(dialog))[0]?.number !== 10001, 'the highest number first');
    const falling = (await rowsShown(dialog)).map(({ number }) => number);
    expect(falling).toEqual([...falling].sort((left, right) => right - left));
  });

  it('says so when nothing matches, and what else to try', async () => {
    const dialog = await startConnecting(world, await world.company(1), 'Customer');
    await dialog.fill('Search ERP', 'Qwertyuiop');
    await dialog.seeText('Nothing in Sample ERP matches “Qwertyuiop”.');
    await dialog.see('heading', "Can't find match in ERP");
    expect(await dialog.isDisabled('button', 'Connect')).toBe(true);
  });
});

describe('without a mouse', () => {
  it('connects a company from the tab strip to Save', async () => {
    const page = await world.company(2);
    await page.see('tab', 'ERP');
    await pressUntil(page, 'Tab', 'tab');
    await pressUntil(page, 'ArrowRight', 'tab', 'ERP');
    await erpPanel(page).see('button', 'Edit');
    await pressUntil(page, 'Tab', 'button', 'Edit');
    await page.press('Enter');
    await erpPanel(page).see('button', 'Customer');
    await pressUntil(page, 'Tab', 'button', 'Customer');
    await page.press('Enter');

    const dialog = await world.dialog();
    await dialog.see('row', /77 61 20 01|Hålogaland|10002/);
    await dialog.press('ArrowDown');
    await dialog.press('Enter');
    await dialog.seeText('Chosen: ');
    await dialog.press('Enter');
    await dialog.see('heading', 'Select correct field values');
    await pressUntil(dialog, 'Tab', 'radio');
    await dialog.press('ArrowLeft');
    await eventually(async () => (await picks(dialog)).Phone === 'crm', 'the phone of the CRM to be picked');
    await pressUntil(dialog, 'Tab', 'button', 'Connect');
    await dialog.press('Enter');
    await eventually(() => dialog.closed(), 'the dialog to close');

    await erpPanel(page).seeText('Save will connect');
    await pressUntil(page, 'Tab', 'button', 'Save');
    await page.press('Enter');
    await erpPanel(page).seeText('In sync');
    expect(await crmWrites(world)).toEqual([]);
    expect((await sampleActor(world, 'customer', 10002)).phone).toBe(await crmValue(world, 2, '/Phones/0/Value'));
  });
});

async function rowsShown(dialog: Surface): Promise<{ index: number; number: number }[]> {
  return dialog.evaluate(() => {
    const grid = document.querySelector('[role=grid]')?.getBoundingClientRect();
    return [...document.querySelectorAll('.result-body [role=row]')]
      .filter((row) => {
        const box = row.getBoundingClientRect();
        return grid !== undefined && box.bottom > grid.top + 40 && box.top < grid.bottom - 4;
      })
      .map((row) => ({
        index: Number(row.getAttribute('aria-rowindex')),
        number: Number(row.children[1]?.textContent),
      }))
      .sort((left, right) => left.index - right.index);
  }, null);
}

const MANY_STOPS = 80;

/** Presses a key until something of this role, and name where one is given, has the focus. */
async function pressUntil(page: Surface, key: string, role: string, name?: string): Promise<void> {
  for (let presses = 0; presses < MANY_STOPS; presses += 1) {
    if (presses > 0 || !(await hasFocus(page, role, name))) await page.press(key);
    if (await hasFocus(page, role, name)) return;
  }
  throw new Error(`No ${role} ${name ?? ''} is reached by ${key}`);
}

function hasFocus(page: Surface, role: string, name?: string): Promise<boolean> {
  return page.evaluate(
    ([wanted, called]) => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      if (element === null) return false;
      const implicit = element instanceof HTMLInputElement ? element.type : element.localName;
      if ((element.getAttribute('role') ?? implicit) !== wanted) return false;
      const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
      return called === undefined || called === null || label.trim() === called;
    },
    [role, name] as const,
  );
}
