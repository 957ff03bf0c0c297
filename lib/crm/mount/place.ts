import type { AddressedRecord, Entity, RecordOnPage } from '../../model/record';
import type { AnchorCheck, PagePlace, TabSlot } from '../contract';
import type { ElementText } from '../profile/profile';
import type { Anchor } from './anchor';
import { findSection } from './find-section';
import { findStrip } from './find-strip';
import { areaOf, firstVisible, textOf } from './visible';

/** Where the tab goes on the pages of a CRM, as plain data. */
export interface PlaceRules {
  /** The lasting ancestor of everything that the anchors name. Absent: the body. */
  readonly watch?: string;
  /** Once this is in the page, a place for the tab must be, or there is none. Absent: from the start. */
  readonly ready?: string;
  /** Where the page says its language, when `<html lang>` does not. */
  readonly language?: ElementText;
  readonly entities: Readonly<
    Partial<Record<Entity, { readonly anchors: readonly Anchor[]; readonly confirm?: ElementText }>>
  >;
}

export interface PlaceOptions {
  readonly rules: PlaceRules;
  readonly recognise: (address: URL) => AddressedRecord | null;
  readonly wantsCard?: PagePlace['wantsCard'];
}

/** How the tab finds its place in a page, from data alone. Every built-in CRM and every site profile goes through here. */
export function placeBy({ rules, recognise, wantsCard }: PlaceOptions): PagePlace {
  return {
    recognise,
    wantsCard: wantsCard ?? (() => false),
    slot: (document, record) => findSlot(document, rules, record),
    isReady: (document) => rules.ready === undefined || document.querySelector(rules.ready) !== null,
    check: (document, entity) => (rules.entities[entity]?.anchors ?? []).map((anchor) => checkAnchor(document, anchor)),
    anchor: (document) => (rules.watch ? document.querySelector<HTMLElement>(rules.watch) : null) ?? document.body,
    language: (document) => (rules.language ? textOf(document, rules.language) || null : null),
  };
}

function findSlot(document: Document, rules: PlaceRules, record: RecordOnPage): TabSlot | null {
  const entity = rules.entities[record.entity];
  if (entity === undefined || showsAnother(document, entity.confirm, record.id)) return null;
  for (const [index, anchor] of entity.anchors.entries()) {
    const slot = findAnchor(document, anchor, index === 0 || anchor.usual === true);
    if (slot !== null) return slot;
  }
  return null;
}

/** While the page changes from one record to the next, the address can be ahead of what is shown. */
function showsAnother(document: Document, confirm: ElementText | undefined, id: string): boolean {
  if (confirm === undefined) return false;
  const shown = textOf(document, confirm);
  return shown !== null && shown !== '' && shown !== id;
}

function findAnchor(document: Document, anchor: Anchor, preferred: boolean): TabSlot | null {
  return anchor.kind === 'strip' ? findStrip(document, anchor, preferred) : findSection(document, anchor, preferred);
}

function checkAnchor(document: Document, anchor: Anchor): AnchorCheck {
  const area = areaOf(document, anchor.within);
  const fast = area && firstVisible(area, anchor.kind === 'strip' ? anchor.strip : anchor.element);
  const isUsable = findAnchor(document, anchor, true) !== null;
  const slow = anchor.check === undefined ? undefined : firstVisible(document, anchor.check);
  return {
    kind: anchor.kind,
    seen: anchor.seen,
    fast: isUsable,
    slow: slow === undefined ? null : slow !== null,
    agree: slow === undefined || (isUsable ? slow === fast : slow === null),
  };
}
