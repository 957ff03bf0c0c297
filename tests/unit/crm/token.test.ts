// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://crm.example/app" }
import { beforeEach, expect, it, vi } from 'vitest';
import { readToken, tokenHeaders } from '../../../lib/crm/access/token';

beforeEach(() => {
  document.head.innerHTML = '<meta name="csrf" content="of-meta">';
  document.body.innerHTML =
    '<input name="token" value="of-input"><input id="only-id" value="of-id"><input name="none" value="">';
  const pair = encodeURIComponent('{"access":{"token":"of-pair"}}');
  vi.spyOn(document, 'cookie', 'get').mockReturnValue(`csrf2=c; csrf=a%2Fb; pair=${pair}; odd=100%`);
  localStorage.setItem('session', '{"user":{"token":"of-storage"}}');
  localStorage.setItem('lines', 'a\r\nX-Other: b');
  sessionStorage.setItem('plain', 'of-session');
});

it.each([
  ['meta', 'csrf', undefined, 'of-meta'],
  ['input', 'token', undefined, 'of-input'],
  ['input', 'only-id', undefined, 'of-id'],
  ['input', 'none', undefined, null],
  ['cookie', 'csrf', undefined, 'a/b'],
  ['cookie', 'odd', undefined, '100%'],
  ['cookie', 'pair', 'access.token', 'of-pair'],
  ['cookie', 'srf', undefined, null],
  ['local-storage', 'session', 'user.token', 'of-storage'],
  ['local-storage', 'session', 'user.id', null],
  ['local-storage', 'lines', undefined, null],
  ['session-storage', 'plain', undefined, 'of-session'],
  ['session-storage', 'plain', 'token', null],
  ['session-storage', 'missing', undefined, null],
] as const)('%s %s %s gives %s', (from, name, path, token) => {
  expect(readToken(document, { from, name, ...(path === undefined ? {} : { path }) })).toBe(token);
});

it('goes into its header with what stands before it, and into none while the page holds no token', () => {
  const source = { from: 'meta', name: 'csrf', header: 'Authorization', prefix: 'Bearer ' } as const;
  expect(tokenHeaders(document, source)).toEqual({ Authorization: 'Bearer of-meta' });
  document.head.replaceChildren();
  expect(tokenHeaders(document, source)).toEqual({});
});
