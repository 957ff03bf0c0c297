import type { Anchor } from '../mount/anchor';
import type { PlaceRules } from '../mount/place';

/** Of the tabs that are open in the client only one is shown; the others stay in the document. */
const SHOWN = '#tabcontent > .tab-pane.active';
/** Rows have forms of their own, some with notebooks: only that of the record itself counts. */
const FORM = `${SHOWN} > .tab-form > .panel-body > div > .screen-container > .content-box > .form`;
const NOTEBOOK = `${FORM} > table.form-container > tbody > tr > td.form-notebook > div.form-notebook`;

/**
 * The notebook of a form, Bootstrap 3's tabs. Its ids are numbers of the day: never to be relied on. Nor is `aria-expanded`:
 * the client leaves it true on every tab.
 */
const notebook: Anchor = {
  kind: 'strip',
  seen: '2026-11-23',
  within: SHOWN,
  strip: `${NOTEBOOK} > ul.nav-tabs[role="tablist"]`,
  tab: 'li[role="presentation"]:has(> a[role="tab"])',
  selected: [{ class: 'active' }],
  panels: `${NOTEBOOK} > .tab-content`,
  panel: '[role="tabpanel"].tab-pane',
  check: `${SHOWN} .form ul:has(> li[role="presentation"] > a[role="tab"][data-toggle="tab"])`,
};

/** A form that was made without a notebook: after everything in it. */
const below: Anchor = {
  kind: 'section',
  seen: '2026-11-23',
  within: SHOWN,
  element: FORM,
  position: 'end',
  clone: '.panel.panel-default:not(.tab-form)',
};

const form = { anchors: [notebook, below] };

export const TRYTON_PLACES: PlaceRules = {
  watch: '#tabcontent',
  // The client asks its server many things before it shows its first form.
  ready: FORM,
  entities: { company: form, contact: form, project: form },
};
