import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { givenProfile } from '../lib/crm/profile/given';
import { createProfilePage } from '../lib/crm/profile/page';
import { startErpTab } from '../lib/page/erp-tab';
import { providedPanel } from '../lib/page/panel-script';
import { pageConnection } from '../lib/platform/page-connection';

/** Put into a page of a site with a profile, right after the profile itself. */
export default defineUnlistedScript(() => {
  const profile = givenProfile();
  if (profile === null) return;
  startErpTab({
    window,
    createPage: () => createProfilePage(profile, document),
    connection: pageConnection,
    panel: providedPanel,
    signal: new AbortController().signal,
  });
});
