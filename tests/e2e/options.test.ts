import { describe, expect, it } from 'vitest';
import { eventually } from './harness/condition';
import { useWorld } from './harness/world';
import { compareWith, confirm, picks, save, startConnecting } from './parts/connecting';
import { crmValue, crmWrites } from './parts/crm-log';
import { erpPanel, shownValues } from './parts/erp-tab';
import { sampleActor } from './parts/sample-erp';

const world = useWorld({ erp: 'sample' });

describe('the settings', () => {
  it('let dialogs open in a window of their own, and remember it', async () => {
    await world.request('settings.save', { dialogs: 'popup', language: 'en' });
    const options = await world.page('options.html#settings');
    await options.click('radio', /^In a window of its own/);
    await options.seeText('Saved.');
    await options.close();
    const dialog = await startConnecting(world, await world.company(1), 'Customer');
    expect(await dialog.url()).toContain('window=1');
    const again = await world.page('options.html#settings');
    await again.until(
      () => document.querySelectorAll<HTMLInputElement>('input[name=dialogs]')[1]?.checked === true,
      null,
      'the window to be chosen still',
    );
  });

  it('change what a mapping writes and shows', async () => {
    const options = await world.page('options.html#mappings');
    const direction = options.within('radiogroup', 'Direction of Phone');
    await direction.focus('radio', 'To the ERP');
    await options.press(' ');
    await options.click('checkbox', 'Show E-mail on the tab');
    await options.click('checkbox', 'Show E-mail in search');
    await options.seeText('Not saved yet');
    await options.click('button', 'Save');
    await options.seeText('Saved. It applies from now on.');

    const page = await world.company(1);
    const dialog = await startConnecting(world, page, 'Customer');
    expect(await dialog.count('button', 'E-mail')).toBe(0);
    await compareWith(dialog, /10001/);
    expect(await picks(dialog)).toMatchObject({ Phone: 'crm', 'E-mail': 'erp' });
    await confirm(dialog);
    await save(page);
    expect((await sampleActor(world, 'customer', 10001)).phone).toBe('70 26 41 80');
    expect(await crmValue(world, 1, '/Phones/0/Value')).toBe('70 26 41 80');
    const shown = await shownValues(page);
    expect(shown.Phone).toBe('70 26 41 80');
    expect(Object.keys(shown)).not.toContain('E-mail');

    await options.click('button', 'Reset to automatic');
    await options.within('dialog', /^Reset/).click('button', /^Reset/);
    await options.gone('dialog', /^Reset/);
    await page.show();
    await page.reload();
    await page.click('tab', /^ERP connected/);
    await erpPanel(page).seeText('faktura@fjellheim-mobler.example');
  });

  it('give an inactive connection no place on the tab', async () => {
    const options = await world.page('options.html#connections');
    await options.click('button', 'Deactivate');
    await options.see('button', 'Activate');
    try {
      const page = await world.company(1);
      await page.click('tab', 'ERP');
      await erpPanel(page).seeText('No ERP connection yet.');
    } finally {
      await options.click('button', 'Activate');
      await options.see('button', 'Deactivate');
    }
    expect(await crmWrites(world)).toEqual([]);
  });

  it('reset the sample as they say', async () => {
    const page = await world.company(1);
    const dialog = await startConnecting(world, page, 'Customer');
    await compareWith(dialog, /10001/);
    await dialog.click('button', 'Select all SuperOffice');
    await confirm(dialog);
    await save(page);
    expect((await sampleActor(world, 'customer', 10001)).phone).toBe('70 26 41 80');
    const options = await world.page('options.html#connections');
    await options.click('button', 'Reset the sample');
    await options.within('dialog', /^Reset/).click('button', 'Reset the sample');
    await options.seeText('The sample is as it was at first.');
    expect((await sampleActor(world, 'customer', 10001)).phone).toBe('70 26 41 00');
  });
});

describe('the health of the tab’s place', () => {
  it('is as it should be on ordinary pages, and says since when the tab bar is missing', async () => {
    const page = await world.company(1);
    await page.see('tab', 'ERP');
    const reported = (placement: string) =>
      eventually(
        async () => JSON.stringify(await world.request('sites.list', {})).includes(`"placement":"${placement}"`),
        `the page to report the place ${placement}`,
      );
    await reported('strip');
    const options = await world.page('options.html#sites');
    await options.seeText('On company pages the tab is in the tab bar, as it should be.');
    await world.crm.control.setStrip({ mode: 'never' });
    await page.show();
    await page.reload();
    await page.see('button', 'ERP');
    await reported('edge');
    await options.show();
    await options.reload();
    await options.seeText('Tab bar not found on company pages since today; using the button at the window’s edge.');
    await options.clickOn('details.folded summary');
    const outline = await options.evaluate(
      () => document.querySelector<HTMLTextAreaElement>('details textarea')?.value ?? '',
      null,
    );
    expect(outline).toContain('<main');
    expect(outline).not.toMatch(/fjellheim|stranda/i);
  });
});
