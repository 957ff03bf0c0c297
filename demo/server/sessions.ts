import { randomBytes, timingSafeEqual } from 'node:crypto';
import { SIGNED_IN_ID } from './associates';

export interface Session {
  readonly id: string;
  /** The value that every API request must repeat in `X-XSRF-TOKEN`. */
  readonly token: string;
  readonly associateId: number;
}

/** Cookie names of the product. */
export const SESSION_COOKIE = 'ASP.NET_SessionId';
export const TOKEN_COOKIE = 'XSRF-TOKEN';

/** The sessions of the demo; opening a page signs the demo user in. */
export class Sessions {
  readonly #sessions = new Map<string, Session>();

  /** The session that a Cookie header names, if it still lives. */
  find(cookieHeader: string): Session | undefined {
    return this.#sessions.get(cookieValue(cookieHeader, SESSION_COOKIE) ?? '');
  }

  /** Signs the demo user in. */
  open(): Session {
    const session: Session = {
      id: randomBytes(18).toString('base64url'),
      token: randomBytes(24).toString('base64url'),
      associateId: SIGNED_IN_ID,
    };
    this.#sessions.set(session.id, session);
    return session;
  }

  /** Ends one session. */
  close(session: Session): void {
    this.#sessions.delete(session.id);
  }

  /** Ends every session, as a timeout or a restart of the server would. */
  expireAll(): void {
    this.#sessions.clear();
  }
}

/** Reads one cookie out of a Cookie header. */
export function cookieValue(header: string, name: string): string | undefined {
  return header
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);
}

/** Compares a sent token with the right one without telling how much of it was right. */
export function sameToken(sent: string, right: string): boolean {
  const left = Buffer.from(sent);
  const expected = Buffer.from(right);
  return left.length === expected.length && timingSafeEqual(left, expected);
}
