import { useEffect, useRef, useState } from 'preact/hooks';
import { welcome } from '../../lib/i18n/welcome';
import type { AdapterSummary, ConnectionSummary, ConnectorSummary, SiteSummary } from '../../lib/model/setup';
import { useLoaded } from '../frame/loaded';
import { LoadedView } from '../frame/loaded-view';
import { useClient, useSurroundings, useText } from '../frame/surroundings';
import { SiteForm } from '../sites/site-form';
import { ErpStep } from './erp-step';
import { Step } from './step';

interface SetUp {
  readonly adapters: readonly AdapterSummary[];
  readonly connectors: readonly ConnectorSummary[];
  readonly sites: readonly SiteSummary[];
  readonly connections: readonly ConnectionSummary[];
}

/** What opens after installation: two choices, then the CRM. */
export function WelcomeApp() {
  const client = useClient();
  const text = useText(welcome);
  const loading = useLoaded<SetUp>(async () => {
    const [adapters, connectors, sites, connections] = await Promise.all([
      client.request('adapters.list', {}),
      client.request('connectors.list', {}),
      client.request('sites.list', {}),
      client.request('connections.list', {}),
    ]);
    return { adapters, connectors, sites, connections };
  }, [client]);
  return (
    <main class="welcome">
      <header>
        <img src="/icon/mark.svg" alt="" width="40" height="40" />
        <h1>{text('title')}</h1>
        <p class="quiet">{text('intro')}</p>
      </header>
      <LoadedView loading={loading}>{(setUp) => <Steps setUp={setUp} onChange={loading.replace} />}</LoadedView>
    </main>
  );
}

function Steps({ setUp, onChange }: { readonly setUp: SetUp; readonly onChange: (setUp: SetUp) => void }) {
  const { browser } = useSurroundings();
  const text = useText(welcome);
  const sites = setUp.sites.filter(({ granted }) => granted);
  const crmDone = sites.length > 0;
  const erpDone = setUp.connections.length > 0;
  useNextStep(crmDone, erpDone);
  const add = <Item extends { readonly id: string }>(items: readonly Item[], added: Item) => [
    ...items.filter(({ id }) => id !== added.id),
    added,
  ];
  return (
    <>
      <Step number={1} heading={text('step.crm')} done={crmDone}>
        <CrmStep
          setUp={setUp}
          sites={sites}
          onAdded={(site) => onChange({ ...setUp, sites: add(setUp.sites, site) })}
        />
      </Step>
      <Step number={2} heading={text('step.erp')} done={erpDone}>
        <ErpStep
          connectors={setUp.connectors}
          connections={setUp.connections}
          isPrimary={crmDone}
          onAdded={(connection) => onChange({ ...setUp, connections: add(setUp.connections, connection) })}
        />
      </Step>
      <Step number={3} heading={text('step.open')} done={false}>
        {crmDone && erpDone ? (
          <>
            <p>{text('open.next')}</p>
            <div class="button-row">
              {sites.map((site, position) => (
                <button
                  type="button"
                  key={site.id}
                  class={position === sites.length - 1 ? 'primary long' : 'long'}
                  onClick={() => browser.openAddress(site.address)}
                >
                  {text('open.button', { site: site.name })}
                </button>
              ))}
            </div>
          </>
        ) : (
          <p class="quiet">{text('open.before')}</p>
        )}
      </Step>
      <p class="quiet">
        {text('open.later')}{' '}
        <button type="button" class="link" onClick={() => browser.openPage('options')}>
          {text('open.settings')}
        </button>
      </p>
    </>
  );
}

/** Moves the focus on when a step is done; the button that did it is gone. */
function useNextStep(crmDone: boolean, erpDone: boolean): void {
  const before = useRef({ crmDone, erpDone });
  useEffect(() => {
    const isSame = before.current.crmDone === crmDone && before.current.erpDone === erpDone;
    before.current = { crmDone, erpDone };
    if (isSame) return;
    document.querySelector<HTMLElement>('.step button.primary, .step:not(.done) input')?.focus();
  }, [crmDone, erpDone]);
}

interface CrmStepProps {
  readonly setUp: SetUp;
  readonly sites: readonly SiteSummary[];
  readonly onAdded: (site: SiteSummary) => void;
}

function CrmStep({ setUp, sites, onAdded }: CrmStepProps) {
  const text = useText(welcome);
  const [more, setMore] = useState(false);
  const done = sites.map((site) => (
    <p key={site.id} class="done-line">
      {text('crm.done', { origin: site.origin })}
    </p>
  ));
  if (sites.length > 0 && !more) {
    return (
      <>
        {done}
        <button type="button" class="link" onClick={() => setMore(true)}>
          {text('crm.another')}
        </button>
      </>
    );
  }
  return (
    <>
      {done}
      <SiteForm
        adapters={setUp.adapters}
        isPrimary={sites.length === 0}
        onAdded={(site) => {
          setMore(false);
          onAdded(site);
        }}
      />
    </>
  );
}
