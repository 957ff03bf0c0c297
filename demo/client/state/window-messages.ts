import { signal } from '@preact/signals';
import * as v from 'valibot';
import { parseAddress } from '../../address';
import { goTo } from './location';
import { refreshRecord } from './record';

/**
 * Messages that web panels send to the client, as SuperOffice's crossmessaging library does:
 * `refresh` reads the record anew, `soprotocol` goes to an address. `fjord:replace-strip` is for
 * tests: it throws the tab strip away and builds it anew.
 */
const messageSchema = v.object({
  command: v.picklist(['refresh', 'soprotocol', 'fjord:replace-strip']),
  arguments: v.optional(v.unknown()),
});

/** Counts how often the tab strip was to be built anew. */
export const stripGeneration = signal(0);

/** Starts to listen for messages on the window. */
export function listenForMessages(): void {
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    const message = v.safeParse(messageSchema, event.data);
    if (!message.success) {
      return;
    }
    switch (message.output.command) {
      case 'refresh':
        refreshRecord();
        break;
      case 'soprotocol':
        followProtocol(message.output.arguments);
        break;
      case 'fjord:replace-strip':
        stripGeneration.value += 1;
        break;
    }
  });
}

function followProtocol(wanted: unknown): void {
  const text = Array.isArray(wanted) ? wanted[0] : wanted;
  const target = typeof text === 'string' ? parseAddress(`?${text.replace(/^superoffice:|^\?/i, '')}`) : undefined;
  if (target !== undefined) {
    goTo(target);
  }
}
