import * as v from 'valibot';
import { startTryton, type Tryton } from './tryton';

const Login = v.object({ result: v.tuple([v.number(), v.string()]) });
const LONGEST_START = 20_000;

/** What a page of a browser must be able to do so that it can be signed in. */
interface Page {
  goto(url: string): Promise<unknown>;
  evaluate<Argument>(run: (argument: Argument) => void, argument: Argument): Promise<unknown>;
}

/** A Tryton with its web client, sao, in which people work. */
export interface WebClient extends Tryton {
  /** Where the web client shows a record, or the list of a model. */
  page(model: 'party.party' | 'project.work', id?: number): string;
  /** Signs a browser in: leaves it on a page of this Tryton that shows nothing. */
  signIn(page: Page): Promise<void>;
}

/** Starts a Tryton on a fresh copy of the standard template that also serves its web client. */
export async function startWebClient(signal: AbortSignal): Promise<WebClient> {
  const tryton = await startTryton({ webClient: true, signal });
  return {
    ...tryton,
    page: (model, id) => `${tryton.address}/#${tryton.database}/model/${model}${id === undefined ? '' : `/${id}`}`,
    signIn: (page) => signIn(tryton, page),
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
export async function signInTo({ address, database, user, password }: Tryton): Promise<string> {
  const answer = await fetch(`${address}/${database}/`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ id: 0, method: 'common.db.login', params: [user, { password }, 'en'] }),
    signal: AbortSignal.timeout(LONGEST_START),
  });
  const [userId, session] = v.parse(Login, await answer.json()).result;
  return JSON.stringify({ login: user, user_id: userId, session });
}
