import { Buffer } from 'node:buffer';
import * as v from 'valibot';

/** A refusal by Tryton, with everything that it said. */
export class TrytonRefusal extends Error {
  constructor(
    readonly status: number,
    readonly detail: unknown,
  ) {
    super(`Tryton refused (HTTP ${status}): ${JSON.stringify(detail)}`);
    this.name = 'TrytonRefusal';
  }
}

/** Calls one method; `context` is added where Tryton wants it (every `model.` and `wizard.` method). */
export type JsonRpc = (
  method: string,
  parameters: readonly unknown[],
  context?: Record<string, unknown>,
) => Promise<unknown>;

interface Login {
  readonly address: string;
  readonly database: string;
  readonly user: string;
  readonly password: string;
}

const Reply = v.union([
  v.object({ id: v.number(), error: v.array(v.unknown()) }),
  v.object({ id: v.number(), result: v.unknown() }),
]);
const SessionReply = v.tuple([v.number(), v.string()]);

/**
 * Tryton's JSON-RPC, written apart from the connector, so that tests ask the ERP and not the code under test.
 * The body has exactly three keys: any other shape changes Tryton's protocol.
 */
export function createJsonRpc(login: Login): JsonRpc {
  let session: string | null = null;
  const post = async (method: string, parameters: readonly unknown[], authorization: string | null) => {
    const headers: Record<string, string> = { 'Content-Type': 'application/json' };
    if (authorization !== null) headers.Authorization = authorization;
    const body = JSON.stringify({ id: 1, method, params: parameters });
    const response = await fetch(`${login.address}/${login.database}/`, { method: 'POST', headers, body });
    const text = await response.text();
    if (!response.ok) throw new TrytonRefusal(response.status, text);
    const reply = v.parse(Reply, JSON.parse(text));
    if ('error' in reply) throw new TrytonRefusal(response.status, reply.error);
    return reply.result;
  };
  const signIn = async () => {
    const parameters = [login.user, { password: login.password }, 'en'];
    const [userId, key] = v.parse(SessionReply, await post('common.db.login', parameters, null));
    session = `Session ${Buffer.from(`${login.user}:${userId}:${key}`).toString('base64')}`;
    return session;
  };
  return async (method, parameters, context = {}) => {
    const complete = method.startsWith('common.') ? parameters : [...parameters, context];
    try {
      return await post(method, complete, session ?? (await signIn()));
    } catch (error) {
      if (!(error instanceof TrytonRefusal) || error.status !== 401) throw error;
      return await post(method, complete, await signIn());
    }
  };
}

const Ids = v.array(v.number());

/** The first id of a reply that is a list of ids, as `create` and `search` give it. */
export async function firstId(reply: Promise<unknown>): Promise<number> {
  const [id] = v.parse(Ids, await reply);
  if (id === undefined) throw new Error('Tryton gave no id');
  return id;
}
