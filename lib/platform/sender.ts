import * as v from 'valibot';
import type { SenderFacts } from '../messages/server';

const schema = v.object({
  id: v.optional(v.string()),
  origin: v.optional(v.string()),
  url: v.optional(v.string()),
  frameId: v.optional(v.number()),
  tab: v.optional(v.object({ id: v.optional(v.number()) })),
});

/** What the browser says of the sender of a message. */
export function senderFacts(sender: unknown): SenderFacts {
  const { id, origin, url, frameId, tab } = v.parse(schema, sender);
  return { extensionId: id, origin, address: url, frameId, tabId: tab?.id };
}
