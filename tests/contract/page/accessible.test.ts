import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Act, COMPANY, openStage, type Stage, startAct } from './parts/page-under-test';
import { STATES } from './parts/states';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe.each(['light', 'dark'] as const)('the panel in %s', (colorScheme) => {
  let act: Act;

  beforeAll(async () => {
    act = await startAct(stage, { colorScheme });
    await act.open(COMPANY);
    await act.page.locator('[data-card]').getByRole('tab', { name: 'ERP' }).click();
  });
  afterAll(() => act.context.close());

  it.each(Object.entries(STATES))('has nothing for axe to complain about: %s', async (name, view) => {
    act.worker.revision += 1;
    act.worker.view = (empty) => ({ ...view(empty), siteName: name });
    const asked = act.worker.count('record.view');
    await act.push('record.changed', { record: { site: 'demo', entity: 'company', id: '1' } });
    await expect.poll(() => act.worker.count('record.view')).toBe(asked + 1);
    await act.page.locator('counterpart-panel [aria-busy="false"]').waitFor();
    await act.page.evaluate(axe.source);
    const complaints = await act.page.evaluate(async () => {
      const { violations } = await window.axe.run('counterpart-panel');
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    });
    expect(complaints).toEqual([]);
  });
});
