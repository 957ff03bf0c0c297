import type { ListItem } from '../../model/field';
import type { RecordOnPage } from '../../model/record';
import type { FieldValue } from '../../model/value';
import { blankWords, refuseUnexpected, refuseUntaken } from '../access/expectation';
import type { Json } from '../access/json';
import { readBack } from '../access/read-back';
import { CrmError, type CrmSnapshot, type CrmWrite, type CrmWritten } from '../contract';
import { SCOPES } from './address';
import { type EspoCrmApi, StaleVersion } from './api';
import type { CountryNames } from './country';
import { changedAttributes, snapshotOf, valuesIn } from './values';

/** How often a write is sent again when someone else keeps changing other fields of the record in the meantime. */
const ATTEMPTS = 4;

export interface EspoCrmRecords {
  read(record: RecordOnPage, signal: AbortSignal): Promise<CrmSnapshot>;
  write(write: CrmWrite, signal: AbortSignal): Promise<CrmWritten>;
  listItems(list: string, signal: AbortSignal): Promise<readonly ListItem[]>;
}

export function espoCrmRecords(api: EspoCrmApi, countries: CountryNames): EspoCrmRecords {
  const fetchRecord = (record: RecordOnPage, signal: AbortSignal) => api.get(pathOf(record), signal);
  return {
    read: async (record, signal) => snapshotOf(record, await fetchRecord(record, signal), countries),
    async write(write, signal) {
      const stored = await fetchRecord(write.record, signal);
      const before = snapshotOf(write.record, stored, countries);
      const guarantee = before.version === null ? 'read-before' : 'tested';
      refuseUnexpected(write.expected, before.values);
      const changes = changedAttributes(write.record, write.values, stored, countries);
      if (Object.keys(changes).length === 0) return { snapshot: before, guarantee };
      await putUnlessChanged(api, { write, changes, version: before.version, countries }, signal);
      // A 200 is no proof: attributes that the role may not edit are dropped without a word.
      const snapshot = snapshotOf(write.record, await readBack(() => fetchRecord(write.record, signal)), countries);
      refuseUntaken(write.values, before.values, snapshot.values);
      return { snapshot, guarantee };
    },
    listItems: (list, signal) => listItems(api, list, signal),
  };
}

interface Update {
  readonly write: CrmWrite;
  readonly changes: Readonly<Record<string, FieldValue>>;
  /** Null: records of this kind have none, such as contacts. */
  readonly version: string | null;
  readonly countries: CountryNames;
}

/**
 * The server refuses every change to a record of another version, also when someone changed quite another field, and
 * tells what is stored in the attributes sent. As EspoCRM's own form does, a refusal is a conflict only where those are
 * not as expected. Source: OptimisticProcessor.php and `errorHandlerModified` in client/src/views/record/detail.js.
 */
async function putUnlessChanged(api: EspoCrmApi, update: Update, signal: AbortSignal): Promise<void> {
  const { write, changes, countries } = update;
  let { version } = update;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      return await api.put(pathOf(write.record), changes, version, signal);
    } catch (error) {
      if (!(error instanceof StaleVersion)) throw error;
      refuseChanged(write, error.values, countries);
      version = error.version;
    }
  }
  throw new CrmError('conflict', { fields: blankWords(Object.keys(changes)) });
}

/** Only what the server tells of is compared: it tells of the attributes that were sent. */
function refuseChanged({ record, expected }: CrmWrite, stored: Json, countries: CountryNames): void {
  const values = valuesIn(record.entity, stored, countries);
  const told = new Set(Object.keys(stored ?? {}));
  refuseUnexpected(Object.fromEntries(Object.entries(expected).filter(([key]) => told.has(key))), values);
}

/** The items of a list as an administrator has left them; their words are their keys. `GET Metadata?key=`, since 8.2. */
async function listItems(api: EspoCrmApi, list: string, signal: AbortSignal): Promise<readonly ListItem[]> {
  const options = await api.get(`Metadata?key=${encodeURIComponent(list)}`, signal);
  if (!Array.isArray(options)) throw new CrmError('unexpected-reply');
  return options.flatMap((option) =>
    typeof option === 'string' && option !== '' ? [{ key: option, label: option }] : [],
  );
}

function pathOf({ entity, id }: RecordOnPage): string {
  return `${SCOPES[entity]}/${encodeURIComponent(id)}`;
}
