import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { withLock } from '../../../tryton/lock';
import { provideTemplate } from '../../../tryton/template';
import { startTryton } from '../../../tryton/tryton';

const LARGEST_PROCESS_ID = 2 ** 22;

describe('the Tryton harness', () => {
  const life = new AbortController();
  const folder = mkdtempSync(join(tmpdir(), 'counterpart-harness-'));
  afterAll(() => {
    life.abort();
    rmSync(folder, { recursive: true });
  });

  test('work under one lock never runs at the same time', async () => {
    let inside = 0;
    let most = 0;
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setImmediate(resolve));
      inside -= 1;
    };
    const lock = join(folder, 'shared.lock');
    await Promise.all([1, 2, 3].map(() => withLock(lock, life.signal, work)));
    expect(most).toBe(1);
  });

  test('a lock left by a killed process is taken over', async () => {
    const lock = join(folder, 'left.lock');
    mkdirSync(lock);
    writeFileSync(join(lock, 'owner'), String(LARGEST_PROCESS_ID + 1));
    expect(await withLock(lock, life.signal, async () => 'done')).toBe('done');
  });

  test('a template is built once', async () => {
    const [first, second] = await Promise.all([
      provideTemplate('standard', life.signal),
      provideTemplate('standard', life.signal),
    ]);
    expect(first).toBe(second);
  });

  test('each Tryton has its own copy, and keeps it across a restart', async () => {
    const [left, right] = await Promise.all([
      startTryton({ signal: life.signal }),
      startTryton({ signal: life.signal }),
    ]);
    await left.rpc('model.party.party.create', [[{ name: 'Only left' }]]);
    const count = (tryton: typeof left) => tryton.rpc('model.party.party.search_count', [[['name', '=', 'Only left']]]);
    expect([await count(left), await count(right)]).toEqual([1, 0]);
    await left.restart();
    expect(await count(left)).toBe(1);
    await right.stop();
    await expect(count(right)).rejects.toThrow();
  });
});
