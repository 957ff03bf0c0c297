import '../../components/style/assistant-page.css';
import { AssistantApp } from '../../components/assistant/assistant-app';
import { startPage } from '../../components/frame/start-page';
import { assistantTab } from '../../lib/platform/assistant';
import { pageActions, pageClient } from '../../lib/platform/extension-page';

const app = document.getElementById('app');
const draftId = new URLSearchParams(location.search).get('draft') ?? '';
if (app) void startPage(pageClient(), pageActions, <AssistantApp draftId={draftId} actions={assistantTab} />, app);
