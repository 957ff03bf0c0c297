import { type ComponentChildren, render } from 'preact';
import { nearestLanguage } from '../../lib/i18n/translate';
import type { WorkerClient } from '../../lib/messages/client';
import { DEFAULT_SETTINGS } from '../../lib/model/connection';
import { type BrowserActions, SurroundingsProvider } from './surroundings';

/** Renders a page of the extension in the person's language: the one that was set, else the browser's. */
export async function startPage(
  client: WorkerClient,
  browser: BrowserActions,
  screen: ComponentChildren,
  into: HTMLElement,
): Promise<void> {
  const settings = await client.request('settings.get', {}).catch(() => DEFAULT_SETTINGS);
  const locale = settings.language === 'auto' ? navigator.language : settings.language;
  const language = nearestLanguage(locale);
  document.documentElement.lang = language;
  const surroundings = { client, browser, language, locale: locale.startsWith(language) ? locale : language };
  render(<SurroundingsProvider value={surroundings}>{screen}</SurroundingsProvider>, into);
}
