import { type Signal, signal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { isJsonObject, type Json, type JsonObject, member } from '../../server/json';
import { readApi } from './api';
import { language } from './language';
import { refreshCount } from './record';

export interface RowsState {
  readonly loading: boolean;
  readonly failed: boolean;
  readonly rows: readonly JsonObject[];
}

const START: RowsState = { loading: true, failed: false, rows: [] };

/** Reads the rows of a list address and again after a refresh or a change of language. */
export function useRows(path: Signal<string>): Signal<RowsState> {
  const state = useRef(signal<RowsState>(START)).current;
  useSignalEffect(() => {
    const controller = new AbortController();
    void [language.value, refreshCount.value];
    void readRows(path.value, controller.signal, state);
    return () => controller.abort();
  });
  return state;
}

async function readRows(path: string, stop: AbortSignal, state: Signal<RowsState>): Promise<void> {
  try {
    const reply = await readApi(path, stop);
    state.value = { loading: false, failed: false, rows: rowsOf(reply) };
  } catch {
    if (!stop.aborted) {
      state.value = { loading: false, failed: true, rows: [] };
    }
  }
}

/** The rows in an OData reply. */
export function rowsOf(reply: Json): JsonObject[] {
  const rows = isJsonObject(reply) ? member(reply, 'value') : reply;
  return Array.isArray(rows) ? rows.filter(isJsonObject) : [];
}
