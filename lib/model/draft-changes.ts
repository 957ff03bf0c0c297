import type { ActorType } from './actor';
import type { Draft, Intent } from './draft';
import type { RecordAddress } from './record';

/** A draft in edit mode with nothing meant yet. */
export function newDraft(record: RecordAddress, recordName: string, now: number): Draft {
  return { record, recordName, editing: true, intents: {}, dialog: null, updatedAt: now };
}

/** A fresh intent to connect, at its search. */
export function connectIntent(actorType: ActorType, searchText: string): Intent {
  return {
    kind: 'connect',
    actorType,
    stage: 'search',
    search: { text: searchText, order: null, includeArchived: false },
    selected: null,
    compared: null,
    picks: {},
    failure: null,
  };
}

export function withIntent(draft: Draft, connectionId: string, intent: Intent): Draft {
  return { ...draft, intents: { ...draft.intents, [connectionId]: intent } };
}

export function withDialog(draft: Draft, connectionId: string | null): Draft {
  return { ...draft, dialog: connectionId };
}

/** The draft after one intent was carried out or given up; null when nothing is left to keep. */
export function withoutIntent(draft: Draft, connectionId: string): Draft | null {
  const { [connectionId]: _gone, ...intents } = draft.intents;
  const isEmpty = Object.keys(intents).length === 0;
  const dialog = draft.dialog === connectionId ? null : draft.dialog;
  return isEmpty ? null : { ...draft, intents, dialog };
}

/** The same, but edit mode stays on: the person goes on choosing. */
export function withIntentDropped(draft: Draft, connectionId: string): Draft | null {
  return withoutIntent(draft, connectionId) ?? (draft.editing ? { ...draft, intents: {}, dialog: null } : null);
}
