import type { MessageDefinition } from './define';

/** What the "Add this CRM" assistant asks of the worker. */
export const ASSISTANT_MESSAGES = {} as const satisfies Record<
  string,
  MessageDefinition<never, unknown> | MessageDefinition<unknown, unknown>
>;
