import '../../components/style/popup-page.css';
import { startPage } from '../../components/frame/start-page';
import { dialogAddress } from '../../components/popup/dialog-address';
import { PopupApp } from '../../components/popup/popup-app';
import { pageActions, pageClient } from '../../lib/platform/extension-page';

const { isWindow, record, connectionId } = dialogAddress(location.search);
document.documentElement.classList.toggle('window', isWindow);
const app = document.getElementById('app');
if (app) void startPage(pageClient(), pageActions, <PopupApp record={record} connectionId={connectionId} />, app);
