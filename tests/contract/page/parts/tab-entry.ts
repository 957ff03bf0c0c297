import { paintErpTab } from '../../../../components/tab/paint';
import { tabStyles } from '../../../../components/tab/styles';
import { type PlaceRules, placeBy } from '../../../../lib/crm/mount/place';
import { createSuperOfficePage } from '../../../../lib/crm/superoffice/page';
import { SUPEROFFICE_PLACES } from '../../../../lib/crm/superoffice/places';
import { recogniseSuperOffice } from '../../../../lib/crm/superoffice/recognise';
import { superOfficeWantsCard } from '../../../../lib/crm/superoffice/wants-card';
import { startErpTab } from '../../../../lib/page/erp-tab';

/** The line to the test, which plays the worker. */
declare global {
  interface Window {
    counterpartAsk(message: unknown): Promise<unknown>;
    /** The extension that the next injected copy belongs to. */
    counterpartExtension?: { alive: boolean };
    /** What this page's places have beside those of the CRM. */
    counterpartPlaces?: Partial<PlaceRules>;
    counterpartAnswer?: (message: unknown) => Promise<unknown> | null;
  }
}

const extension = window.counterpartExtension ?? { alive: true };
window.counterpartExtension = extension;
const alive = () => extension.alive;

startErpTab({
  window,
  createPage: () => ({
    ...createSuperOfficePage(document),
    ...placeBy({
      rules: { ...SUPEROFFICE_PLACES, ...window.counterpartPlaces },
      recognise: recogniseSuperOffice,
      wantsCard: superOfficeWantsCard,
    }),
  }),
  connection: {
    async send(message) {
      if (!alive()) throw new Error('Extension context invalidated.');
      return window.counterpartAsk(message);
    },
    alive,
    listen(answer) {
      window.counterpartAnswer = answer;
    },
  },
  panel: () => ({ styles: tabStyles, paint: paintErpTab }),
  signal: new AbortController().signal,
});
