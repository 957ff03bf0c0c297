import * as v from 'valibot';
import { FIELD_MEANINGS, type ListItem } from '../../model/field';
import { FIELD_TYPES } from '../../model/value';
import type { TokenSource } from '../access/token';
import { ID_FORMS } from '../address/rule';
import type { Anchor, SelectedMark } from '../mount/anchor';
import { members, shapes } from './members';
import {
  type ElementText,
  KEPT_AS,
  PROFILE_FORMAT,
  type ProfileAddress,
  type ProfileEntity,
  type ProfileField,
  type ReadRequest,
  type SiteProfile,
  type ValueSource,
  type VersionRule,
  type WriteRequest,
} from './profile';

type Schema<T> = v.GenericSchema<unknown, T>;

/** Far above what any CRM needs; a document beyond it is a mistake or an attack. */
const LIMITS = {
  line: 500,
  selector: 1000,
  headers: 20,
  addresses: 20,
  anchors: 20,
  fields: 200,
  items: 2000,
} as const;

const line = v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.line), v.regex(/^[^\r\n]*$/, 'Must be one line'));
const selector = v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.selector));
const texts = v.record(v.string(), v.pipe(v.string(), v.maxLength(LIMITS.line)));
const headers = v.record(v.string(), v.pipe(v.string(), v.maxLength(LIMITS.line)));
const status = v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599));

function optional<const Inner extends v.GenericSchema>(schema: Inner) {
  return v.exactOptional(schema);
}

function listOf<const Item extends v.GenericSchema>(item: Item, longest: number, shortest = 0) {
  return v.pipe(v.array(item), v.minLength(shortest), v.maxLength(longest));
}

const elementText = members({ selector, attribute: optional(line) }) satisfies Schema<ElementText>;

const valueSource = shapes(
  ['json', 'input'],
  [members({ json: line }), members({ input: line }), elementText],
) satisfies Schema<ValueSource>;

const listItem = members({ key: line, label: line }) satisfies Schema<ListItem>;

const token = members({
  from: v.picklist(['cookie', 'meta', 'input', 'local-storage', 'session-storage']),
  name: line,
  path: optional(line),
  header: line,
  prefix: optional(v.pipe(v.string(), v.maxLength(LIMITS.line))),
}) satisfies Schema<TokenSource>;

const address = members({
  id: v.picklist(ID_FORMS),
  path: optional(line),
  query: optional(texts),
  hash: optional(line),
  hashQuery: optional(texts),
  inside: optional(line),
}) satisfies Schema<ProfileAddress>;

const selectedMark = members({
  at: optional(selector),
  class: optional(line),
  attribute: optional(line),
  value: optional(line),
  otherwise: optional(line),
}) satisfies Schema<SelectedMark>;

const anchorBasics = {
  seen: line,
  within: optional(selector),
  check: optional(selector),
  usual: optional(v.boolean()),
} as const;

const stripAnchor = members({
  kind: v.literal('strip'),
  ...anchorBasics,
  strip: selector,
  tab: selector,
  selected: listOf(selectedMark, 10, 1),
  before: optional(selector),
  after: optional(selector),
  clone: optional(selector),
  drop: optional(selector),
  panels: selector,
  panel: selector,
});

const sectionAnchor = members({
  kind: v.literal('section'),
  ...anchorBasics,
  element: selector,
  position: v.picklist(['before', 'after', 'start', 'end']),
  clone: optional(selector),
});

const anchor = v.variant('kind', [stripAnchor, sectionAnchor]) satisfies Schema<Anchor>;

const field = members({
  key: line,
  label: line,
  type: v.picklist(FIELD_TYPES),
  access: optional(v.picklist(['normal', 'mandatory', 'read-only'])),
  meaning: optional(v.picklist(FIELD_MEANINGS)),
  maxLength: optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  list: optional(line),
  automaticDirection: optional(v.picklist(['to-crm', 'to-erp', 'none'])),
  from: valueSource,
  blank: optional(v.union([v.string(), v.number(), v.literal(false)])),
  kept: optional(v.picklist(KEPT_AS)),
}) satisfies Schema<ProfileField>;

const read = v.variant('reply', [
  members({ reply: v.literal('json'), address: line, at: optional(line), id: optional(line) }),
  members({ reply: v.literal('form'), address: line, form: optional(selector), id: optional(line) }),
]) satisfies Schema<ReadRequest>;

const jsonWriteBasics = {
  address: line,
  success: optional(members({ path: line, equals: v.string() })),
  headers: optional(headers),
} as const;

const write = v.variant('style', [
  members({
    style: v.literal('merge'),
    ...jsonWriteBasics,
    method: v.picklist(['PUT', 'PATCH', 'POST']),
    at: optional(line),
  }),
  members({ style: v.literal('json-patch'), ...jsonWriteBasics }),
  members({ style: v.literal('form'), button: optional(selector) }),
]) satisfies Schema<WriteRequest>;

const version = members({
  json: line,
  header: optional(line),
  quote: optional(v.pipe(v.string(), v.maxLength(2))),
  conflict: optional(listOf(status, 10, 1)),
  seconds: optional(v.boolean()),
}) satisfies Schema<VersionRule>;

const entity = members({
  addresses: listOf(address, LIMITS.addresses, 1),
  open: optional(line),
  when: optional(members({ selector, present: v.boolean() })),
  confirm: optional(elementText),
  anchors: listOf(anchor, LIMITS.anchors),
  fields: listOf(field, LIMITS.fields, 1),
  name: listOf(line, 10, 1),
  read: optional(read),
  write: optional(write),
  version: optional(version),
  parent: optional(valueSource),
}) satisfies Schema<ProfileEntity>;

/** The shape of a profile document. What its parts must have to do with each other is checked on top of it. */
export const siteProfile = members({
  $schema: optional(line),
  format: v.literal(PROFILE_FORMAT),
  id: v.pipe(
    v.string(),
    v.maxLength(60),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Must be lower-case letters, digits and single hyphens, such as “my-crm”'),
  ),
  name: line,
  matches: listOf(line, 50, 1),
  verifiedOn: optional(line),
  watch: optional(selector),
  ready: optional(selector),
  addressFollowsPage: optional(v.boolean()),
  madeAnew: optional(selector),
  language: optional(elementText),
  refresh: optional(shapes(['press'], [members({ press: selector }), v.picklist(['reload'])])),
  token: optional(token),
  headers: optional(headers),
  lists: optional(v.record(v.string(), listOf(listItem, LIMITS.items))),
  entities: members({ company: optional(entity), contact: optional(entity), project: optional(entity) }),
}) satisfies Schema<SiteProfile>;
