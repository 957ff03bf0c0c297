import type { Anchor } from '../mount/anchor';
import type { PlaceRules } from '../mount/place';

/**
 * The strip over a record, the same for each kind (`dol_get_fiche_head` in Dolibarr's functions.lib.php). Every native
 * tab is another page, so everything that follows the strip is the tab's content. On narrow screens the last tab holds
 * those that have no room, and what stands at the right comes first.
 */
const STRIP: Anchor = {
  kind: 'strip',
  seen: '2026-11-23',
  within: '#id-right',
  strip: 'div.tabs[data-role="controlgroup"]',
  tab: '.tabsElem:not(.floatright):not([id^="moretabs"])',
  selected: [{ class: 'tabsElemActive' }, { at: 'div.tab', class: 'tabactive', otherwise: 'tabunactive' }],
  before: '[id^="moretabs"]',
  drop: '.badge, .imgTabTitle',
  panels: ':has(> div.tabs[data-role="controlgroup"])',
  panel: 'div.tabs ~ *',
  check: '#id-right div:has(> .tabsElem > div.tab > a.tab)',
};

/** Themes and modules can leave the strip out; the banner with the record's name stays. */
const BELOW_BANNER: Anchor = {
  kind: 'section',
  seen: '2026-11-23',
  within: '#id-right',
  element: '.arearef',
  position: 'after',
  clone: 'table.tableforfield',
};

const RECORD = { anchors: [STRIP, BELOW_BANNER] };

export const DOLIBARR_PLACES: PlaceRules = {
  watch: '#id-right',
  entities: { company: RECORD, contact: RECORD, project: RECORD },
};
