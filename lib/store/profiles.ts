import * as v from 'valibot';
import { keyText } from '../messages/schemas/model';
import type { Schema } from '../messages/schemas/schema';
import { type OpenDatabase, parseOptionalRow, parseRow } from './database';

/** A site profile as it was written: the document itself, so that its author gets back what went in. */
export interface StoredProfile {
  readonly id: string;
  readonly text: string;
}

const row: Schema<StoredProfile> = v.object({ id: keyText, text: v.string() });

export function profileStore(open: OpenDatabase) {
  return {
    async all(): Promise<StoredProfile[]> {
      const rows: unknown[] = await (await open()).getAll('profiles');
      return rows.map((found) => parseRow(row, found, 'profiles'));
    },
    async get(id: string): Promise<StoredProfile | null> {
      return parseOptionalRow(row, await (await open()).get('profiles', id), 'profiles');
    },
    async put(profile: StoredProfile): Promise<void> {
      await (await open()).put('profiles', profile);
    },
    async remove(id: string): Promise<void> {
      await (await open()).delete('profiles', id);
    },
  };
}
