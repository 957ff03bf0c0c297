import * as v from 'valibot';
import type { SenderFacts } from '../messages/server';

const schema = v.object({
  id: v.optional(v.string()),
  origin: v.optional(v.string()),
  url: v.optional(v.string()),
  frameId: v.optional(v.number()),
  tab: v.optional(v.object({ id: v.optional(v.number()), url: v.optional(v.string()) })),
});

/** What the browser says of the sender of a message. */
export function senderFacts(sender: unknown): SenderFacts {
  const { id, origin, url, frameId, tab } = v.parse(schema, sender);
  const isTop = frameId === 0 && tab?.url !== undefined && originOf(tab.url) === origin;
  // Chrome's `url` stays the one that was loaded when a page changes its own address, the tab's goes along.
  return { extensionId: id, origin, address: isTop ? tab.url : url, frameId, tabId: tab?.id };
}

function originOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).origin : null;
}
