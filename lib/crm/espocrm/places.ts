import type { Entity } from '../../model/record';
import type { Anchor } from '../mount/anchor';
import type { PlaceRules } from '../mount/place';
import { SCOPES } from './address';

/**
 * Beside the tabs of the record where its layout has tab breaks, else as the first panel below its fields: the layout
 * that EspoCRM comes with has none. Never by `.tabs` alone, which is also the class of the navigation at the left.
 */
function recordPlace(entity: Entity): { readonly anchors: readonly Anchor[] } {
  // Quick views show records of their own in dialogs, outside of #main.
  const within = `#main .record > [data-scope="${SCOPES[entity]}"]`;
  const strip: Anchor = {
    kind: 'strip',
    seen: '2026-11-23',
    within,
    strip: '.record-grid > .left > .middle-tabs',
    tab: 'button[data-tab]',
    selected: [{ class: 'active' }],
    drop: '.badge',
    panels: '.record-grid > .left > .middle',
    panel: '.panel[data-tab]',
    check: `${within} :has(> button[data-tab])`,
  };
  const section: Anchor = {
    kind: 'section',
    seen: '2026-11-23',
    usual: true,
    within,
    element: '.record-grid > .left > .bottom',
    position: 'start',
    clone: '.record-grid > .left > .bottom > .panel.headered',
    check: `${within} .middle ~ .bottom`,
  };
  return { anchors: [strip, section] };
}

export const ESPOCRM_PLACES: PlaceRules = {
  watch: '#main',
  entities: { company: recordPlace('company'), contact: recordPlace('contact'), project: recordPlace('project') },
};
