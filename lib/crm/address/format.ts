import type { AddressRule } from './rule';

/**
 * The address of a record by a rule. A rule with `{any}` does not say what stands there: then the address of the
 * installation itself, where a person can go on.
 */
export function formatAddress(rule: AddressRule, installation: string, id: string): string {
  const { path = '', query, hash = '', hashQuery, inside } = rule;
  const fill = (template: string) =>
    template.replaceAll('{parts}/', '').replaceAll('{id}', encodeURIComponent(id)).replaceAll(' ', '%20');
  const parameters = (templates: AddressRule['query'] = {}) =>
    Object.entries(templates)
      .map(([name, template]) => `${encodeURIComponent(name)}=${encodeURIComponent(template.replaceAll('{id}', id))}`)
      .join('&');
  const before = (sign: string, text: string) => (text === '' ? '' : sign + text);
  const hashParameters = parameters(hashQuery);
  const inHash = fill(hash) + before(hash === '' ? '' : '?', hashParameters);
  const address = fill(path) + before('?', parameters(query)) + before('#', inHash);
  if (address.includes('{any}') || address.includes('%7Bany%7D')) return installation;
  if (inside === undefined) return installation + address.replace(/^\//, '');
  return `${installation}#${inside === 'hash' ? '' : `${encodeURIComponent(inside)}=`}${encodeURIComponent(address)}`;
}
