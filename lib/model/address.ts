/**
 * The origin of an address that a person typed, or null when it is not an http or https address. A missing scheme is
 * taken as https.
 */
export function originOf(text: string): string | null {
  return parseAddress(text)?.origin ?? null;
}

/** An address that a person typed, without credentials, query and fragment being judged; null when it is none. */
export function parseAddress(text: string): URL | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(whole)) return null;
  const address = new URL(whole);
  const isWeb = address.protocol === 'http:' || address.protocol === 'https:';
  return isWeb && address.hostname !== '' && address.username === '' && address.password === '' ? address : null;
}

/**
 * The match pattern by which a browser grants an origin. Patterns know no port (Firefox refuses one), so the pattern
 * covers every port of the host; who is really answered is decided by the exact origin.
 */
export function matchPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
