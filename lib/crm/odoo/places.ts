import type { Anchor } from '../mount/anchor';
import type { PlaceRules } from '../mount/place';

/** The form of the page itself: those in dialogs stand outside of it. */
const FORM = '.o_action_manager .o_form_view';

/**
 * The notebook of a form, the same in 16 to 18 (`notebook.xml` of Odoo's web client). Odoo renders the selected page only,
 * always into the same panel.
 */
const NOTEBOOK: Anchor = {
  kind: 'strip',
  seen: '2026-11-23',
  within: FORM,
  strip: '.o_notebook_headers > .nav-tabs',
  tab: 'li.nav-item',
  selected: [{ at: 'a.nav-link', class: 'active' }],
  panels: '.o_notebook_content',
  panel: '.tab-pane',
  check: `${FORM} :has(> li > a[role="tab"])`,
};

/** Forms without a notebook: at the end of the sheet, and of the form where it has no sheet. */
const SHEET: Anchor = {
  kind: 'section',
  seen: '2026-11-23',
  within: FORM,
  element: '.o_form_sheet',
  position: 'end',
  clone: '.o_form_sheet > .o_group',
};

const WITHOUT_SHEET: Anchor = {
  kind: 'section',
  seen: '2026-11-23',
  within: FORM,
  element: '.o_form_renderer.o_form_nosheet',
  position: 'end',
};

const RECORD = { anchors: [NOTEBOOK, SHEET, WITHOUT_SHEET] };

export const ODOO_PLACES: PlaceRules = {
  watch: '.o_action_manager',
  entities: { company: RECORD, contact: RECORD, project: RECORD },
};
