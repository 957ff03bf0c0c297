import { superOffice } from '../../lib/crm/superoffice/site';
import type { Connection } from '../../lib/model/connection';
import type { RecordAddress } from '../../lib/model/record';
import { compareSelected, readyToSave, select } from '../../lib/service/dialog';
import { beginConnect, beginEdit } from '../../lib/service/edit';
import type { Environment } from '../../lib/service/environment';
import { save } from '../../lib/service/save';
import { recordView } from '../../lib/service/view';
import { FakeCrm } from './crm-gateway';
import { type FakeWorker, fakeEnvironment } from './environment';
import { FakeErp } from './erp-connector';
import type { StopPoint } from './stoppable';

export const RECORD: RecordAddress = { site: 'site', entity: 'company', id: '1' };
export const CONNECTION = 'connection';
const { signal } = new AbortController();

/** A CRM, an ERP and one database, which outlive the workers that use them. */
export class Setting {
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
  worker(stop: StopPoint | null = null): FakeWorker {
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
export async function connectFromHere(environment: Environment): Promise<void> {
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

export async function connected(setting: Setting): Promise<void> {
  await setting.prepare();
  await connectFromHere(setting.worker());
  setting.crm.writes.length = 0;
  setting.erp.writes.length = 0;
}
