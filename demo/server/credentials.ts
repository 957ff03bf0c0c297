import type { IncomingMessage } from 'node:http';
import { SIGNED_IN_ID } from './associates';
import { headerText } from './http';
import { type Sessions, sameToken } from './sessions';

/** The user name and password that `Authorization: Basic` accepts, for scripts. */
export const DEMO_USER = { name: 'demo', password: 'demo' } as const;

/**
 * Who sends an API request, by the documented rules: with an `Authorization` header by that alone;
 * without one by the session cookie together with its token in `X-XSRF-TOKEN`. Undefined = 401.
 */
export function requestingAssociate(request: IncomingMessage, sessions: Sessions): number | undefined {
  const authorization = headerText(request, 'authorization');
  if (authorization !== '') {
    const expected = Buffer.from(`${DEMO_USER.name}:${DEMO_USER.password}`).toString('base64');
    return authorization === `Basic ${expected}` ? SIGNED_IN_ID : undefined;
  }
  const session = sessions.find(headerText(request, 'cookie'));
  if (session === undefined || !sameToken(headerText(request, 'x-xsrf-token'), session.token)) {
    return undefined;
  }
  return session.associateId;
}
