import { useState } from 'preact/hooks';
import { popup } from '../../lib/i18n/popup';
import type { PopupContext } from '../../lib/model/view';
import { useAction } from '../frame/action';
import { FailureNotice } from '../frame/failure-notice';
import { useSurroundings, useText } from '../frame/surroundings';
import { RecentLinks } from './recent-links';

type Context = Exclude<PopupContext, { kind: 'record' }>;

/** The popup where no record is on screen: what to do, and the way back to what was viewed. */
export function StartScreen({ context }: { readonly context: Context }) {
  const { browser } = useSurroundings();
  const text = useText(popup);
  return (
    <main class="home">
      <header class="home-head">
        <img src="/icon/mark.svg" alt="" width="24" height="24" />
        <h1 class="grow">Counterpart</h1>
        <button type="button" class="link" onClick={() => browser.openPage('options')}>
          {text('home.settings')}
        </button>
      </header>
      {context.kind === 'site' && (
        <>
          <p class="strong">{text('start.site', { crm: context.siteName })}</p>
          <p>{text('start.siteNext')}</p>
        </>
      )}
      {context.kind === 'grantable' && <Grantable context={context} />}
      {context.kind === 'elsewhere' && <Elsewhere setUp={context.setUp} hasRecent={context.recent.length > 0} />}
      <RecentLinks recent={context.recent} />
    </main>
  );
}

function Elsewhere({ setUp, hasRecent }: { readonly setUp: boolean; readonly hasRecent: boolean }) {
  const { browser } = useSurroundings();
  const text = useText(popup);
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

/** One button, one origin: nothing else is asked for. */
function Grantable({ context }: { readonly context: Extract<Context, { kind: 'grantable' }> }) {
  const { client, browser } = useSurroundings();
  const text = useText(popup);
  const action = useAction();
  const [outcome, setOutcome] = useState<'open' | 'refused' | 'added'>('open');
  const allow = () => {
    const granting = browser.grant([context.origin]);
    void action.run(async () => {
      if (!(await granting)) return setOutcome('refused');
      await client.request('sites.add', { address: context.address, adapter: context.adapter });
      setOutcome('added');
    });
  };
  if (outcome === 'added') {
    return (
      <div class="notice good" role="status">
        <p class="notice-text">{text('start.added', { crm: context.crmName })}</p>
      </div>
    );
  }
  return (
    <>
      <p class="strong">{text('start.looksLike', { crm: context.crmName })}</p>
      <p>{text('start.grantSays', { origin: context.origin })}</p>
      {action.failure !== null && <FailureNotice failure={action.failure} erp="ERP" crm={context.crmName} />}
      {outcome === 'refused' && (
        <p class="notice" role="alert">
          {text('start.refused')}
        </p>
      )}
      <div class="button-row">
        <button type="button" class="primary long" disabled={action.busy} onClick={allow}>
          {text('start.allow', { origin: context.origin })}
        </button>
      </div>
    </>
  );
}
