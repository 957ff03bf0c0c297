import * as v from 'valibot';
import type { ProfileCheck, ProfileProblem } from '../../model/profile-summary';
import { ENTITIES } from '../../model/record';
import { checkAddresses } from './check/addresses';
import { checkFields } from './check/fields';
import { checkPlace } from './check/place';
import { below, each, type Problems, problem } from './check/problems';
import { checkRequests } from './check/requests';
import { patternProblem } from './match-pattern';
import type { SiteProfile } from './profile';
import { siteProfile } from './schema';
import { profileSite } from './site';
import { shapeWords } from './words';

/** Longest document that is looked at, in characters. */
const LONGEST_DOCUMENT = 500_000;

/** More than a person reads at once. */
const MOST_PROBLEMS = 100;

/** Documents that were parsed lately: the same few are asked for with every message of a page. */
const parsedLately = new Map<string, SiteProfile>();
const MOST_PARSED = 10;

/** The profile that a stored document describes. @throws Error when the document is none; it was checked when stored. */
export function parseProfile(text: string): SiteProfile {
  const known = parsedLately.get(text);
  if (known !== undefined) return known;
  const profile: SiteProfile = v.parse(siteProfile, JSON.parse(withoutMark(text)));
  const [oldest] = parsedLately.keys();
  if (oldest !== undefined && parsedLately.size >= MOST_PARSED) parsedLately.delete(oldest);
  parsedLately.set(text, profile);
  return profile;
}

/** What a document describes, and everything that is wrong with it: a profile is fit for use when nothing is. */
export function checkProfile(text: string): ProfileCheck {
  if (text.length > LONGEST_DOCUMENT) {
    return unreadable(`The document is longer than ${LONGEST_DOCUMENT} characters`);
  }
  let document: unknown;
  try {
    document = JSON.parse(withoutMark(text));
  } catch (error) {
    return unreadable(`This is no JSON document: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = v.safeParse(siteProfile, document, { message: shapeWords });
  if (!parsed.success) {
    const problems = parsed.issues.map((issue) => ({ path: pathOf(issue), words: issue.message }));
    return { summary: null, problems: problems.slice(0, MOST_PROBLEMS) };
  }
  return { summary: summaryOf(parsed.output), problems: checkParts(parsed.output).slice(0, MOST_PROBLEMS) };
}

function checkParts(profile: SiteProfile): readonly ProfileProblem[] {
  const isEmpty = ENTITIES.every((name) => profile.entities[name] === undefined);
  return [
    ...each('matches', profile.matches, (pattern, path) => problem(path, patternProblem(pattern))),
    ...problem('entities', isEmpty ? 'Describe at least one of “company”, “contact” and “project”' : null),
    ...checkLists(profile),
    ...checkAddresses(profile),
    ...checkPlace(profile),
    ...checkFields(profile),
    ...checkRequests(profile),
  ];
}

function checkLists({ lists = {} }: SiteProfile): Problems {
  return Object.entries(lists).flatMap(([name, items]) => {
    const keys = items.map(({ key }) => key);
    return each(below('lists', name), items, ({ key }, path, index) =>
      problem(below(path, 'key'), keys.indexOf(key) < index ? `There is another item with the key “${key}”` : null),
    );
  });
}

function summaryOf(profile: SiteProfile): NonNullable<ProfileCheck['summary']> {
  const { id, name, matches, entities } = profile;
  const { access } = profileSite(profile).description;
  return { id, name, matches, access, entities: ENTITIES.filter((entity) => entities[entity] !== undefined) };
}

/** Editors on Windows begin a document with a byte order mark. */
function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

function unreadable(words: string): ProfileCheck {
  return { summary: null, problems: [{ path: '', words }] };
}

function pathOf({ path }: v.BaseIssue<unknown>): string {
  const steps = (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return below('', ...steps);
}
