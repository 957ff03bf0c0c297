import * as v from 'valibot';
import { ErpError } from '../contract';
import { errorOfRefusal, errorOfStatus } from './refusal';

/** SQLite lets reads wait for a long write; half a minute has been seen. */
const TIME_LIMIT_MILLISECONDS = 60_000;
const Reply = v.union([v.object({ error: v.array(v.unknown()) }), v.object({ result: v.unknown() })]);

/** One request to Tryton. */
export interface TrytonRequest {
  readonly url: string;
  readonly method: string;
  readonly parameters: readonly unknown[];
  readonly authorization: string | null;
  /** Whether the ERP holds something else after it, so that a lost reply leaves a doubt. */
  readonly writes: boolean;
}

/** A refusal to connect, which Node tells and browsers do not: then nothing was sent. */
function neverSent(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EAI_AGAIN';
}

/** A reply that was cut off leaves it open what a write did. */
function parseReply(text: string, writes: boolean): v.InferOutput<typeof Reply> {
  const details = { explanation: 'erp.tryton.notTryton', outcomeUnknown: writes };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new ErpError('unexpected-reply', { ...details, cause });
  }
  const reply = v.safeParse(Reply, json);
  if (!reply.success) throw new ErpError('unexpected-reply', details);
  return reply.output;
}

async function post(request: TrytonRequest, fetchFrom: typeof fetch, signal: AbortSignal): Promise<[Response, string]> {
  const headers: Record<string, string> = { 'Content-Type': 'application/json', 'X-Requested-With': 'XMLHttpRequest' };
  if (request.authorization !== null) headers.Authorization = request.authorization;
  const limit = AbortSignal.timeout(TIME_LIMIT_MILLISECONDS);
  try {
    const response = await fetchFrom(request.url, {
      method: 'POST',
      headers,
      // Exactly these three keys: with any other Tryton speaks another protocol.
      body: JSON.stringify({ id: 1, method: request.method, params: request.parameters }),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.any([signal, limit]),
    });
    return [response, await response.text()];
  } catch (cause) {
    signal.throwIfAborted();
    throw new ErpError('unreachable', {
      outcomeUnknown: request.writes && !neverSent(cause),
      ...(limit.aborted ? { explanation: 'erp.timeLimit' } : {}),
      cause,
    });
  }
}

/** Sends one request and gives its result. Rejects with `ErpError`, or with the signal's reason. */
export async function sendRequest(
  request: TrytonRequest,
  fetchFrom: typeof fetch,
  signal: AbortSignal,
): Promise<unknown> {
  signal.throwIfAborted();
  const [response, text] = await post(request, fetchFrom, signal);
  if (response.status !== 200) {
    throw errorOfStatus(response, text, request);
  }
  const reply = parseReply(text, request.writes);
  if ('error' in reply) throw errorOfRefusal(reply.error);
  return reply.result;
}
