import type { ComponentChildren } from 'preact';
import { startPage } from '../../components/frame/start-page';
import type { BrowserActions } from '../../components/frame/surroundings';
import { DEFAULT_SETTINGS } from '../../lib/model/connection';
import { createFakeWorker, type FakeWorker } from './fake-worker';
import { SCENARIOS } from './scenarios';

declare global {
  interface Window {
    fakeWorker?: FakeWorker;
  }
}

/** Shows a screen with the worker scripted as `?scenario=` says, in the language that `?language=` says. */
export function preview(screen: ComponentChildren): void {
  const query = new URLSearchParams(location.search);
  const scenario = SCENARIOS[query.get('scenario') ?? ''];
  const app = document.getElementById('app');
  if (scenario === undefined || app === null) throw new Error(`No scenario ${location.search}`);
  const language = query.get('language') === 'nb' ? 'nb' : 'en';
  const worker = createFakeWorker({ 'settings.get': () => ({ ...DEFAULT_SETTINGS, language }), ...scenario.handlers });
  window.fakeWorker = worker;
  if (query.get('window') === '1') document.documentElement.classList.add('window');
  if (scenario.hash !== undefined) location.hash = scenario.hash;
  void startPage(worker, ACTIONS, screen, app);
}

const ACTIONS: BrowserActions = {
  grant: () => Promise.resolve(true),
  isGranted: () => Promise.resolve(false),
  openAddress: () => undefined,
  openPage: () => undefined,
  onRecordChanged: () => undefined,
  copy: () => Promise.resolve(true),
  saveFile: () => undefined,
  close: () => undefined,
  version: '0.1.0',
};
