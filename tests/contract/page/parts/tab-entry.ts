import { paintErpTab } from '../../../../components/tab/paint';
import { tabStyles } from '../../../../components/tab/styles';
import { createSuperOfficePage } from '../../../../lib/crm/superoffice/page';
import { startErpTab } from '../../../../lib/page/erp-tab';

/** The line to the test, which plays the worker. */
declare global {
  interface Window {
    counterpartAsk(message: unknown): Promise<unknown>;
    /** The extension that the next injected copy belongs to. */
    counterpartExtension?: { alive: boolean };
    counterpartAnswer?: (message: unknown) => Promise<unknown> | null;
  }
}

const extension = window.counterpartExtension ?? { alive: true };
window.counterpartExtension = extension;
const alive = () => extension.alive;

startErpTab({
  window,
  createPage: () => createSuperOfficePage(document),
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
