import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { beginDisconnect } from '../../../lib/service/edit';
import type { Environment } from '../../../lib/service/environment';
import { resumeRuns } from '../../../lib/service/recover';
import { save } from '../../../lib/service/save';
import { syncNow } from '../../../lib/service/sync';
import { CONNECTION, connected, connectFromHere, RECORD, Setting } from '../../fakes/setting';
import { StopPoint } from '../../fakes/stoppable';

const { signal } = new AbortController();

/** Runs work in a worker that is stopped at every call in turn, and what comes after it in a fresh worker. */
async function atEveryStop(
  prepare: (setting: Setting) => Promise<void>,
  work: (environment: Environment) => Promise<unknown>,
  afterwards: (setting: Setting, environment: Environment, where: string) => Promise<void>,
): Promise<number> {
  for (let at = 1; ; at += 1) {
    for (const moment of ['before', 'after'] as const) {
      const setting = new Setting();
      await prepare(setting);
      const stop = new StopPoint(at, moment);
      const outcome = await Promise.race([
        work(setting.worker(stop)).then(() => 'finished'),
        stop.stop.then(() => 'stopped'),
      ]);
      if (outcome === 'finished') return at - 1;
      const next = setting.worker();
      await resumeRuns(next, signal);
      await afterwards(setting, next, `${moment} call ${at} (${stop.log.at(-1)})`);
    }
  }
}

async function expectLinkAgrees(setting: Setting, environment: Environment, where: string): Promise<void> {
  const link = await environment.store.links.ofRecord(RECORD, CONNECTION);
  expect(link?.state, where).toBe('linked');
  const erp = setting.erp.stored('7').values;
  expect(link?.base.phone, where).toEqual({ crmField: 'phone', crm: setting.crm.values.phone, erp: erp.phone });
  expect(link?.base.email, where).toEqual({ crmField: 'email', crm: setting.crm.values.email, erp: erp.email });
  expect(await environment.store.runs.open(), where).toEqual([]);
}

describe('a worker stopped at every call', () => {
  it('while connecting: the person goes on, and everything is written exactly once', async () => {
    const points = await atEveryStop(
      (setting) => setting.prepare(),
      connectFromHere,
      async (setting, environment, where) => {
        await connectFromHere(environment);
        expect(setting.erp.writes, where).toEqual([{ email: 'post@fjellheim.example' }]);
        expect(setting.crm.writes.flatMap(Object.entries), where).toContainEqual(['phone', '+47 70 00 00 02']);
        expect(setting.crm.writes.length, where).toBe(1);
        await expectLinkAgrees(setting, environment, where);
        expect(await environment.store.drafts.get(RECORD), where).toBeNull();
      },
    );
    console.log(`connect: stopped before and after each of ${points} calls`);
    expect(points).toBeGreaterThan(30);
  });

  it('while syncing a change of each side: both travel exactly once', async () => {
    const points = await atEveryStop(
      async (setting) => {
        await connected(setting);
        setting.crm.change({ email: 'new@fjellheim.example' });
        setting.erp.change('7', { phone: '+47 70 00 00 09' });
      },
      (environment) => syncNow(environment, RECORD, CONNECTION, signal),
      async (setting, environment, where) => {
        await syncNow(environment, RECORD, CONNECTION, signal);
        expect(setting.erp.writes, where).toEqual([{ email: 'new@fjellheim.example' }]);
        expect(setting.crm.writes, where).toEqual([{ phone: '+47 70 00 00 09' }]);
        await expectLinkAgrees(setting, environment, where);
      },
    );
    console.log(`sync: stopped before and after each of ${points} calls`);
    expect(points).toBeGreaterThan(15);
  });

  it('while disconnecting: the link is there or gone, and neither system was touched', async () => {
    await atEveryStop(
      connected,
      async (environment) => {
        await beginDisconnect(environment, RECORD, CONNECTION);
        await save(environment, RECORD, signal);
      },
      async (setting, environment, where) => {
        const link = await environment.store.links.ofRecord(RECORD, CONNECTION);
        if (link !== null) {
          await beginDisconnect(environment, RECORD, CONNECTION);
          await save(environment, RECORD, signal);
        }
        expect(await environment.store.links.ofRecord(RECORD, CONNECTION), where).toBeNull();
        expect([...setting.crm.writes, ...setting.erp.writes], where).toEqual([]);
      },
    );
  });
});
