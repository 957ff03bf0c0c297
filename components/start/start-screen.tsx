import { popup } from '../../lib/i18n/popup';
import { start } from '../../lib/i18n/start';
import type { PopupContext } from '../../lib/model/view';
import { useSurroundings, useText } from '../frame/surroundings';
import { AddCrm, UnknownCrm } from './add-crm';
import { Grantable } from './grantable';
import { RecentLinks } from './recent-links';
import { UnfinishedAssistants } from './unfinished-assistants';

export type StartContext = Exclude<PopupContext, { kind: 'record' }>;

/** The popup where no record is on screen: what to do, and the way back to what was viewed. */
export function StartScreen({ context }: { readonly context: StartContext }) {
  const { browser } = useSurroundings();
  const general = useText(popup);
  const text = useText(start);
  return (
    <main class="home">
      <header class="home-head">
        <img src="/icon/mark.svg" alt="" width="24" height="24" />
        <h1 class="grow">Counterpart</h1>
        <button type="button" class="link" onClick={() => browser.openPage('options')}>
          {general('home.settings')}
        </button>
      </header>
      {context.kind === 'site' && (
        <>
          <p class="strong">{text('start.site', { crm: context.siteName })}</p>
          <p>{text('start.siteNext')}</p>
          {context.page !== null && <AddCrm page={context.page} verb="start.further" />}
        </>
      )}
      {context.kind === 'grantable' && (
        <>
          <Grantable context={context} />
          {context.page !== null && <AddCrm page={context.page} verb="start.describe" />}
        </>
      )}
      {context.kind === 'elsewhere' && <Elsewhere setUp={context.setUp} hasRecent={context.recent.length > 0} />}
      {context.kind === 'elsewhere' && context.page !== null && (
        <UnknownCrm page={context.page} isPrimary={context.setUp} />
      )}
      <UnfinishedAssistants />
      <RecentLinks recent={context.recent} />
    </main>
  );
}

function Elsewhere({ setUp, hasRecent }: { readonly setUp: boolean; readonly hasRecent: boolean }) {
  const { browser } = useSurroundings();
  const text = useText(start);
  if (setUp) return <p>{text(hasRecent ? 'start.elsewhereRecent' : 'start.elsewhere')}</p>;
  return (
    <>
      <p>{text('start.notSetUp')}</p>
      <div class="button-row">
        <button type="button" class="primary" onClick={() => browser.openPage('welcome')}>
          {text('start.setUp')}
        </button>
      </div>
    </>
  );
}
