import type { Schema } from './schemas/schema';

/** Who may send a message: a page of a granted CRM site (through our script in it), or a page of the extension itself. */
export type Sender = 'crm-page' | 'extension-page';

export interface MessageDefinition<Request, Reply> {
  readonly request: Schema<Request>;
  readonly reply: Schema<Reply>;
  readonly senders: readonly Sender[];
  /**
   * `record`: the message is about one CRM record. From a CRM page that is the record of the sender's address, and the
   * message may not name one; an extension page names it in the envelope.
   */
  readonly about: 'record' | 'nothing';
}

export type RequestOf<Definition> = Definition extends MessageDefinition<infer Request, infer _Reply> ? Request : never;
export type ReplyOf<Definition> = Definition extends MessageDefinition<infer _Request, infer Reply> ? Reply : never;

/** Anyone of ours: the ERP tab in a CRM page and the extension's own pages. */
const EVERYONE: readonly Sender[] = ['crm-page', 'extension-page'];

/** A message about the record on screen, from the ERP tab or the popup. */
export function aboutRecord<Request, Reply>(
  request: Schema<Request>,
  reply: Schema<Reply>,
  senders: readonly Sender[] = EVERYONE,
): MessageDefinition<Request, Reply> {
  return { request, reply, senders, about: 'record' };
}

/** A message from our script in a CRM page that is about the page, not about its record. */
export function fromPage<Request, Reply>(
  request: Schema<Request>,
  reply: Schema<Reply>,
): MessageDefinition<Request, Reply> {
  return { request, reply, senders: ['crm-page'], about: 'nothing' };
}

/** A message that only the extension's own pages may send. */
export function fromExtension<Request, Reply>(
  request: Schema<Request>,
  reply: Schema<Reply>,
): MessageDefinition<Request, Reply> {
  return { request, reply, senders: ['extension-page'], about: 'nothing' };
}
