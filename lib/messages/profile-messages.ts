import * as v from 'valibot';
import type { ProfileCheck, ProfileSummary } from '../model/profile-summary';
import { ENTITIES } from '../model/record';
import { fromExtension, type MessageDefinition } from './define';
import { keyText, wholeNumber } from './schemas/model';
import type { Schema } from './schemas/schema';

/** Longest profile document that is taken, in characters. */
const LONGEST_DOCUMENT = 500_000;

const document = v.strictObject({ text: v.pipe(v.string(), v.maxLength(LONGEST_DOCUMENT)) });
const entities = v.array(v.picklist(ENTITIES));
const access = v.picklist(['read-write', 'read-only']);

const profileSummary: Schema<ProfileSummary> = v.object({
  id: keyText,
  name: v.string(),
  adapter: keyText,
  matches: v.array(v.string()),
  verifiedOn: v.string(),
  access,
  entities,
  siteCount: wholeNumber,
  problemCount: wholeNumber,
});

const profileCheck: Schema<ProfileCheck> = v.object({
  summary: v.nullable(v.object({ id: v.string(), name: v.string(), matches: v.array(v.string()), access, entities })),
  problems: v.array(v.object({ path: v.string(), words: v.string() })),
});

/** Site profiles: documents that people write, import, export and remove. */
export const PROFILE_MESSAGES = {
  'profiles.list': fromExtension(v.strictObject({}), v.array(profileSummary)),
  'profiles.check': fromExtension(document, profileCheck),
  /** Replaces the profile of the same id; refused while the document has problems. Open pages follow without reload. */
  'profiles.save': fromExtension(document, profileSummary),
  /** The document, to be kept as a file. */
  'profiles.export': fromExtension(v.strictObject({ id: keyText }), document),
  /** Refused while a site uses it. */
  'profiles.remove': fromExtension(v.strictObject({ id: keyText }), v.null()),
} as const satisfies Record<string, MessageDefinition<never, unknown> | MessageDefinition<unknown, unknown>>;
