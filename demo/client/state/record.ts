import { effect, signal } from '@preact/signals';
import type { RecordScreen } from '../../address';
import { isJsonObject, type JsonObject } from '../../server/json';
import { ApiFailure, readApi } from './api';
import { language } from './language';
import { address } from './location';
import { rememberRecent } from './recent';
import { API_ENTITIES, recordName } from './screens';

export interface ShownRecord {
  readonly screen: RecordScreen;
  readonly id: number;
  readonly language: string;
  readonly entity: JsonObject;
}

export type RecordState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly record: ShownRecord; readonly stale: boolean }
  | { readonly kind: 'missing'; readonly screen: RecordScreen; readonly id: number }
  | { readonly kind: 'failed'; readonly message: string };

/** The record on the screen. Its last data stay until the next ones have come, marked stale. */
export const recordState = signal<RecordState>({ kind: 'loading' });

/** Counts refreshes; whoever shows more than the record itself reads anew when it changes. */
export const refreshCount = signal(0);

/** After this time a skeleton takes the place of the previous record. */
const SKELETON_AFTER = 150;

let running: AbortController | undefined;
let wanted = '';

/** Reads the record of the current address again. */
export function refreshRecord(): void {
  refreshCount.value += 1;
  const shown = address.peek();
  if (shown.screen !== 'find') {
    void load(shown.screen, shown.id);
  }
}

/** Shows an entity that a save returned. */
export function showSaved(screen: RecordScreen, id: number, entity: JsonObject): void {
  ready({ screen, id, entity, language: language.peek() });
  refreshCount.value += 1;
}

effect(() => {
  const shown = address.value;
  const spoken = language.value;
  const key = shown.screen === 'find' ? '' : `${shown.screen} ${shown.id} ${spoken}`;
  if (key === wanted) {
    return;
  }
  wanted = key;
  if (shown.screen !== 'find') {
    void load(shown.screen, shown.id);
  }
});

async function load(screen: RecordScreen, id: number): Promise<void> {
  running?.abort();
  const controller = new AbortController();
  running = controller;
  const skeleton = window.setTimeout(() => {
    recordState.value = { kind: 'loading' };
  }, SKELETON_AFTER);
  keepStale(screen, id, skeleton);
  const spoken = language.peek();
  try {
    const entity = await readApi(`${API_ENTITIES[screen]}/${id}`, controller.signal);
    if (isJsonObject(entity)) {
      ready({ screen, id, entity, language: spoken });
    }
  } catch (error) {
    if (!controller.signal.aborted) {
      recordState.value = failedState(error, screen, id);
    }
  } finally {
    window.clearTimeout(skeleton);
  }
}

function keepStale(screen: RecordScreen, id: number, skeleton: number): void {
  const before = recordState.peek();
  if (before.kind !== 'ready') {
    window.clearTimeout(skeleton);
    recordState.value = { kind: 'loading' };
    return;
  }
  const same = before.record.screen === screen && before.record.id === id;
  if (same) {
    window.clearTimeout(skeleton);
  }
  recordState.value = { ...before, stale: !same };
}

function ready(record: ShownRecord): void {
  recordState.value = { kind: 'ready', record, stale: false };
  const name = recordName(record.screen, record.entity);
  document.title = `${name} – Fjord CRM`;
  rememberRecent({ screen: record.screen, id: record.id, name });
}

function failedState(error: unknown, screen: RecordScreen, id: number): RecordState {
  if (error instanceof ApiFailure && error.status === 404) {
    return { kind: 'missing', screen, id };
  }
  return { kind: 'failed', message: error instanceof Error ? error.message : '' };
}
