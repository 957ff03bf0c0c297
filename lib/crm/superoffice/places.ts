import type { Entity } from '../../model/record';
import type { Anchor } from '../mount/anchor';
import type { PlaceRules } from '../mount/place';

/** The card of each screen, by the names that SuperOffice's page configuration gives them; never by text or position. */
const CARDS: Readonly<Record<Entity, string>> = {
  company: 'ContactMainCard',
  contact: 'PersonMainCard',
  project: 'ProjectMainCard',
};

/** The tab goes at the end of the main card's strip, never into the section tabs below it. */
function mainCard(entity: Entity): { readonly anchors: readonly Anchor[] } {
  const card = `[data-card="${CARDS[entity]}"], #${CARDS[entity]}`;
  const strip: Anchor = {
    kind: 'strip',
    seen: '2026-11-23',
    within: card,
    strip: '[role="tablist"]',
    tab: '[role="tab"]',
    selected: [{ attribute: 'aria-selected' }],
    panels: ':has(> [role="tabpanel"]:not([data-counterpart]))',
    panel: '[role="tabpanel"]',
    check: `:is(${card}) :has(> [role="tab"]:not([data-counterpart]))`,
  };
  return { anchors: [strip] };
}

export const SUPEROFFICE_PLACES: PlaceRules = {
  watch: 'main, [role="main"]',
  entities: { company: mainCard('company'), contact: mainCard('contact'), project: mainCard('project') },
};
