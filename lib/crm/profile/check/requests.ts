import { ENTITIES } from '../../../model/record';
import type { ProfileEntity, SiteProfile } from '../profile';
import { below, type Problems, problem } from './problems';
import { checkHeaderName, checkHeaders, checkJsonPath, checkRequestAddress, checkSelector } from './values';

/** What is asked of the CRM, and how. */
export function checkRequests({ token, headers, entities }: SiteProfile): Problems {
  const isTextOnly = token?.path !== undefined && (token.from === 'meta' || token.from === 'input');
  return [
    ...checkHeaders('headers', headers),
    ...(token === undefined ? [] : checkHeaderName('token.header', token.header, true)),
    ...checkHeaders('token', token?.prefix === undefined ? {} : { prefix: token.prefix }),
    ...checkJsonPath('token.path', token?.path),
    ...problem('token.path', isTextOnly ? 'Only a cookie or a storage entry can be JSON' : null),
    ...ENTITIES.flatMap((name) => {
      const entity = entities[name];
      const path = below('entities', name);
      return entity === undefined
        ? []
        : [...checkRead(entity, path), ...checkWrite(entity, path), ...checkVersion(entity, path)];
    }),
  ];
}

function checkRead({ read }: ProfileEntity, path: string): Problems {
  if (read === undefined) return [];
  const at = below(path, 'read');
  const address = checkRequestAddress(below(at, 'address'), read.address);
  if (read.reply === 'form') return [...address, ...checkSelector(below(at, 'form'), read.form)];
  return [...address, ...checkJsonPath(below(at, 'at'), read.at), ...checkJsonPath(below(at, 'id'), read.id)];
}

function checkWrite({ read, write }: ProfileEntity, path: string): Problems {
  if (write === undefined) return [];
  const at = below(path, 'write');
  if (read === undefined) return problem(at, 'It needs “read”: a record is read before and after it is written');
  if (write.style === 'form') {
    return [
      ...problem(
        below(at, 'style'),
        read.reply === 'form' ? null : 'To send a form, “read” must have the reply “form”',
      ),
      ...checkSelector(below(at, 'button'), write.button),
    ];
  }
  const needs = `To write by “${write.style}”, “read” must have the reply “json”`;
  return [
    ...problem(below(at, 'style'), read.reply === 'json' ? null : needs),
    ...checkRequestAddress(below(at, 'address'), write.address),
    ...checkHeaders(below(at, 'headers'), write.headers),
    ...checkJsonPath(below(at, 'success', 'path'), write.success?.path),
    ...(write.style === 'merge' ? checkJsonPath(below(at, 'at'), write.at) : []),
  ];
}

function checkVersion({ read, write, version }: ProfileEntity, path: string): Problems {
  if (version === undefined) return [];
  const at = below(path, 'version');
  const { json, header, quote, seconds, conflict } = version;
  const isAlone = header === undefined && (quote !== undefined || seconds !== undefined);
  const isIdle = write === undefined && (header !== undefined || conflict !== undefined);
  return [
    ...problem(
      at,
      read?.reply === 'json' ? null : 'It needs a “read” with the reply “json”, which the version is taken from',
    ),
    ...problem(at, isIdle ? 'It needs “write”: only a write states the version' : null),
    ...problem(
      below(at, 'header'),
      isAlone ? '“quote” and “seconds” say how the header holds the version: name it' : null,
    ),
    ...checkJsonPath(below(at, 'json'), json),
    ...(header === undefined ? [] : checkHeaderName(below(at, 'header'), header)),
  ];
}
