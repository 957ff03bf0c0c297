import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createOdooPage } from '../lib/crm/odoo/page';
import { startErpTab } from '../lib/page/erp-tab';
import { providedPanel } from '../lib/page/panel-script';
import { pageConnection } from '../lib/platform/page-connection';

/** Put into a page of this CRM by the worker, when the sentinel has seen a record there. */
export default defineUnlistedScript(() => {
  startErpTab({
    window,
    createPage: () => createOdooPage(document),
    connection: pageConnection,
    panel: providedPanel,
    signal: new AbortController().signal,
  });
});
