import { describe, expect, test } from 'vitest';
import { errorOfRefusal, errorOfStatus, type RefusedRequest } from './refusal';

const user = (message: string) => ['UserError', [message, '', null]];

describe('refusals by Tryton', () => {
  test.each([
    [user('You are not allowed to access "Party".'), 'permission'],
    [
      user('You are not allowed to write to records "4" of "Party" because of at least one of these rules:\nX'),
      'permission',
    ],
    [user('You are trying to read records "2, 99999" of "Party" that don\'t exist anymore.'), 'not-found'],
    [user('The code on party must be unique.'), 'validation'],
    [user('Noe som ingen har hørt før.'), 'validation'],
    [['UserWarning', ['party.replace name 2 3', 'Parties have different names.', '']], 'validation'],
    [['ConcurrencyException', 'Records were modified in the meanwhile'], 'conflict'],
    [['LoginException', ['password', 'Password for admin', 'password']], 'auth'],
    [["'nope'", ''], 'server'],
    [['database is locked', ''], 'server'],
    [[], 'unexpected-reply'],
    [['UserError', 'text'], 'server'],
    [null, 'unexpected-reply'],
  ])('%j is %s', (refusal, kind) => {
    expect(errorOfRefusal(refusal).kind).toBe(kind);
  });

  test('keeps the server’s own words, without its file paths', () => {
    expect(errorOfRefusal(user('Not like this.')).serverMessage).toBe('Not like this.');
    const missing = errorOfRefusal(["Database '/var/lib/tryton/erp.sqlite' doesn't exist!", '']);
    expect(missing).toMatchObject({ kind: 'validation', fields: { database: "Database 'erp.sqlite' doesn't exist!" } });
    expect(errorOfRefusal(['cannot open /etc/trytond/secret.conf', '']).serverMessage).toBe('cannot open secret.conf');
  });

  test('an answer lost to a broken gateway leaves a write in doubt, and a reading not', () => {
    const response = new Response('<title>502 Bad Gateway</title>', { status: 502 });
    expect(errorOfStatus(response, '<title>502 Bad Gateway</title>', request({ writes: true }))).toMatchObject({
      kind: 'server',
      outcomeUnknown: true,
      serverMessage: '502 Bad Gateway',
    });
    expect(errorOfStatus(response, '', request({})).outcomeUnknown).toBe(false);
  });

  test('a 500 is a refused Origin at the first request only, later an error of the server', () => {
    const response = new Response('', { status: 500 });
    expect(errorOfStatus(response, '', request({ authorization: null }))).toMatchObject({
      kind: 'permission',
      explanation: 'erp.tryton.originRefused',
    });
    const later = errorOfStatus(response, '', request({ writes: true }));
    expect(later).toMatchObject({ kind: 'server', outcomeUnknown: true });
  });
});

function request(differing: Partial<RefusedRequest>): RefusedRequest {
  return { method: 'model.party.party.write', authorization: 'Session x', writes: false, ...differing };
}
