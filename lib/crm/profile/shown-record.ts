import type { AddressedRecord, Entity, RecordOnPage } from '../../model/record';
import { recogniseBy } from '../address/recognise';
import { CrmError } from '../contract';
import { textOf } from '../mount/visible';
import type { ElementText, ProfileEntity, SiteProfile } from './profile';
import { profileRules } from './rules';
import { type StoredRecord, sameId } from './stored-record';

/** Milliseconds between two looks at a page that is still being filled, and for how long. */
const PAUSE = 100;
const LONGEST_WAIT = 10_000;

/**
 * The record as the page shows it, once it does. @throws CrmError unreachable where the page shows another one: values
 * of a page can be had only while it is on screen
 */
export async function readShown(
  profile: SiteProfile,
  page: Document,
  record: RecordOnPage,
  signal: AbortSignal,
): Promise<StoredRecord> {
  const entity = profile.entities[record.entity];
  const isThere = (): boolean | undefined => {
    if (entity === undefined || !namesRecord(profile, page, record)) return false;
    return (isShown(page, entity.confirm, record.id) && hasName(page, entity)) || undefined;
  };
  if ((await untilKnown(isThere, signal)) !== true) throw new CrmError('unreachable');
  return {
    at: (source) => ('selector' in source ? shownText(page, source) : undefined),
    version: null,
    address: new URL(page.URL),
  };
}

/** Which of the entities the page that shows a record says that it is; null where it says none of them. */
export async function entityShown(
  profile: SiteProfile,
  page: Document,
  addressed: AddressedRecord,
  signal: AbortSignal,
): Promise<Entity | null> {
  const known = (): Entity | null | undefined => {
    const there = recogniseBy(profileRules(profile), new URL(page.URL));
    return there?.id === addressed.id ? entityNow(profile, page, addressed) : null;
  };
  return (await untilKnown(known, signal)) ?? null;
}

/** Undefined: the page does not show it yet. What is told by the absence of an element is so only once all is there. */
function entityNow({ entities }: SiteProfile, page: Document, { entities: possible, id }: AddressedRecord) {
  const candidates = possible.flatMap((name) => {
    const entity = entities[name];
    return entity !== undefined && isShown(page, entity.confirm, id) ? [{ name, when: entity.when }] : [];
  });
  const fits = (wanted: boolean) =>
    candidates.find(({ when }) => when?.present === wanted && (page.querySelector(when.selector) !== null) === wanted)
      ?.name;
  return fits(true) ?? fits(false);
}

/** While the page loads or changes from one record to the next, it can still show another one. */
function isShown(page: Document, confirm: ElementText | undefined, id: string): boolean {
  if (page.readyState === 'loading') return false;
  return confirm === undefined || sameId(textOf(page, confirm) ?? undefined, id);
}

function namesRecord(profile: SiteProfile, page: Document, { entity, id }: RecordOnPage): boolean {
  const there = recogniseBy(profileRules(profile), new URL(page.URL));
  return there !== null && there.id === id && there.entities.includes(entity);
}

function hasName(page: Document, { name, fields }: ProfileEntity): boolean {
  return fields.some(
    ({ key, from }) => name.includes(key) && 'selector' in from && (shownText(page, from) ?? '') !== '',
  );
}

function shownText(page: Document, source: ElementText): string | boolean | null {
  const element = source.attribute === undefined ? page.querySelector(source.selector) : null;
  const isSwitch = element instanceof HTMLInputElement && element.type === 'checkbox';
  return isSwitch ? element.checked : textOf(page, source);
}

/** Looks again until there is an answer; undefined when there is none in time. */
async function untilKnown<T>(look: () => T | undefined, signal: AbortSignal): Promise<T | undefined> {
  for (let waited = 0; waited <= LONGEST_WAIT; waited += PAUSE) {
    signal.throwIfAborted();
    const known = look();
    if (known !== undefined) return known;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return undefined;
}
