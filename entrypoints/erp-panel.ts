import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { paintErpTab } from '../components/tab/paint';
import { tabStyles } from '../components/tab/styles';
import { providePanel } from '../lib/page/panel-script';

/** Put into a page by the worker when a person is about to open the ERP tab there. */
export default defineUnlistedScript(() => {
  providePanel({ styles: tabStyles, paint: paintErpTab });
});
