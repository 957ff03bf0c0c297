import type { CrmPage } from '../../../../lib/crm/contract';
import { createProfilePage } from '../../../../lib/crm/profile/page';
import type { SiteProfile } from '../../../../lib/crm/profile/profile';

declare global {
  interface Window {
    counterpartPage(profile: SiteProfile): CrmPage;
  }
}

window.counterpartPage = (profile) => createProfilePage(profile, document);
