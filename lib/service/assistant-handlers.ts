import type { Handlers } from '../messages/server';
import type { Environment } from './environment';
import type { HandlerPlatform } from './handlers';

export type AssistantMessages = Pick<Handlers, Extract<keyof Handlers, `assistant.${string}`>>;

/** Handlers of the "Add this CRM" assistant's messages. */
export function assistantHandlers(_environment: Environment, _platform: HandlerPlatform): AssistantMessages {
  return {};
}
