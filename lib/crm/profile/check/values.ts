import type { ValueSource } from '../profile';
import { selectorProblem } from '../selector';
import { below, type Problems, problem } from './problems';

/** Headers that a page's script cannot set, by the Fetch standard, and those by which a CRM knows the session. */
const FORBIDDEN =
  /^(accept-(charset|encoding)|access-control-.*|authorization|connection|content-length|cookie2?|date|dnt|expect|host|keep-alive|origin|permissions-policy|proxy-.*|referer|sec-.*|set-cookie2?|te|trailer|transfer-encoding|upgrade|user-agent|via)$/i;

const FOREIGN = /^\s*([a-z][a-z0-9+.-]*:|[/\\]{2})/i;

export function checkSelector(path: string, selector: string | undefined): Problems {
  const words = selector === undefined ? null : selectorProblem(selector);
  return problem(path, words === null ? null : `Not a CSS selector: ${words}`);
}

export function checkSource(path: string, source: ValueSource): Problems {
  if ('json' in source) return checkJsonPath(below(path, 'json'), source.json);
  return 'selector' in source ? checkSelector(below(path, 'selector'), source.selector) : [];
}

export function checkJsonPath(path: string, steps: string | undefined): Problems {
  if (steps === undefined) return [];
  if (/[[\]]/.test(steps)) return problem(path, 'Write “phones.0.value”, not “phones[0].value”');
  if (/^[$/]/.test(steps)) return problem(path, 'A path begins with the name of a member, such as “address.city”');
  if (steps.split('.').some((step) => step.trim() === '')) {
    return problem(path, 'A path is names with one dot between them, such as “address.city”');
  }
  return problem(
    path,
    /(^|\.)(__proto__|constructor|prototype)(\.|$)/.test(steps) ? 'No CRM keeps a value there' : null,
  );
}

/** A day of the calendar. */
export function checkDay(path: string, day: string): Problems {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  return problem(path, isDay ? null : `“${day}” is no day; write it as “2026-11-23”`);
}

/** `isToken`: a header whose value is read from the page may carry the person's authorisation. */
export function checkHeaderName(path: string, name: string, isToken = false): Problems {
  if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name)) {
    return problem(
      path,
      `“${name}” is no name of a header: letters, digits and hyphens, without spaces or line breaks`,
    );
  }
  const isForbidden = FORBIDDEN.test(name) && !(isToken && /^authorization$/i.test(name));
  return problem(
    path,
    isForbidden ? `The header “${name}” cannot be set: the browser or the session decides it` : null,
  );
}

export function checkHeaders(path: string, headers: Readonly<Record<string, string>> | undefined): Problems {
  return Object.entries(headers ?? {}).flatMap(([name, value]) => {
    const at = below(path, name);
    const words = /^[\t\x20-\x7e\xa0-\xff]*$/.test(value) ? null : 'A header’s value is one line of Latin letters';
    return [...checkHeaderName(at, name), ...problem(at, words)];
  });
}

/** An address below the installation that a server is asked for, naming a record by `{id}`. */
export function checkRequestAddress(path: string, address: string): Problems {
  const problems = checkAddressBelow(path, address);
  if (problems.length > 0 || !address.includes('#')) return problems;
  return problem(path, 'What follows “#” never reaches a server');
}

/** An address below the installation that names a record by `{id}`. */
export function checkAddressBelow(path: string, address: string): Problems {
  if (FOREIGN.test(address)) {
    return problem(
      path,
      'Write an address below the CRM’s own, such as “api/v1/Account/{id}”: no other host is ever asked',
    );
  }
  if (/(^|\/)\.\.?(\/|$)|\\/.test(address)) return problem(path, 'Write the address without “..”, “.” and “\\”');
  if (/\s/.test(address)) return problem(path, 'Write spaces in an address as “%20”');
  return [...checkPlaceholders(path, address, ['{id}']), ...problem(path, idProblem(address))];
}

export function idProblem(template: string): string | null {
  const count = template.split('{id}').length - 1;
  if (count === 1) return null;
  return count === 0 ? '“{id}” is missing: nothing says which record it is' : '“{id}” stands here more than once';
}

/** Whatever is in braces must mean something. */
export function checkPlaceholders(path: string, template: string, known: readonly string[]): Problems {
  const unknown = (template.match(/\{[^}]*\}?|\}/g) ?? []).find((mark) => !known.includes(mark));
  return problem(
    path,
    unknown === undefined ? null : `“${unknown}” means nothing here; known are ${known.join(' and ')}`,
  );
}
