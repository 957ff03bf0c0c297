import { ENTITIES, type Entity } from '../../../model/record';
import { formatAddress } from '../../address/format';
import { installationBy, recogniseBy } from '../../address/recognise';
import type { AddressRule, IdForm } from '../../address/rule';
import { openedAddress } from '../opened-address';
import type { ProfileAddress, ProfileEntity, SiteProfile } from '../profile';
import { addressKey, profileRules } from '../rules';
import { below, each, type Problems, problem } from './problems';
import { checkAddressBelow, checkPlaceholders, checkRequestAddress, checkSelector } from './values';

const MARKS = ['{id}', '{any}', '{parts}'];
const INSTALLATION = 'https://crm.example/app/';

/** Ids of each form; some are of several forms, for that is where entities could be mixed up. */
const SAMPLES: Readonly<Record<IdForm, readonly string[]>> = {
  digits: ['12', '1234567890'],
  hex: ['1234567890', '0123456789abcdef0'],
  uuid: ['0f8fad5b-d9cb-469f-a165-70867728950e'],
  word: ['a1', '12', '1234567890', '0123456789abcdef0', '0f8fad5b-d9cb-469f-a165-70867728950e'],
};

/** How records are addressed: that every address can match, and names what it stands under. */
export function checkAddresses(profile: SiteProfile): Problems {
  const rules = profileRules(profile);
  return ENTITIES.flatMap((name) => {
    const entity = profile.entities[name];
    if (entity === undefined) return [];
    const path = below('entities', name);
    const shapes = each(below(path, 'addresses'), entity.addresses, checkShape);
    return [
      ...shapes,
      ...(shapes.length > 0
        ? []
        : each(below(path, 'addresses'), entity.addresses, (address, at) => checkMatching(rules, name, address, at))),
      ...checkOpen(shapes.length > 0 ? null : rules, name, entity, below(path, 'open')),
      ...checkWhen(profile, name, entity, path),
    ];
  });
}

function checkShape(address: ProfileAddress, path: string): Problems {
  const { path: template, query, hash, hashQuery } = address;
  const templates: readonly (readonly [string, string])[] = [
    ...(template === undefined ? [] : [[below(path, 'path'), template] as const]),
    ...(hash === undefined ? [] : [[below(path, 'hash'), hash] as const]),
    ...Object.entries(query ?? {}).map(([name, text]) => [below(path, 'query', name), text] as const),
    ...Object.entries(hashQuery ?? {}).map(([name, text]) => [below(path, 'hashQuery', name), text] as const),
  ];
  const isNamed = templates.some(([, text]) => text.includes('{id}'));
  return [
    ...problem(path, isNamed ? null : '“{id}” is missing: no part of the address says which record it is'),
    ...templates.flatMap(([at, text]) => checkTemplate(at, text)),
    ...problem(below(path, 'path'), template === undefined ? null : pathProblem(template)),
    ...problem(below(path, 'hash'), hash === undefined ? null : hashProblem(hash)),
  ];
}

function checkTemplate(path: string, template: string): Problems {
  const isTwice = template.split('{id}').length > 2;
  const isLoose = /\{parts\}(?!\/)/.test(template);
  return [
    ...checkPlaceholders(path, template, MARKS),
    ...problem(path, isTwice ? '“{id}” stands here more than once' : null),
    ...problem(path, isLoose ? 'Write “{parts}/”: it stands for whole parts' : null),
  ];
}

function pathProblem(template: string): string | null {
  if (/^\s*([a-z][a-z0-9+.-]*:|\/\/)/i.test(template)) return 'Write the path alone, without scheme and host';
  if (template.includes('?')) return 'What follows “?” belongs into “query”';
  return template.includes('#') ? 'What follows “#” belongs into “hash”' : null;
}

function hashProblem(template: string): string | null {
  if (template.startsWith('#')) return 'Write the hash without “#”';
  return /[?&;]/.test(template) ? 'What follows “?”, “&” or “;” belongs into “hashQuery”' : null;
}

