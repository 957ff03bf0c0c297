import { settings as settingsSchema } from '../messages/schemas/setup';
import { DEFAULT_SETTINGS, type Settings } from '../model/connection';
import { type OpenDatabase, parseOptionalRow } from './database';

const KEY = 'settings';

export function settingsStore(open: OpenDatabase) {
  return {
    async get(): Promise<Settings> {
      return (
        parseOptionalRow(settingsSchema, await (await open()).get('settings', KEY), 'settings') ?? DEFAULT_SETTINGS
      );
    },
    async put(settings: Settings): Promise<void> {
      await (await open()).put('settings', settings, KEY);
    },
  };
}
