import { matchPattern } from '../../model/address';
import { PROFILE_FORMAT, type ProfileEntity, type ProfileField, type SiteProfile } from '../profile/profile';
import type { AssistantDraft, DraftField } from './draft';

interface Identity {
  readonly id: string;
  readonly name: string;
}

/**
 * The profile that a draft describes, added to the one that it extends. Null while it is not known which kind of record
 * it is about.
 */
export function draftProfile(
  draft: AssistantDraft,
  identity: Identity,
  extended: SiteProfile | null,
): SiteProfile | null {
  const { entity, origin } = draft;
  if (entity === null || draft.rules.length === 0) return null;
  const pattern = matchPattern(origin);
  const knowsCompanies = extended?.entities.company !== undefined;
  const entities = { ...extended?.entities, [entity]: draftEntity(draft, knowsCompanies) };
  if (extended !== null) {
    const matches = extended.matches.includes(pattern) ? extended.matches : [...extended.matches, pattern];
    const isProven = extended.addressFollowsPage !== undefined || extended.madeAnew !== undefined;
    return { ...extended, ...(isProven ? {} : proofOf(draft)), matches, entities };
  }
  return {
    format: PROFILE_FORMAT,
    ...identity,
    matches: [pattern],
    ...(draft.second === null ? {} : { verifiedOn: new Date(draft.changedAt).toISOString().slice(0, 10) }),
    ...proofOf(draft),
    entities,
  };
}

/** By what it is certain whose values a page shows. */
function proofOf({ addressFollowsPage, madeAnew }: AssistantDraft): Partial<SiteProfile> {
  if (madeAnew !== null) return { madeAnew };
  return addressFollowsPage ? { addressFollowsPage } : {};
}

function draftEntity(
  { rules, place, fields, parent, confirm }: AssistantDraft,
  knowsCompanies: boolean,
): ProfileEntity {
  return {
    addresses: rules,
    ...(confirm === null ? {} : { confirm }),
    anchors: place?.kind === 'anchor' ? [place.anchor] : [],
    fields: fields.map(profileField),
    name: nameFields(fields),
    // A link to a company means nothing before it is known how companies are addressed.
    ...(parent === null || !knowsCompanies ? {} : { parent: parent.from }),
  };
}

function profileField({ key, label, meaning, type, from }: DraftField): ProfileField {
  return { key, label, type, ...(meaning === null ? {} : { meaning }), from };
}

/** What a record is called: by its name, else by the parts of one, else by the first field. */
function nameFields(fields: readonly DraftField[]): string[] {
  const named = fields.filter(({ meaning }) => meaning === 'name');
  const parts = (['firstName', 'lastName'] as const).flatMap((part) =>
    fields.filter(({ meaning }) => meaning === part),
  );
  const chosen = named.length > 0 ? named.slice(0, 1) : parts.length > 0 ? parts : fields.slice(0, 1);
  return chosen.map(({ key }) => key);
}

/** An id for a profile of a site, such as `crm-example-com`, that none of the others has. */
export function profileId(origin: string, taken: readonly string[]): string {
  const { hostname } = new URL(origin);
  const plain =
    hostname
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '')
      .slice(0, 50) || 'crm';
  const isFree = (id: string) => !taken.includes(id);
  if (isFree(plain)) return plain;
  let counter = 2;
  while (!isFree(`${plain}-${counter}`)) counter += 1;
  return `${plain}-${counter}`;
}
