import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { superOffice } from '../../../lib/crm/superoffice/site';
import type { Connection } from '../../../lib/model/connection';
import type { RecordAddress } from '../../../lib/model/record';
import { compareSelected, readyToSave, select } from '../../../lib/service/dialog';
import { beginConnect, beginDisconnect, beginEdit } from '../../../lib/service/edit';
import type { Environment } from '../../../lib/service/environment';
import { resumeRuns } from '../../../lib/service/recover';
import { save } from '../../../lib/service/save';
import { syncNow } from '../../../lib/service/sync';
import { recordView } from '../../../lib/service/view';
import { FakeCrm } from '../../fakes/crm-gateway';
import { fakeEnvironment } from '../../fakes/environment';
import { FakeErp } from '../../fakes/erp-connector';
import { StopPoint } from '../../fakes/stoppable';

const RECORD: RecordAddress = { site: 'site', entity: 'company', id: '1' };
const CONNECTION = 'connection';
const { signal } = new AbortController();

/** A CRM, an ERP and one database, which outlive the workers that use them. */
class Setting {
  private static made = 0;
  readonly crm = new FakeCrm('Fjellheim AS', crmValues());
  readonly erp = new FakeErp();
  readonly databaseName = `stops-${++Setting.made}`;
  private clock = 1_000;

  constructor() {
    this.erp.add('7', {
      name: 'Fjellheim AS',
      number: '10007',
      phone: '+47 70 00 00 02',
      email: null,
      city: 'Stranda',
    });
  }

  /** A worker; with a stop point, one that is stopped there. */
  worker(stop: StopPoint | null = null): Environment {
    const own = fakeEnvironment({
      databaseName: this.databaseName,
      connector: this.erp.connector(),
      crm: stop ? stop.wrap(this.crm, 'crm.') : this.crm,
      session: () => (stop ? stop.wrap(this.erp.session(), 'erp.') : this.erp.session()),
      now: () => ++this.clock,
    });
    return stop ? { ...own, store: stop.wrap(own.store, 'store.') } : own;
  }

  async prepare(): Promise<void> {
    const { store } = this.worker();
    await store.sites.put({
      id: 'site',
      adapter: 'superoffice',
      name: 'CRM',
      origin: 'https://crm.example',
      address: 'https://crm.example/Cust1/',
      createdAt: 1,
    });
    const fields = await this.erp.session().fields('customer', signal);
    const connection: Connection = {
      id: CONNECTION,
      connector: 'fake',
      name: 'Fake ERP',
      active: true,
      configuration: {},
      catalogue: [{ actorType: 'customer', fields }],
      mappings: {},
      createdAt: 1,
    };
    await store.connections.put(connection);
  }
}

function crmValues() {
  const blank = Object.fromEntries(superOffice.fields('company').map(({ key }) => [key, null]));
  return {
    ...blank,
    name: 'Fjellheim AS',
    phone: '+47 70 00 00 01',
    email: 'post@fjellheim.example',
    'postal.city': 'Stranda',
  };
}

/** What a person does from wherever things stand until the company is connected. */
async function connectFromHere(environment: Environment): Promise<void> {
  for (let round = 0; round < 12; round += 1) {
    const view = await recordView(environment, RECORD);
    const connection = view.connections[0];
    if (connection?.link) return;
    const intent = connection?.intent ?? null;
    if (!view.editing) await beginEdit(environment, RECORD);
    else if (intent?.kind !== 'connect') await beginConnect(environment, RECORD, CONNECTION, 'customer', signal);
    else if (intent.stage === 'search') {
      await select(environment, RECORD, CONNECTION, { key: '7', name: 'Fjellheim AS' });
      await compareSelected(environment, RECORD, CONNECTION, signal);
    } else if (intent.stage === 'choose') await readyToSave(environment, RECORD, CONNECTION);
    else await save(environment, RECORD, signal);
  }
  throw new Error(`Not connected: ${JSON.stringify(await recordView(environment, RECORD))}`);
}

async function connected(setting: Setting): Promise<void> {
  await setting.prepare();
  await connectFromHere(setting.worker());
  setting.crm.writes.length = 0;
  setting.erp.writes.length = 0;
}

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
