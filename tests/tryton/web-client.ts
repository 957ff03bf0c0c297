import { Buffer } from 'node:buffer';
import * as v from 'valibot';
import { startTryton, type Tryton } from './tryton';

const Login = v.object({ result: v.tuple([v.number(), v.string()]) });
const Session = v.object({ login: v.string(), user_id: v.number(), session: v.string() });
const LONGEST_START = 20_000;

/** What a page of a browser must be able to do so that it can be signed in. */
interface Page {
  goto(url: string): Promise<unknown>;
  evaluate<Argument>(run: (argument: Argument) => void, argument: Argument): Promise<unknown>;
}

/** A Tryton with its web client, sao, in which people work. */
export interface WebClient extends Tryton {
  /** The shortest address at which the client shows a record, or the list of a model. */
  page(model: string, id?: number): string;
  /** The address of a record as the client itself writes it, so that it stays as it is. */
  shown(model: 'party.party' | 'project.work', id: number): string;
  /** Signs a browser in: leaves it on a page of this Tryton that shows nothing. */
  signIn(page: Page): Promise<void>;
  /** The same one, where something stands between it and the browser. */
  servedAt(address: string): WebClient;
}

const NAMES = { 'party.party': 'Party', 'project.work': 'Work%20Effort' } as const;
/** The session that browsers are signed in with, by Tryton. */
const sessions = new WeakMap<Tryton['rpc'], string>();

/** Starts a Tryton on a fresh copy of the standard template that also serves its web client. */
export async function startWebClient(signal: AbortSignal): Promise<WebClient> {
  return webClient(await startTryton({ webClient: true, signal }));
}

function webClient(tryton: Tryton): WebClient {
  const page: WebClient['page'] = (model, id) =>
    `${tryton.address}/#${tryton.database}/model/${model}${id === undefined ? '' : `/${id}`}`;
  return {
    ...tryton,
    page,
    shown: (model, id) => `${page(model, id)};name=%22${NAMES[model]}%22&views=%5Bnull%5D`,
    signIn: (browserPage) => signIn(tryton, browserPage),
    servedAt: (address) => webClient({ ...tryton, address }),
  };
}

async function signIn(tryton: Tryton, page: Page): Promise<void> {
  const value = await signInTo(tryton);
  // Any file of the same origin will do, as long as the client does not start in it.
  await page.goto(`${tryton.address}/images/tryton-icon.png`);
  await page.evaluate(({ key, value }) => localStorage.setItem(key, value), {
    key: `sao_session_${tryton.database}`,
    value,
  });
}

/** A session as the web client keeps it (`Sao.Session.store`): its own dialogs would cost every test two seconds. */
export async function signInTo(tryton: Tryton): Promise<string> {
  const { user, password } = tryton;
  const answer = await call(tryton, 'common.db.login', [user, { password }, 'en'], null);
  const [userId, session] = v.parse(Login, await answer.json()).result;
  const kept = JSON.stringify({ login: user, user_id: userId, session });
  sessions.set(tryton.rpc, kept);
  return kept;
}

/** Ends the session of the browser, as when it has lasted too long: the client still holds it and learns that at its next request. */
export async function endSession(tryton: Tryton): Promise<void> {
  const { login, user_id, session } = v.parse(Session, JSON.parse(sessions.get(tryton.rpc) ?? '{}'));
  const authorization = `Session ${Buffer.from(`${login}:${user_id}:${session}`).toString('base64')}`;
  const answer = await call(tryton, 'common.db.logout', [], authorization);
  if (!answer.ok) throw new Error(`Tryton did not end the session: ${answer.status}`);
}

async function call(
  { address, database }: Tryton,
  method: string,
  params: readonly unknown[],
  authorization: string | null,
): Promise<Response> {
  return fetch(`${address}/${database}/`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(authorization && { Authorization: authorization }) },
    body: JSON.stringify({ id: 0, method, params }),
    signal: AbortSignal.timeout(LONGEST_START),
  });
}
