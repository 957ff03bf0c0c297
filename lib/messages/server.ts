import * as v from 'valibot';
import { FailureError, failure } from '../model/failure';
import type { Entity, RecordAddress } from '../model/record';
import { type Answer, type Envelope, envelope } from './envelope';
import { WORKER_MESSAGES, type WorkerMessageName, type WorkerReply, type WorkerRequest } from './table';

/** What the browser itself says of a sender; nothing of it can be made up by a page. */
export interface SenderFacts {
  readonly extensionId: string | undefined;
  readonly origin: string | undefined;
  readonly address: string | undefined;
  readonly frameId: number | undefined;
  readonly tabId: number | undefined;
}

/** Who asks, after the checks. */
export type Caller =
  | { readonly kind: 'extension-page' }
  | { readonly kind: 'crm-page'; readonly tabId: number; readonly address: string };

export type Handlers = {
  readonly [Name in WorkerMessageName]: (
    payload: WorkerRequest<Name>,
    context: {
      readonly caller: Caller;
      /** The record that the message is about; only messages declared so have one. */
      readonly record: RecordAddress;
    },
  ) => Promise<WorkerReply<Name>>;
};

export interface ServerOptions {
  readonly extensionId: string;
  readonly extensionOrigin: string;
  /**
   * The record that an address on a granted site names; null where the site is not granted or names none. Where the
   * address leaves the entity open, `entity` says what the page's script found it to be: taken only within what the
   * address allows.
   */
  readonly recordAt: (
    address: string,
    entity: Entity | null,
  ) => Promise<{ readonly granted: boolean; readonly record: RecordAddress | null }>;
  readonly handlers: Handlers;
  readonly toFailure: (cause: unknown) => Answer;
}

/**
 * Answers messages to the worker: parses each against the table, refuses senders that it does not allow, and takes the
 * record of a CRM page from the sender's address, never from the message. Default is to refuse.
 */
export function createServer(options: ServerOptions) {
  return async (message: unknown, sender: SenderFacts): Promise<Answer> => {
    try {
      const request = parseEnvelope(message);
      const name = request.counterpart;
      if (!isName(name)) throw refused(`Unknown message ${name}`);
      const identified = await identify(options, sender, request.entity ?? null);
      const { kind } = identified.caller;
      if (!WORKER_MESSAGES[name].senders.includes(kind)) throw refused(`${kind} may not send ${name}`);
      return { ok: true, value: await dispatch(options, name, request, identified) };
    } catch (cause) {
      return options.toFailure(cause);
    }
  };
}

function parseEnvelope(message: unknown): Envelope {
  const parsed = v.safeParse(envelope, message);
  if (!parsed.success) throw refused('Not a message of this extension');
  return parsed.output;
}

function isName(name: string): name is WorkerMessageName {
  return Object.hasOwn(WORKER_MESSAGES, name);
}

interface Identified {
  readonly caller: Caller;
  /** The record that the address of a CRM page names. */
  readonly shown: RecordAddress | null;
}

/** The origin decides: a page of the extension can have a tab too, and a script in a page cannot fake its origin. */
async function identify(options: ServerOptions, sender: SenderFacts, entity: Entity | null): Promise<Identified> {
  if (sender.extensionId !== options.extensionId) throw refused('Foreign sender');
  if (sender.origin === options.extensionOrigin) return { caller: { kind: 'extension-page' }, shown: null };
  const { address, tabId } = sender;
  if (address === undefined || tabId === undefined || sender.frameId !== 0) throw refused('Not a top frame of a tab');
  if (!URL.canParse(address) || new URL(address).origin !== sender.origin) throw refused('Address and origin differ');
  const { granted, record } = await options.recordAt(address, entity);
  if (!granted) throw refused('Not a granted CRM site');
  return { caller: { kind: 'crm-page', tabId, address }, shown: record };
}

async function dispatch(
  options: ServerOptions,
  name: WorkerMessageName,
  request: Envelope,
  { caller, shown }: Identified,
): Promise<unknown> {
  const definition = WORKER_MESSAGES[name];
  if (caller.kind === 'crm-page' && request.record !== null) throw refused('A page may not name a record');
  const payload = v.safeParse(definition.request, request.payload);
  if (!payload.success) throw refused(`${name}: ${v.summarize(payload.issues)}`);
  const record = definition.about === 'record' ? recordOf(request, caller, shown) : NO_RECORD;
  const handler = options.handlers[name] as (payload: unknown, context: unknown) => Promise<unknown>;
  return handler(payload.output, { caller, record });
}

/** Stands where a message is about no record; handlers of such messages do not look at it. */
const NO_RECORD: RecordAddress = Object.freeze({ site: '', entity: 'company', id: '' });

function recordOf(request: Envelope, caller: Caller, shown: RecordAddress | null): RecordAddress {
  if (caller.kind === 'crm-page') {
    if (shown === null) throw new FailureError(failure('counterpart', 'not-found'));
    return shown;
  }
  if (request.record === null) throw refused('Which record?');
  return request.record;
}

function refused(words: string): FailureError {
  return new FailureError(failure('counterpart', 'permission', { serverMessage: words }));
}
