import * as v from 'valibot';
import { expect } from 'vitest';
import type { UnknownApp } from '../../fakes/unknown-app/unknown-app';
import { eventually } from '../harness/condition';
import type { Surface } from '../harness/surface';
import type { World } from '../harness/world';
import { violations } from './axe';

const begun = v.object({ id: v.string() });

/** The assistant's window on the page of an application, as the toolbar popup begins it. */
export async function beginAssistant(world: World, app: UnknownApp, page: Surface): Promise<Surface> {
  await world.browser.allow(app.origin);
  const { id } = v.parse(begun, await world.request('assistant.begin', { address: await page.url(), tabId: null }));
  return world.browser.waitForExtensionPage(`assistant.html?draft=${id}`);
}

/** The same where the person has let the extension reach the site before. */
export async function beginGranted(world: World, app: UnknownApp, page: Surface): Promise<Surface> {
  await world.browser.grant(app.origin);
  return beginAssistant(world, app, page);
}

/** Points at the middle of an element of the CRM with the pointer, sees what the picker says of it, and clicks. */
export async function pointAt(page: Surface, selector: string, says: string | RegExp): Promise<void> {
  await overlay(page);
  const at = await page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (element === null) throw new Error(`Nothing is ${wanted}`);
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);
  await page.pointAt(at.x, at.y);
  await seeFound(page, says);
  expect(await violations(page, 'ours')).toEqual([]);
  await page.clickAt(at.x, at.y);
  await gone(page);
}

/** Presses a key until the picker speaks of what is wanted, then chooses it. */
export async function stepTo(page: Surface, key: string, says: RegExp): Promise<void> {
  await overlay(page);
  await eventually(async () => {
    if (says.test(await found(page))) return true;
    await page.press(key);
    return says.test(await found(page));
  }, `the picker to come to ${says}`);
  await page.press('Enter');
  await gone(page);
}

/** The picker lies over the page, and has the keyboard. */
export async function overlay(page: Surface): Promise<void> {
  await page.until(
    () => document.querySelector('counterpart-picker') !== null,
    null,
    'the picker to lie over the page',
  );
}

/** Nothing of the picker is left in the page. */
export async function gone(page: Surface): Promise<void> {
  await page.until(() => document.querySelector('counterpart-picker') === null, null, 'the picker to be gone');
}

/** What the picker says of what is under the pointer. */
export function found(page: Surface): Promise<string> {
  return page.evaluate(
    () => document.querySelector('counterpart-picker')?.shadowRoot?.querySelector('.found')?.textContent ?? '',
    null,
  );
}

async function seeFound(page: Surface, says: string | RegExp): Promise<void> {
  let last = '';
  await eventually(async () => {
    last = await found(page);
    return typeof says === 'string' ? last.includes(says) : says.test(last);
  }, `the picker to say ${says}`).catch((cause: unknown) => {
    throw new Error(`The picker says “${last}” instead of ${says}`, { cause });
  });
}
