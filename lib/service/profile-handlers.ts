import type { Handlers } from '../messages/server';
import type { Environment } from './environment';
import type { HandlerPlatform } from './handlers';
import { checkDocument, exportProfile, listProfiles, removeProfile, saveProfile } from './profiles';

export type ProfileMessages = Pick<Handlers, Extract<keyof Handlers, `profiles.${string}`>>;

/** Handlers of the messages about site profiles. */
export function profileHandlers(environment: Environment, platform: HandlerPlatform): ProfileMessages {
  return {
    'profiles.list': () => listProfiles(environment),
    'profiles.check': async ({ text }) => checkDocument(text),
    'profiles.save': async ({ text }) => {
      const saved = await saveProfile(environment, text);
      await platform.adapterChanged(saved.adapter);
      return saved;
    },
    'profiles.export': ({ id }) => exportProfile(environment, id),
    'profiles.remove': async ({ id }) => {
      await removeProfile(environment, id);
      return null;
    },
  };
}
