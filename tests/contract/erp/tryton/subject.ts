import type { Configuration, ConnectorAccess } from '../../../../lib/erp/contract';
import { trytonConnector } from '../../../../lib/erp/tryton/connector';
import type { FieldMeaning } from '../../../../lib/model/field';
import { mergeParties } from '../../../tryton/merge';
import { changeFirstAddress, changeMechanism, changeParty, mechanismValue, readParty } from '../../../tryton/party';
import { findFreePort } from '../../../tryton/server-process';
import { startTryton, type Tryton } from '../../../tryton/tryton';
import type { ConnectorSubject } from '../kit/subject';

/** The right settings for a Tryton of the harness, with changes. */
export function accessTo(tryton: Tryton, changes: Configuration = {}): ConnectorAccess {
  const { address, database, user, password } = tryton;
  return { configuration: { address, database, user, password, ...changes }, fetch };
}

const MECHANISMS: ReadonlySet<string> = new Set(['email', 'phone', 'mobile', 'fax', 'website']);

/** Rows are changed on their own, as that is what leaves no trace on the party. */
async function change(tryton: Tryton, key: string, meaning: FieldMeaning, value: string): Promise<void> {
  if (meaning === 'name') await changeParty(tryton, Number(key), { name: value });
  else if (meaning === 'postal.city') await changeFirstAddress(tryton, Number(key), { city: value });
  else if (MECHANISMS.has(meaning)) await changeMechanism(tryton, Number(key), meaning, value);
  else throw new Error(`not prepared to change ${meaning}`);
}

async function currentValue(tryton: Tryton, key: string, meaning: FieldMeaning): Promise<string | null> {
  const party = await readParty(tryton, Number(key));
  if (meaning === 'name') return party.name;
  if (meaning === 'postal.city') return party.addresses[0]?.city ?? null;
  if (MECHANISMS.has(meaning)) return mechanismValue(party, meaning);
  throw new Error(`not prepared to read ${meaning}`);
}

/** A Tryton of its own for the contract. */
export async function trytonSubject(signal: AbortSignal): Promise<ConnectorSubject> {
  const tryton = await startTryton({ signal });
  return {
    connector: trytonConnector,
    access: accessTo(tryton),
    actorType: 'customer',
    vatNumbers: ['DE136695976', 'BE0403019261'],
    invalid: { meaning: 'vatNumber', value: 'NO123456789MVA' },
    change: (key, meaning, value) => change(tryton, key, meaning, value),
    valueOf: (key, meaning) => currentValue(tryton, key, meaning),
    archive: (key) => changeParty(tryton, Number(key), { active: false }),
    merge: (source, destination) => mergeParties(tryton.rpc, Number(source), Number(destination)),
    broken: [
      { what: 'a wrong password', access: accessTo(tryton, { password: 'wrong' }), kind: 'auth' },
      { what: 'an unknown user', access: accessTo(tryton, { user: 'nobody' }), kind: 'auth' },
      { what: 'an unknown database', access: accessTo(tryton, { database: 'nope' }), kind: 'validation' },
      { what: 'an unknown category', access: accessTo(tryton, { customerCategory: 'nope' }), kind: 'validation' },
      { what: 'a missing password', access: accessTo(tryton, { password: '' }), kind: 'validation' },
      { what: 'a malformed address', access: accessTo(tryton, { address: 'here' }), kind: 'validation' },
      {
        what: 'a server that is not there',
        access: accessTo(tryton, { address: `http://127.0.0.1:${await findFreePort()}` }),
        kind: 'unreachable',
      },
    ],
  };
}
