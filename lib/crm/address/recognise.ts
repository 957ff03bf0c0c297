import type { AddressedRecord } from '../../model/record';
import type { AddressRule } from './rule';
import { type Fit, fitTemplate } from './template';

/** Ids by which applications address what is not stored yet. */
const UNSAVED = /^(new|create|add|edit)$/i;

/** For what a rule does not state. */
const NOTHING: Fit = { before: '', ids: [] };

interface Found {
  readonly id: string;
  /** The path of the installation. */
  readonly before: string;
}

/** An address in the parts that rules speak of. */
interface Parts {
  readonly address: URL;
  readonly path: string;
  /** The hash up to the first sign that ends a route, and what follows it. */
  readonly route: string;
  readonly tail: string;
}

/** The record that an address names by the first rule that holds, or null. */
export function recogniseBy(rules: readonly AddressRule[], address: URL): AddressedRecord | null {
  const parts = partsOf(address);
  for (const rule of rules) {
    const found = follow(rule, parts);
    if (found !== null) return { entities: rule.entities, id: found.id };
  }
  return null;
}

/**
 * The address of the installation that an address belongs to, ending in `/`: what precedes the path of the rule that
 * holds; on other pages what precedes the first part of a rule's path, else the folder of the page.
 */
export function installationBy(rules: readonly AddressRule[], address: URL): string {
  const parts = partsOf(address);
  const path = address.pathname;
  const found = rules.map((rule) => follow(rule, parts)?.before).find((before) => before !== undefined);
  const starts = rules.map(({ path: template = '', inside }) => {
    const [first = ''] = template.split('/');
    return inside === undefined && /^[\w.-]+$/.test(first) ? `${path}/`.indexOf(`/${first}/`) : -1;
  });
  const start = starts.find((index) => index >= 0);
  return address.origin + (found ?? path.slice(0, (start ?? path.lastIndexOf('/')) + 1));
}

function partsOf(address: URL): Parts {
  const hash = address.hash.slice(1);
  const end = hash.search(/[?&;]/);
  const route = end < 0 ? hash : hash.slice(0, end);
  return { address, path: decoded(address.pathname), route: decoded(route), tail: end < 0 ? '' : hash.slice(end + 1) };
}

function follow(rule: AddressRule, parts: Parts): Found | null {
  return rule.inside === undefined ? match(rule, parts) : matchInside(rule, rule.inside, parts.address);
}

function matchInside(rule: AddressRule, inside: string, address: URL): Found | null {
  const hash = address.hash.slice(1);
  const [text, ...others] =
    inside === 'hash' ? [decoded(hash, decodeURIComponent)] : new URLSearchParams(hash).getAll(inside);
  // Line breaks would be left out by the URL's parser, and what stood around them put together.
  if (!text || others.length > 0 || /[\s\\]/.test(text) || !URL.canParse(text, address)) return null;
  const inner = new URL(text, address);
  const folder = folderOf(address);
  const found = inner.origin === address.origin ? match(rule, partsOf(inner)) : null;
  return found && ['/', folder].includes(found.before) ? { ...found, before: folder } : null;
}

/** Everything that a rule states must hold, and wherever it has the id there must be the same one. */
function match({ path, query, hash, hashQuery, id: form }: AddressRule, parts: Parts): Found | null {
  const atPath = path === undefined ? NOTHING : fitTemplate(path, parts.path, form, true);
  const inHash = atPath === null || hash === undefined ? NOTHING : fitTemplate(hash, parts.route, form);
  // Most rules end here, on most pages.
  if (atPath === null || inHash === null) return null;
  const { address } = parts;
  const fits = [
    atPath,
    inHash,
    ...parameters(query, address.search, form),
    ...parameters(hashQuery, hash === undefined ? address.hash.slice(1) : parts.tail, form),
  ];
  const [id, ...others] = new Set(fits.flatMap((part) => part?.ids ?? []));
  if (fits.includes(null) || id === undefined || others.length > 0 || UNSAVED.test(id)) return null;
  return { id, before: path === undefined ? folderOf(address) : atPath.before };
}

function parameters(wanted: AddressRule['query'], given: string, form: AddressRule['id']): (Fit | null)[] {
  if (wanted === undefined) return [];
  const rules = Object.entries(wanted);
  const isWorded = rules.some(([name]) => name.includes('{any}'));
  const all = [...new URLSearchParams(isWorded ? given.replace(/^\?/, '').replaceAll('?', '&') : given)];
  return rules.map(([name, template]) => {
    const isMeant = (key: string) => key === name || (name.includes('{any}') && fitTemplate(name, key, form) !== null);
    const [found, ...others] = all.filter(([key]) => isMeant(key));
    return found === undefined || others.length > 0 ? null : fitTemplate(template, found[1], form);
  });
}

function folderOf({ pathname }: URL): string {
  return pathname.slice(0, pathname.lastIndexOf('/') + 1);
}

/** Blank where percent signs mean nothing. */
function decoded(text: string, decode = decodeURI): string {
  try {
    return decode(text);
  } catch {
    return '';
  }
}
