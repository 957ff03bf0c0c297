import * as v from 'valibot';
import { ErpError, type SessionMemory } from '../contract';
import { encodeSession } from './encoding';
import type { TrytonSettings } from './settings';
import { sendRequest } from './transport';
import { waitFor } from './waiting';

const LoginReply = v.tuple([v.number(), v.string()]);
/** How long a refused password is not tried again: Tryton locks the user out after five attempts. */
const REFUSED_MILLISECONDS = 30_000;
/** English, so that messages can be told apart; nothing else of the user's context matters here. */
const CONTEXT = { language: 'en' };

export interface CallOptions {
  readonly writes?: boolean;
  readonly context?: Readonly<Record<string, unknown>>;
}

/** Tryton's methods over one signed-in session. */
export interface TrytonRpc {
  /** Calls a method of a model and reads its result with a schema. Rejects with `ErpError`, or the signal's reason. */
  call<Schema extends v.GenericSchema>(
    method: string,
    parameters: readonly unknown[],
    schema: Schema,
    signal: AbortSignal,
    options?: CallOptions,
  ): Promise<v.InferOutput<Schema>>;
  /** Version of the server, without signing in. */
  version(signal: AbortSignal): Promise<string>;
}

/** One login at a time, its session kept until the server refuses it. */
class Login {
  #session: Promise<string> | null = null;
  #refusedAt = 0;
  #refusal: ErpError | null = null;

  constructor(
    private readonly settings: TrytonSettings,
    private readonly fetchFrom: typeof fetch,
    private readonly memory: SessionMemory | null,
  ) {}

  session(): Promise<string> {
    if (this.#refusal !== null && Date.now() - this.#refusedAt < REFUSED_MILLISECONDS) {
      return Promise.reject(this.#refusal);
    }
    this.#session ??= this.#recallOrSignIn();
    return this.#session;
  }

  /** Forgets a session that the server refused, unless another one has taken its place. */
  async forget(session: string): Promise<void> {
    const current = this.#session;
    if ((await current?.catch(() => null)) !== session || this.#session !== current) return;
    this.#session = null;
    await this.memory?.keep(null);
  }

  async #recallOrSignIn(): Promise<string> {
    const kept = (await this.memory?.recall()) ?? null;
    if (kept !== null) return kept;
    const session = await this.#signIn();
    await this.memory?.keep(session);
    return session;
  }

  async #signIn(): Promise<string> {
    const { base, database, user, password } = this.settings;
    const request = {
      url: `${base}/${encodeURIComponent(database)}/`,
      method: 'common.db.login',
      parameters: [user, { password }, CONTEXT.language],
      authorization: null,
      writes: false,
    };
    try {
      const reply = await sendRequest(request, this.fetchFrom, new AbortController().signal);
      const parsed = v.safeParse(LoginReply, reply);
      if (!parsed.success) throw new ErpError('unexpected-reply', { explanation: 'erp.tryton.notTryton' });
      return encodeSession(user, ...parsed.output);
    } catch (error) {
      this.#session = null;
      if (error instanceof ErpError && error.kind === 'auth') {
        this.#refusal = error;
        this.#refusedAt = Date.now();
      }
      throw error;
    }
  }
}

/** Opens Tryton's JSON-RPC. Signs in at the first call, and once more when the session has expired. */
export function openRpc(
  settings: TrytonSettings,
  fetchFrom: typeof fetch,
  memory: SessionMemory | null = null,
): TrytonRpc {
  const login = new Login(settings, fetchFrom, memory);
  const url = `${settings.base}/${encodeURIComponent(settings.database)}/`;
  const send = async (method: string, parameters: readonly unknown[], options: CallOptions, signal: AbortSignal) => {
    const authorization = await waitFor(login.session(), signal);
    const complete = [...parameters, { ...CONTEXT, ...options.context }];
    const request = { url, method, parameters: complete, authorization, writes: options.writes === true };
    try {
      return await sendRequest(request, fetchFrom, signal);
    } catch (error) {
      if (!(error instanceof ErpError) || error.kind !== 'auth') throw error;
      await login.forget(authorization);
      return await sendRequest(
        { ...request, authorization: await waitFor(login.session(), signal) },
        fetchFrom,
        signal,
      );
    }
  };
  return {
    call: async (method, parameters, schema, signal, options = {}) => {
      const parsed = v.safeParse(schema, await send(method, parameters, options, signal));
      if (parsed.success) return parsed.output;
      throw new ErpError('unexpected-reply', {
        explanation: 'erp.tryton.notTryton',
        outcomeUnknown: options.writes === true,
        cause: v.flatten(parsed.issues),
      });
    },
    version: async (signal) => {
      const request = {
        url: `${settings.base}/`,
        method: 'common.server.version',
        parameters: [],
        authorization: null,
      };
      return v.parse(v.string(), await sendRequest({ ...request, writes: false }, fetchFrom, signal));
    },
  };
}
