import { seedActivities } from '../seed/activities';
import type { Archive } from './odata';
import type { EntityName, StoredRecord } from './records';
import { type ReplyLanguage, translate } from './translation';

const NUMBER_BASE: Readonly<Record<EntityName, number>> = { Contact: 1000, Person: 2000, Project: 3000 };

/** The activities of a record as an archive. */
export function activitiesOf(entity: EntityName, record: StoredRecord, language: ReplyLanguage | undefined): Archive {
  const rows = seedActivities(NUMBER_BASE[entity] + record.id);
  return {
    entityName: 'appointment',
    keyColumn: 'appointmentId',
    rows: rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, value]) => [
          column,
          typeof value === 'string' ? translate<string>(value, language) : value,
        ]),
      ),
    ),
  };
}
