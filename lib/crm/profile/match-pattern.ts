/** Parts of a match pattern that names an http or https page: scheme, host and path. */
const PATTERN = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*:\s]+)(\/\S*)$/;

/** What is wrong with a match pattern, in words; null when it is one. Ports are none of a pattern's in Firefox. */
export function patternProblem(pattern: string): string | null {
  if (PATTERN.test(pattern)) return null;
  if (pattern === '<all_urls>') return 'Name the pages of this CRM, not all pages';
  if (!/^(\*|https?):\/\//.test(pattern)) return 'A match pattern begins with “https://”, “http://” or “*://”';
  const [host = '', ...path] = pattern.replace(/^[^/]*\/\//, '').split('/');
  if (/:\d*$/.test(host)) return 'A match pattern has no port: it holds for every port of the host';
  if (path.length === 0) return 'A match pattern has a path, such as “/*”, after the host';
  if (host === '') return 'A match pattern has a host between “://” and the path';
  if (host.includes('*')) return '“*” can stand only for the whole host, or at its beginning, as in “*.example.com”';
  return 'A match pattern has the form “https://crm.example.com/*”';
}

/** Whether a pattern that is one matches an address. */
export function matchesPattern(pattern: string, address: URL): boolean {
  const [, scheme, host = '', path = ''] = PATTERN.exec(pattern) ?? [];
  if (scheme === undefined || !['http:', 'https:'].includes(address.protocol)) return false;
  return (
    (scheme === '*' || `${scheme}:` === address.protocol) &&
    isHost(host, address.hostname) &&
    expression(path).test(address.pathname + address.search)
  );
}

/** Whether a pattern holds for hosts that its author cannot have known. */
export function isForAnyHost(pattern: string): boolean {
  return PATTERN.exec(pattern)?.[2] === '*';
}

function isHost(pattern: string, host: string): boolean {
  if (pattern === '*') return true;
  const name = pattern.replace(/^\*\./, '').toLowerCase();
  return host === name || (pattern.startsWith('*.') && host.endsWith(`.${name}`));
}

function expression(glob: string): RegExp {
  return new RegExp(
    `^${glob
      .split('*')
      .map((part) => part.replaceAll(/[^\w]/g, '\\$&'))
      .join('.*')}$`,
    's',
  );
}
