import type { JSX } from 'preact';
import { ListPage } from '../list/list-page';
import { RecordPage } from '../record/record-page';
import { words } from '../state/language';
import { address } from '../state/location';
import { Navigator } from './navigator';
import { SessionNotice } from './session-notice';
import { TopBar } from './top-bar';

export function App(): JSX.Element {
  const shown = address.value;
  return (
    <div class="app">
      <a class="skip-link" href="#content">
        {words.value.skipToContent}
      </a>
      <Navigator />
      <TopBar />
      <main class="content" id="content" tabIndex={-1}>
        <SessionNotice />
        {shown.screen === 'find' ? <ListPage key={shown.entity} address={shown} /> : <RecordPage />}
      </main>
    </div>
  );
}
