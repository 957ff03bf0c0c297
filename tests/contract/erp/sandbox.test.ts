import 'fake-indexeddb/auto';
import type { ConnectorAccess } from '../../../lib/erp/contract';
import { fieldsOf } from '../../../lib/erp/sandbox/actor-fields';
import { writeEntries } from '../../../lib/erp/sandbox/catalogue';
import { dataSetOf } from '../../../lib/erp/sandbox/data-set';
import { openSampleDatabase, type SampleDatabase, writing } from '../../../lib/erp/sandbox/database';
import { parseRow, type Row, rowOf } from '../../../lib/erp/sandbox/row';
import { sandboxConnector } from '../../../lib/erp/sandbox/sandbox-connector';
import { parseState, STATE_KEY } from '../../../lib/erp/sandbox/state';
import type { FieldMeaning } from '../../../lib/model/field';
import { connectorContract } from './connector-contract';
import type { ConnectorSubject } from './kit/subject';

const DEMO = { data: 'demo' };

function accessWith(configuration: ConnectorAccess['configuration']): ConnectorAccess {
  return { configuration, fetch: () => Promise.reject(new Error('the sample ERP has no network')) };
}

function keyOf(meaning: FieldMeaning): string {
  const field = fieldsOf('customer').find((candidate) => candidate.meaning === meaning);
  if (field === undefined) throw new Error(`no customer field means ${meaning}`);
  return field.key;
}

async function rowIn(database: SampleDatabase, key: string): Promise<Row> {
  return parseRow(await database.get('customer', Number(key)));
}

/** Someone else writes, past all rules of the connector: another tab with an older version of it, perhaps. */
async function rewrite(database: SampleDatabase, key: string, changes: Partial<Row>): Promise<void> {
  await writing(database, ['customer', 'catalogue', 'state'], async (transaction) => {
    const before = parseRow(await transaction.objectStore('customer').get(Number(key)));
    const state = parseState(await transaction.objectStore('state').get(STATE_KEY));
    const { order: _, ...content } = { ...before, ...changes };
    const after = rowOf('customer', content, state.changes + 1, Date.now());
    await transaction.objectStore('customer').put(after);
    await writeEntries(transaction.objectStore('catalogue'), 'customer', [after]);
    await transaction.objectStore('state').put({ ...state, changes: after.changed }, STATE_KEY);
  });
}

async function sandboxSubject(signal: AbortSignal): Promise<ConnectorSubject> {
  const access = accessWith(DEMO);
  await sandboxConnector.open(access).test(signal);
  const database = await openSampleDatabase(dataSetOf(DEMO).database, () => undefined);
  return {
    connector: sandboxConnector,
    access,
    actorType: 'customer',
    vatNumbers: ['NO310000018MVA', 'NO310000026MVA'],
    invalid: { meaning: 'email', value: 'nobody' },
    change: async (key, meaning, value) => {
      const { values } = await rowIn(database, key);
      await rewrite(database, key, { values: { ...values, [keyOf(meaning)]: value } });
    },
    valueOf: async (key, meaning) => (await rowIn(database, key)).values[keyOf(meaning)] ?? null,
    archive: (key) => rewrite(database, key, { archived: true }),
    merge: (source, destination) => rewrite(database, source, { archived: true, replacedBy: destination }),
    broken: [{ what: 'an unknown data set', access: accessWith({ data: 'huge' }), kind: 'validation' }],
  };
}

connectorContract('Sample ERP', sandboxSubject);
