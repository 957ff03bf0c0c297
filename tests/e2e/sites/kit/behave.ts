import { expect, it } from 'vitest';
import { eventually } from '../../harness/condition';
import type { Surface } from '../../harness/surface';
import { type NativeReading, readNative } from './native-reading';
import { seeHome } from './own-places';
import type { NativeStrip } from './subject';
import type { Trial } from './trial';

const NOT_CONNECTED = /not connected/i;

/** The tab behaves as one of the strip's own, and the page does not notice that it is none. */
export function behaving(trial: Trial): void {
  if (trial.subject.place !== 'strip') return;

  it('opens without the page hearing of it, and gives everything native back to the letter', async () => {
    const { page, native } = await opened(trial);
    const before = await page.evaluate(readNative, native);
    expect(before.tabs.filter(({ selected }) => selected)).toHaveLength(1);
    const address = await page.url();
    await page.evaluate(listenForPresses, native.strip);
    await openOurs(page, native);
    expect(await page.url()).toBe(address);
    expect(await page.evaluate(heardPresses, null)).toEqual([]);
    if (trial.subject.nativeTabs !== 'in-page') return;
    await pressNative(page, native, before);
    await eventually(
      async () => JSON.stringify(await page.evaluate(readNative, native)) === JSON.stringify(before),
      'everything native as it was',
    ).catch(async () => expect(await page.evaluate(readNative, native)).toEqual(before));
    expect(await isOursSelected(page)).toBe(false);
  });

  it('gives way to a native tab, and comes back: one tab is the selected one at any time', async () => {
    const { page, native } = await opened(trial);
    const { person, seeds } = trial.running;
    await openOurs(page, native);
    if (person.replaceStrip !== undefined) {
      await person.replaceStrip(page);
      await seeHome(trial, page, seeds.company);
      await seeOurs(page, native);
    }
    if (person.otherNativeTab === undefined) return;
    await person.otherNativeTab(page);
    await eventually(async () => !(await isOursSelected(page)), 'the native tab instead of ours');
    await seeHome(trial, page, seeds.company);
    await seeOneNative(page, native);
    await openOurs(page, native);
  });

  it('is reached and left by the keyboard as the strip has it', async () => {
    const { page, native } = await opened(trial);
    if (native.arrowKeys) {
      await page.evaluate(focusNative, { native, selected: true });
      await page.press('End');
      await eventually(() => isOursSelected(page), 'our tab by the End key');
      expect(await page.evaluate(hasOursFocus, null)).toBe(true);
      await page.press('ArrowRight');
      await eventually(async () => !(await isOursSelected(page)), 'the first native tab by the arrow key');
      await seeOneNative(page, native);
      await page.press('ArrowLeft');
      await eventually(() => isOursSelected(page), 'our tab by the arrow key back');
    } else {
      await page.evaluate(focusNative, { native, selected: false });
      await page.press('Tab');
      await eventually(() => page.evaluate(hasOursFocus, null), 'our tab by the Tab key');
      await page.press('Enter');
      await eventually(() => isOursSelected(page), 'our tab by the Enter key');
    }
    await page.press('Tab');
    expect(await page.evaluate(hasOursFocus, null)).toBe(false);
  });
}

async function opened(trial: Trial): Promise<{ page: Surface; native: NativeStrip }> {
  const { native, person, seeds } = trial.running;
  if (native === undefined) throw new Error('A subject with a strip says how it is put together');
  const page = await trial.open(seeds.company);
  await seeHome(trial, page, seeds.company);
  await person.settled?.(page);
  return { page, native };
}

async function openOurs(page: Surface, native: NativeStrip): Promise<void> {
  await page.click('tab', /^ERP/);
  await page.within('tabpanel', /^ERP/).seeText(NOT_CONNECTED);
  await seeOurs(page, native);
}

