import { recogniseBy } from '../address/recognise';
import { type AddressPart, idForm, idIn, isIdLike, type RecordAddressRule } from './address-part';
import { routeParts } from './route-parts';

/** One way to read an address: this part of it is the record's id. */
export interface AddressProposal {
  readonly id: string;
  /** The address in three: what stands before the id, the id, and what stands after it. */
  readonly pieces: readonly [before: string, id: string, after: string];
  readonly rules: readonly RecordAddressRule[];
  /** It looks like an id; the others are there to choose from. */
  readonly isLikely: boolean;
}

/** Parameters that say what kind of page it is; what others say changes while a person looks at one record. */
const KIND =
  /^(module|mod|model|entity|entityname|object|objecttype|type|etn|etc|kind|class|table|page|pagetype|route|controller|option|screen|form|menu|area)$/i;
const ID_NAME = /(^|[a-z_-])id$|^(record|key|guid|uuid|oid|no|number)$/i;
const LIKELY = 3;

/**
 * The ways in which an address can name a record, the likeliest first. Each is proven: by its rules the address gives
 * just that id.
 */
export function proposeAddresses(address: URL): AddressProposal[] {
  const parts = [...pathParts(address), ...queryParts(address), ...hashParts(address), ...insideParts(address)];
  return parts
    .map((part, index) => ({ part, index }))
    .sort((left, right) => right.part.rank - left.part.rank || left.index - right.index)
    .flatMap(({ part }) => proposal(address, part));
}

function proposal(address: URL, { id, start, rank, rules }: AddressPart): AddressProposal[] {
  const proven = rules.filter((rule) => recogniseBy([{ ...rule, entities: ['company'] }], address) !== null);
  const [first] = proven;
  if (first === undefined) return [];
  const found = recogniseBy([{ ...first, entities: ['company'] }], address);
  if (found?.id.toLowerCase() !== id.toLowerCase()) return [];
  const { href } = address;
  const at = start >= 0 ? start : href.lastIndexOf(id);
  const pieces = [href.slice(0, at), href.slice(at, at + id.length), href.slice(at + id.length)] as const;
  const others = rules.filter((rule) => rule !== first);
  return at < 0 ? [] : [{ id, pieces, rules: [first, ...others], isLikely: rank >= LIKELY }];
}

function pathParts(address: URL): AddressPart[] {
  const path = address.pathname.slice(1);
  const before = address.origin.length + 1;
  return routeParts(decoded(path)).flatMap(({ id, index, templates }, position, all) => {
    const found = idForm(id);
    if (found === null) return [];
    const { form } = found;
    const rules = templates.map((template): RecordAddressRule => ({ id: form, path: template }));
    // The last number of a path is the record; earlier ones are what it belongs to. The plain reading goes first.
    const isSecond = all[position - 1]?.index === index;
    const rank = found.rank + index / (found.rank === 0 ? 100 : 10) - (isSecond ? 0.05 : 0);
    return [{ id, form, rank, start: before + offset(path, index, id), rules }];
  });
}

function offset(route: string, index: number, id: string): number {
  const parts = route.split('/');
  const start = parts.slice(0, index).join('/').length + (index > 0 ? 1 : 0);
  return start + Math.max(0, (parts[index] ?? '').indexOf(id));
}

function queryParts(address: URL): AddressPart[] {
  const path = decoded(address.pathname.slice(1));
  // The last part of the path is enough to tell pages apart, and what comes before it is the installation's.
  const end = path.split('/').slice(-2).join('/');
  const fixed = end === '' || end.split('/').some(isIdLike) ? {} : { path: end };
  return parameterParts(address.search.slice(1), address.href.indexOf('?') + 1).map((part) => ({
    ...part,
    rules: part.templates.map((query): RecordAddressRule => ({ id: part.form, ...fixed, query })),
  }));
}

function hashParts(address: URL): AddressPart[] {
  const hash = address.hash.slice(1);
  const start = address.href.indexOf('#') + 1;
  if (hash === '' || /^%2f/i.test(hash)) return [];
  const [, route = '', tail = ''] = /^([^?&;]*)[?&;]?(.*)$/s.exec(hash) ?? [];
  if (route.includes('=')) {
    return parameterParts(hash, start).map((part) => ({
      ...part,
      rules: part.templates.map((hashQuery): RecordAddressRule => ({ id: part.form, hashQuery })),
    }));
  }
  const inRoute = routeParts(decoded(route)).flatMap(({ id, index, templates }): AddressPart[] => {
    const found = idForm(id);
    if (found === null) return [];
    const rules = templates.map((template): RecordAddressRule => ({ id: found.form, hash: template }));
    const rank = found.rank + (found.rank === 0 ? 0 : 0.5 + index / 10);
    return [{ id, form: found.form, rank, start: start + offset(route, index, id), rules }];
  });
  const inTail = parameterParts(tail, start + route.length + 1).map((part) => ({
    ...part,
    rules: part.templates.map((hashQuery): RecordAddressRule => ({ id: part.form, hash: decoded(route), hashQuery })),
  }));
  return [...inRoute, ...inTail];
}

/** An address that stands percent-encoded in the hash, as a whole or as a parameter of it. */
function insideParts(address: URL): AddressPart[] {
  const hash = address.hash.slice(1);
  const whole = { inside: 'hash', text: decoded(hash) };
  const named = [...new URLSearchParams(hash)].map(([inside, text]) => ({ inside, text }));
  return [whole, ...named]
    .filter(({ text }) => /%2f/i.test(hash) && /^(\/|https?:)/.test(text) && URL.canParse(text, address.href))
    .flatMap(({ inside, text }) => {
      const inner = new URL(text, address.href);
      return [...pathParts(inner), ...queryParts(inner)].map((part) => ({
        ...part,
        rank: part.rank + (part.rank === 0 ? 0 : 1),
        start: -1,
        rules: part.rules.map((rule): RecordAddressRule => ({ ...rule, inside })),
      }));
    });
}

interface ParameterPart extends Omit<AddressPart, 'rules'> {
  readonly templates: readonly Readonly<Record<string, string>>[];
}

function parameterParts(text: string, start: number): ParameterPart[] {
  const entries = [...new URLSearchParams(text)];
  const kinds = entries.filter(([name, value]) => KIND.test(name) && /^[\w.-]+$/.test(value) && !isIdLike(value));
  const fixed = Object.fromEntries(kinds);
  return entries.flatMap(([name, value]) =>
    routeParts(value).flatMap(({ id, templates }): ParameterPart[] => {
      const found = idForm(id);
      if (found === null || name in fixed) return [];
      const isNamed = ID_NAME.test(name);
      const rank = found.rank + (isNamed ? 1 : 0) + (found.rank >= LIKELY && value === id ? 0.2 : 0);
      const at = text.search(new RegExp(`(^|[&;])${literal(name)}=`));
      const within = at < 0 ? -1 : text.indexOf(id, at + name.length + 1);
      const chosen = value.includes('/') ? templates : ['{id}'];
      return [
        {
          id: idIn(id),
          form: found.form,
          rank,
          start: within < 0 ? -1 : start + within,
          templates: chosen.map((template) => ({ ...fixed, [name]: template })),
        },
      ];
    }),
  );
}

function literal(text: string): string {
  return encodeURIComponent(text).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
