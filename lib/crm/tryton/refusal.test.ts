import { expect, it } from 'vitest';
import type { Json } from '../access/json';
import { errorOfRefusal } from './refusal';

/** As a Tryton 6.0 gave them. */
const REFUSALS: readonly (readonly [Json, string, string])[] = [
  [
    ['ConcurrencyException', 'Records were modified in the meanwhile'],
    'conflict',
    'Records were modified in the meanwhile',
  ],
  [['UserError', ['The code on party must be unique.', '', null]], 'validation', 'The code on party must be unique.'],
  [
    ['UserError', ['The Tax identifier is not valid.', 'Correct it and try again.', [['a'], {}]]],
    'validation',
    'The Tax identifier is not valid.\nCorrect it and try again.',
  ],
  [
    ['UserError', ['You are not allowed to access "Party".', '', null]],
    'permission',
    'You are not allowed to access "Party".',
  ],
  [
    ['UserError', ['You are trying to read records "99" of "Party" that don\'t exist anymore.', '', null]],
    'not-found',
    'You are trying to read records "99" of "Party" that don\'t exist anymore.',
  ],
  [
    ['UserWarning', ['party_similar_1', 'Parties have different names.', '']],
    'validation',
    'Parties have different names.',
  ],
  [['LoginException', ['password', 'Password for admin', 'password']], 'auth', 'Password for admin'],
  [["'nope'", ''], 'server', "'nope'"],
  [['unable to open /var/lib/tryton/erp.sqlite', ''], 'server', 'unable to open erp.sqlite'],
  [{ message: 'no' }, 'unexpected-reply', ''],
  [[], 'unexpected-reply', ''],
];

it.each(REFUSALS)('%j', (refusal, kind, serverMessage) => {
  const error = errorOfRefusal(refusal);
  expect({ kind: error.kind, serverMessage: error.serverMessage }).toEqual({ kind, serverMessage });
});
