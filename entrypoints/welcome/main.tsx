import '../../components/style/welcome-page.css';
import { startPage } from '../../components/frame/start-page';
import { WelcomeApp } from '../../components/welcome/welcome-app';
import { pageActions, pageClient } from '../../lib/platform/extension-page';

const app = document.getElementById('app');
if (app) void startPage(pageClient(), pageActions, <WelcomeApp />, app);
