import { ENTITIES, type Entity } from '../../../model/record';
import { isWritable } from '../abilities';
import { knownWords } from '../nearest';
import type { KeptAs, ProfileEntity, ProfileField, SiteProfile, ValueSource } from '../profile';
import { below, each, type Problems, problem } from './problems';
import { checkSource } from './values';

const KEPT_TYPES: Readonly<Record<KeptAs, readonly ProfileField['type'][]>> = {
  number: ['list', 'boolean'],
  text: ['integer', 'decimal', 'boolean'],
  label: ['list', 'country'],
  'date-time': ['date'],
};

/** What is read and written of a record. */
export function checkFields(profile: SiteProfile): Problems {
  return ENTITIES.flatMap((name) => {
    const entity = profile.entities[name];
    return entity === undefined ? [] : checkEntity(profile, name, entity);
  });
}

function checkEntity(profile: SiteProfile, name: Entity, entity: ProfileEntity): Problems {
  const path = below('entities', name);
  const keys = entity.fields.map(({ key }) => key);
  return [
    ...each(below(path, 'fields'), entity.fields, (field, at, index) => [
      ...problem(
        below(at, 'key'),
        keys.indexOf(field.key) < index ? `There is another field with the key “${field.key}”` : null,
      ),
      ...checkField(profile, entity, field, at),
    ]),
    ...checkTwice(entity.fields, below(path, 'fields')),
    ...each(below(path, 'name'), entity.name, (key, at) =>
      problem(at, keys.includes(key) ? null : `There is no field “${key}”; ${knownWords(key, keys)}`),
    ),
    ...checkParent(profile, name, entity, path),
    ...checkShown(profile, entity, path),
  ];
}

function checkField(profile: SiteProfile, entity: ProfileEntity, field: ProfileField, path: string): Problems {
  const { type, kept, access, from } = field;
  const isChanged = access === 'normal' || access === 'mandatory';
  const types = kept === undefined ? [] : KEPT_TYPES[kept];
  return [
    ...problem(below(path, 'from'), sourceProblem(entity, from)),
    ...checkSource(below(path, 'from'), from),
    ...problem(below(path, 'list'), listProblem(profile, field)),
    ...problem(
      below(path, 'kept'),
      kept === undefined || types.includes(type) ? null : `“${kept}” is for fields of type ${types.join(' or ')}`,
    ),
    ...problem(
      below(path, 'access'),
      isChanged && entity.write === undefined
        ? `It cannot be “${access}”: without “write” nothing can be changed`
        : null,
    ),
    ...problem(
      below(path, 'access'),
      isChanged && entity.write !== undefined && !isWritable(from)
        ? `It cannot be “${access}”: what is read from an element of a page cannot be written`
        : null,
    ),
  ];
}

/** Null: the source has what the entity reads. */
function sourceProblem({ read }: ProfileEntity, source: ValueSource): string | null {
  if ('json' in source) return read?.reply === 'json' ? null : 'A “json” path needs a “read” with the reply “json”';
  if ('input' in source) return read?.reply === 'form' ? null : 'An “input” needs a “read” with the reply “form”';
  return read?.reply === 'json' ? 'With a “read” of JSON every value comes from its reply: name a “json” path' : null;
}

function listProblem({ lists = {} }: SiteProfile, { type, list, kept }: ProfileField): string | null {
  if (list === undefined) {
    if (type === 'list') return 'A field of type “list” needs “list”, the name of one of “lists”';
    return kept === 'label' ? 'What is kept by its label needs “list”, the name of one of “lists”' : null;
  }
  if (type !== 'list' && type !== 'country') return `A field of type “${type}” has no list`;
  return Object.hasOwn(lists, list) ? null : `There is no list “${list}”; ${knownWords(list, Object.keys(lists))}`;
}

/** Two fields that are written to one place would overwrite each other. */
function checkTwice(fields: readonly ProfileField[], path: string): Problems {
  const places = fields.map(({ from }) => ('json' in from ? from.json : 'input' in from ? from.input : null));
  return each(path, fields, ({ access }, at, index) => {
    const place = places[index] ?? null;
    const first = place === null || access === 'read-only' ? index : places.indexOf(place);
    const other = fields[first];
    const isFree = first === index || other === undefined || other.access === 'read-only';
    return problem(
      below(at, 'from'),
      isFree ? null : `The field “${other.key}” is kept there too: make one of them “read-only”`,
    );
  });
}

function checkParent({ entities }: SiteProfile, name: Entity, entity: ProfileEntity, path: string): Problems {
  const { parent } = entity;
  const at = below(path, 'parent');
  if (parent === undefined) return [];
  if (name === 'company') return problem(at, 'A company has no company that it belongs to');
  return [
    ...problem(
      at,
      entities.company === undefined ? 'It names a company: describe “company” in “entities” as well' : null,
    ),
    ...problem(at, sourceProblem(entity, parent)),
    ...checkSource(at, parent),
  ];
}

/** In an application that changes its address first, the page shows the record before for a while. */
function checkShown(profile: SiteProfile, { read, confirm }: ProfileEntity, path: string): Problems {
  const isTied = profile.addressFollowsPage === true || profile.madeAnew !== undefined;
  const isProven = isTied || read !== undefined || confirm !== undefined;
  return problem(
    below(path, 'confirm'),
    isProven
      ? null
      : 'Without “read” values come from the page: name an element that holds the record’s id, or set “addressFollowsPage” where every record is a page load of its own',
  );
}