/** Ours is the only selected tab, and the only panel. */
async function seeOurs(page: Surface, native: NativeStrip): Promise<void> {
  let reading: NativeReading | null = null;
  await eventually(async () => {
    reading = await page.evaluate(readNative, native);
    const isAside = !reading.tabs.some(({ selected }) => selected) && !reading.panels.some(({ shown }) => shown);
    return isAside && (await isOursSelected(page));
  }, 'our tab instead of all native ones').catch((cause: unknown) => {
    throw new Error(`Not only our tab: ${JSON.stringify(reading)}`, { cause });
  });
}

async function seeOneNative(page: Surface, native: NativeStrip): Promise<void> {
  let reading: NativeReading | null = null;
  await eventually(async () => {
    reading = await page.evaluate(readNative, native);
    const selected = reading.tabs.filter((tab) => tab.selected);
    return selected.length === 1 && reading.panels.some(({ shown }) => shown);
  }, 'one native tab and its panel').catch((cause: unknown) => {
    throw new Error(`Not one native tab with its panel: ${JSON.stringify(reading)}`, { cause });
  });
  expect(await isOursSelected(page)).toBe(false);
}

function isOursSelected(page: Surface): Promise<boolean> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('[data-counterpart="tab"]')].some(
        (tab) => (tab.closest('[aria-selected]') ?? tab.querySelector('[aria-selected]'))?.ariaSelected === 'true',
      ),
    null,
  );
}

/** A press on the native tab that was selected before ours. */
async function pressNative(page: Surface, native: NativeStrip, before: NativeReading): Promise<void> {
  const index = before.tabs.findIndex(({ selected }) => selected);
  await page.evaluate(
    ({ strip, tab, index }) => {
      const shown = [...document.querySelectorAll(strip)].find((one) => one.checkVisibility());
      const tabs = [...(shown?.querySelectorAll(tab) ?? [])].filter((one) => !one.closest('body [data-counterpart]'));
      document.querySelector('[data-on-trial]')?.removeAttribute('data-on-trial');
      tabs[index]?.setAttribute('data-on-trial', '');
    },
    { ...native, index },
  );
  await page.clickOn('[data-on-trial]');
  await page.evaluate(() => document.querySelector('[data-on-trial]')?.removeAttribute('data-on-trial'), null);
}

/** Notes what bubbles out of our tab, where the page's own handlers would take it for one of theirs. Runs in the page. */
function listenForPresses(strip: string): void {
  const heard: string[] = [];
  Object.assign(globalThis, { heardPresses: heard });
  const bar = [...document.querySelectorAll(strip)].find((one) => one.checkVisibility());
  for (const target of [bar, document.body, document]) {
    for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click']) {
      target?.addEventListener(type, (event) => {
        const isOurs = event.target instanceof Element && event.target.closest('[data-counterpart="tab"]') !== null;
        if (isOurs) heard.push(type);
      });
    }
  }
}

function heardPresses(): string[] {
  return (globalThis as unknown as { heardPresses: string[] }).heardPresses;
}

/** Puts the focus on the selected or on the last native tab. Runs in the page. */
function focusNative({ native, selected }: { native: NativeStrip; selected: boolean }): void {
  const strip = [...document.querySelectorAll(native.strip)].find((one) => one.checkVisibility());
  const tabs = [...(strip?.querySelectorAll<HTMLElement>(native.tab) ?? [])].filter(
    (tab) => tab.closest('body [data-counterpart]') === null,
  );
  const isSelected = (tab: Element) => tab.matches(native.selected) || tab.querySelector(native.selected) !== null;
  const tab = selected ? tabs.find(isSelected) : tabs.at(-1);
  const parts = [tab, ...(tab?.querySelectorAll<HTMLElement>('a, button, [tabindex]') ?? [])];
  parts.find((part) => part !== undefined && part.tabIndex >= 0)?.focus();
}

function hasOursFocus(): boolean {
  return document.activeElement?.closest('[data-counterpart="tab"]') != null;
}
