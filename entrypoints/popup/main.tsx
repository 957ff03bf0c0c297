import '../../components/style/popup-page.css';
import { startPage } from '../../components/frame/start-page';
import type { BrowserActions } from '../../components/frame/surroundings';
import { dialogAddress } from '../../components/popup/dialog-address';
import { PopupApp } from '../../components/popup/popup-app';
import { pageActions, pageClient } from '../../lib/platform/extension-page';

const { isWindow, record, connectionId } = dialogAddress(location.search);
document.documentElement.classList.toggle('window', isWindow);

/** Not every browser closes the toolbar popup when a tab opens. */
const popupActions: BrowserActions = {
  ...pageActions,
  openAddress: (address) => {
    pageActions.openAddress(address);
    if (!isWindow) window.close();
  },
  openPage: (page, fragment) => {
    pageActions.openPage(page, fragment);
    if (!isWindow) window.close();
  },
};
const app = document.getElementById('app');
if (app) void startPage(pageClient(), popupActions, <PopupApp record={record} connectionId={connectionId} />, app);
