import type { RecordScreen } from '../../address';
import type { JsonObject } from '../../server/json';
import { textAt } from './pointer';

/** The API's name for what a screen shows. */
export const API_ENTITIES: Readonly<Record<RecordScreen, string>> = {
  contact: 'Contact',
  person: 'Person',
  project: 'Project',
};

/** The name that the card and lists show for a record. */
export function recordName(screen: RecordScreen, entity: JsonObject): string {
  return textAt(entity, screen === 'person' ? '/FullName' : '/Name');
}