/** Tries the address on itself and on the addresses of the other entities. */
function checkMatching(rules: readonly AddressRule[], name: Entity, address: ProfileAddress, path: string): Problems {
  const own: AddressRule = { ...address, entities: [name] };
  const samples = SAMPLES[address.id].map((id) => ({ id, at: sampleOf(own, id) }));
  const matched = samples.filter(({ id, at }) => at !== null && recogniseBy([own], at)?.id === id);
  if (matched.length === 0) return problem(path, 'No address can ever match this');
  for (const { at } of matched) {
    const found = at === null ? null : recogniseBy(rules, at);
    if (found === null || found.entities.includes(name)) continue;
    return problem(path, `${at?.href} would be taken for a ${found.entities.join(' or ')}, whose addresses come first`);
  }
  return [];
}

function sampleOf(rule: AddressRule, id: string): URL | null {
  const plain = (template: string) => template.replaceAll('{any}', 'x');
  const all = (templates: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(templates).map(([name, template]) => [plain(name), plain(template)]));
  const filled: AddressRule = {
    ...rule,
    ...(rule.path === undefined ? {} : { path: plain(rule.path) }),
    ...(rule.hash === undefined ? {} : { hash: plain(rule.hash) }),
    ...(rule.query === undefined ? {} : { query: all(rule.query) }),
    ...(rule.hashQuery === undefined ? {} : { hashQuery: all(rule.hashQuery) }),
  };
  const address = formatAddress(filled, INSTALLATION, id);
  return URL.canParse(address) ? new URL(address) : null;
}

/** A hash stays in the browser, so a record that is opened by one must be understood there. `rules`: null while unusable. */
function checkOpen(rules: readonly AddressRule[] | null, name: Entity, entity: ProfileEntity, path: string): Problems {
  const { open, addresses } = entity;
  if (open === undefined) return [];
  if (!open.includes('#')) return checkRequestAddress(path, open);
  const problems = checkAddressBelow(path, open);
  if (rules === null || problems.length > 0) return problems;
  const installation = open.startsWith('/') ? new URL('/', INSTALLATION).href : INSTALLATION;
  const samples = addresses.flatMap(({ id: form }) => SAMPLES[form]);
  const isUnderstood = samples.some((id) => {
    const opened = openedAddress(open, installation, id);
    const found = recogniseBy(rules, opened);
    return found?.id === id && found.entities.includes(name) && installationBy(rules, opened) === installation;
  });
  const [id = ''] = samples;
  const { href } = openedAddress(open, installation, id);
  return problem(path, isUnderstood ? null : `None of “addresses” takes ${href} for this record`);
}

/** Entities with the same address are told apart by the page. */
function checkWhen({ entities, addressFollowsPage }: SiteProfile, name: Entity, entity: ProfileEntity, path: string) {
  const keys = new Set(entity.addresses.map(addressKey));
  const rivals = ENTITIES.filter(
    (other) => other !== name && entities[other]?.addresses.some((address) => keys.has(addressKey(address))),
  );
  const [rival] = rivals;
  const { when, confirm } = entity;
  if (when === undefined) {
    const words = `${rivals.join(' and ')} has the same address: “when” must name an element that tells them apart`;
    return problem(below(path, 'when'), rival === undefined ? null : words);
  }
  const same = rivals.find((other) => {
    const others = entities[other]?.when;
    return others?.present === when.present && (others.selector === when.selector || !when.present);
  });
  const isLate = confirm === undefined && addressFollowsPage !== true;
  return [
    ...checkSelector(below(path, 'when', 'selector'), when.selector),
    ...problem(below(path, 'when'), same === undefined ? null : `It can hold for a ${same} as well`),
    ...problem(
      below(path, 'when'),
      isLate
        ? 'It needs “confirm”, or “addressFollowsPage”: else the page could still show the record before and decide by it'
        : null,
    ),
  ];
}
