import '../../components/style/options-page.css';
import { startPage } from '../../components/frame/start-page';
import { OptionsApp } from '../../components/options/options-app';
import { pageActions, pageClient } from '../../lib/platform/extension-page';

const app = document.getElementById('app');
if (app) void startPage(pageClient(), pageActions, <OptionsApp />, app);
