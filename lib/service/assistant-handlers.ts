import type { Handlers } from '../messages/server';
import { assistantView, beginAssistant, changeAssistant, listAssistants, saveAssistant } from './assistant';
import type { Environment } from './environment';
import type { HandlerPlatform } from './handlers';

export type AssistantMessages = Pick<Handlers, Extract<keyof Handlers, `assistant.${string}`>>;

/** Handlers of the "Add this CRM" assistant's messages. */
export function assistantHandlers(environment: Environment, platform: HandlerPlatform): AssistantMessages {
  return {
    'assistant.begin': async ({ address, tabId }) => {
      const id = await beginAssistant(environment, address, tabId);
      await platform.openAssistant(id);
      return { id };
    },
    'assistant.open': async ({ id }) => {
      await platform.openAssistant(id);
      return null;
    },
    'assistant.list': () => listAssistants(environment),
    'assistant.view': ({ id }) => assistantView(environment, id),
    'assistant.change': ({ id, change }) => changeAssistant(environment, id, change),
    'assistant.save': async ({ id, name }) => {
      const site = await saveAssistant(environment, id, name);
      await platform.adapterChanged(site.adapter.id);
      return site;
    },
    'assistant.discard': async ({ id }) => {
      await environment.store.assistants.remove(id);
      return null;
    },
  };
}
