import { expect } from 'vitest';
import { eventually } from '../harness/condition';
import type { Name, Role, Surface } from '../harness/surface';
import { pointAt } from './assistant';
import { violations } from './axe';

/** Every step can be used with assistive technology. */
export async function arrive(assistant: Surface, heading: Name): Promise<void> {
  await assistant.see('heading', heading);
  // A button that has just been enabled changes its colours for a moment.
  await assistant.until(() => document.getAnimations().length === 0, null, 'the step to be drawn');
  expect(await violations(assistant, 'page')).toEqual([]);
}

/** Goes on to the next step. */
export async function next(assistant: Surface, heading: Name): Promise<void> {
  await eventually(async () => !(await assistant.isDisabled('button', 'Next')), 'the way to the next step');
  await assistant.click('button', 'Next');
  await assistant.see('heading', heading);
}

/** Points at the value of a field with the pointer. */
export async function point(assistant: Surface, page: Surface, selector: string, says: string): Promise<void> {
  await assistant.click('button', /^Point at (a|the next) field$/);
  await pointAt(page, selector, says);
}

/** Presses a button by the keyboard, as soon as it can be. */
export async function press(surface: Surface, role: Role, name: Name): Promise<void> {
  await surface.see(role, name);
  await eventually(async () => !(await surface.isDisabled(role, name)), `${name} to be enabled`);
  await surface.focus(role, name);
  await surface.press('Enter');
}

/** Chooses one of several by the keyboard. */
export async function choose(surface: Surface, name: Name): Promise<void> {
  await surface.see('radio', name);
  await surface.focus('radio', name);
  await surface.press(' ');
}

/** Goes on to the next step by the keyboard. */
export async function pressNext(assistant: Surface, heading: Name): Promise<void> {
  await press(assistant, 'button', 'Next');
  await assistant.see('heading', heading);
}
