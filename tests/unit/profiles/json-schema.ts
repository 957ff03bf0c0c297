import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { siteProfile } from '../../../lib/crm/profile/schema';

type JsonSchema = Readonly<Record<string, unknown>>;

/** Where the members of an object are described, by the member that holds the object. */
const DESCRIBED: Readonly<Record<string, readonly string[]>> = {
  '': ['SiteProfile'],
  language: ['ElementText'],
  confirm: ['ElementText'],
  token: ['TokenSource'],
  lists: ['ListItem'],
  company: ['ProfileEntity'],
  contact: ['ProfileEntity'],
  project: ['ProfileEntity'],
  addresses: ['AddressRule'],
  anchors: ['AnchorBasics', 'StripAnchor', 'SectionAnchor'],
  selected: ['SelectedMark'],
  fields: ['Field', 'ProfileField'],
  from: ['JsonSource', 'InputSource', 'ElementText'],
  parent: ['JsonSource', 'InputSource', 'ElementText'],
  read: ['JsonRead', 'FormRead'],
  write: ['JsonWriteBasics', 'MergeWrite', 'PatchWrite', 'FormWrite'],
  version: ['VersionRule'],
};

const SOURCES = [
  'lib/crm/profile/profile.ts',
  'lib/crm/access/token.ts',
  'lib/crm/address/rule.ts',
  'lib/crm/mount/anchor.ts',
  'lib/model/field.ts',
].map((path) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));

/** The schema of profile documents as JSON Schema, for editors; its descriptions are those of the types. */
export function profileJsonSchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'site-profile.schema.json',
    title: 'Counterpart site profile',
    ...schemaOf(siteProfile, ''),
    definitions: { entity: schemaOf(entityOf(siteProfile), 'company') },
  };
}

/** The same for every entity, and long. */
function entityOf(profile: unknown): unknown {
  return parts(parts(parts(profile).entries.entities).entries.company).wrapped;
}

function schemaOf(schema: unknown, member: string): JsonSchema {
  const { type } = parts(schema);
  const rules = actionsOf(schema).flatMap((action) => Object.entries(ruleOf(action, type)));
  return { ...SHAPES[type]?.(schema, member), ...Object.fromEntries(rules) };
}

const SHAPES: Readonly<Record<string, (schema: unknown, member: string) => JsonSchema>> = {
  string: () => ({ type: 'string' }),
  number: () => ({ type: 'number' }),
  boolean: () => ({ type: 'boolean' }),
  literal: (schema) => ({ const: parts(schema).literal }),
  picklist: (schema) => ({ enum: parts(schema).options }),
  array: (schema, member) => ({ type: 'array', items: schemaOf(parts(schema).item, member) }),
  record: (schema, member) => ({ type: 'object', additionalProperties: schemaOf(parts(schema).value, member) }),
  union: (schema, member) => ({ anyOf: parts(schema).options.map((option) => schemaOf(option, member)) }),
  variant: (schema, member) => ({ oneOf: parts(schema).options.map((option) => schemaOf(option, member)) }),
  lazy: (schema, member) => ({ anyOf: shapesOf(schema).map((option) => schemaOf(option, member)) }),
  loose_object: (schema, member) => {
    const entries = Object.entries(parts(schema).entries);
    const required = entries.filter(([, entry]) => parts(entry).type !== 'exact_optional').map(([name]) => name);
    return {
      type: 'object',
      properties: Object.fromEntries(entries.map(([name, entry]) => [name, memberOf(name, entry, member)])),
      ...(required.length === 0 ? {} : { required }),
      additionalProperties: false,
    };
  },
};

function memberOf(name: string, entry: unknown, holder: string): JsonSchema {
  if (holder === 'entities') return { $ref: '#/definitions/entity' };
  const inner = parts(entry).type === 'exact_optional' ? parts(entry).wrapped : entry;
  const words = DESCRIBED[holder]?.map((type) => describedIn(type, name)).find((found) => found !== null);
  return { ...(words ? { description: words } : {}), ...schemaOf(inner, name) };
}

/** The comment above a member of an interface, as one line. */
function describedIn(type: string, name: string): string | null {
  const declared = new RegExp(`interface ${type}\\b[^{]*\\{([\\s\\S]*?)\\n\\}`);
  const body = SOURCES.map((source) => declared.exec(source)?.[1]).find((found) => found !== undefined) ?? '';
  const comment = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*readonly ${name.replace('$', '\\$')}\\??:`).exec(
    body,
  )?.[1];
  return comment === undefined ? null : comment.replaceAll(/\s*\n\s*\*\s?/g, ' ').trim();
}

function ruleOf(action: unknown, of: string): JsonSchema {
  const { type, requirement } = parts(action);
  if (requirement instanceof RegExp) return { pattern: requirement.source };
  if (type === 'integer') return { type: 'integer' };
  const names = of === 'array' ? COUNTS.items : COUNTS.text;
  return type in names ? { [names[type] ?? '']: requirement } : {};
}

const LIMITS = { min_value: 'minimum', max_value: 'maximum' };
const COUNTS: Readonly<Record<'items' | 'text', Readonly<Record<string, string>>>> = {
  items: { min_length: 'minItems', max_length: 'maxItems' },
  text: { min_length: 'minLength', max_length: 'maxLength', ...LIMITS },
};

const anything = v.looseObject({
  type: v.optional(v.string(), ''),
  requirement: v.optional(v.unknown()),
  literal: v.optional(v.unknown()),
  options: v.optional(v.array(v.unknown()), []),
  entries: v.optional(v.record(v.string(), v.unknown()), {}),
  item: v.optional(v.unknown()),
  value: v.optional(v.unknown()),
  wrapped: v.optional(v.unknown()),
  pipe: v.optional(v.array(v.unknown()), []),
  metadata: v.optional(v.unknown()),
});

function parts(schema: unknown) {
  return v.parse(anything, schema);
}

function actionsOf(schema: unknown): readonly unknown[] {
  return parts(schema).pipe.slice(1);
}

/** What a schema that looks at its input can turn out to be. */
function shapesOf(schema: unknown): readonly unknown[] {
  return actionsOf(schema).flatMap((action) => parts(parts(action).metadata ?? {}).options);
}
