import { useRef, useState } from 'preact/hooks';
import { controls } from '../../lib/i18n/controls';
import { options } from '../../lib/i18n/options';
import { sites } from '../../lib/i18n/sites';
import type { AdapterSummary, SiteSummary } from '../../lib/model/setup';
import { useAction } from '../frame/action';
import { ConfirmDialog } from '../frame/confirm-dialog';
import { FailureNotice } from '../frame/failure-notice';
import { useSurroundings, useText } from '../frame/surroundings';
import { AdapterChoice, AdapterWords } from '../sites/adapter-choice';
import { SiteHealth } from '../sites/site-health';

interface Props {
  readonly site: SiteSummary;
  readonly adapters: readonly AdapterSummary[];
  readonly onChanged: () => void;
  readonly onSaid: (text: string) => void;
}

/** One CRM installation: what drives it, how the tab fares there, and what can be done with it. */
export function SiteItem({ site, adapters, onChanged, onSaid }: Props) {
  const { client, browser } = useSurroundings();
  const text = useText(options);
  const own = useText(sites);
  const action = useAction();
  const [doing, setDoing] = useState<'remove' | 'change' | null>(null);
  const changing = useRef<HTMLButtonElement>(null);
  const named = (verb: string) => `${verb}: ${site.name}`;
  const grantAgain = () => {
    const granting = browser.grant([site.origin]);
    void action.run(async () => {
      // Adding it again makes the worker watch its pages again.
      if (await granting) await client.request('sites.add', { address: site.address, adapter: site.adapter.id });
      onChanged();
    });
  };
  const remove = () =>
    action.run(async () => {
      await client.request('sites.remove', { siteId: site.id });
      setDoing(null);
      onChanged();
    });
  /** What had the focus is gone then. */
  const endChange = () => {
    setDoing(null);
    changing.current?.focus();
  };
  const change = (adapter: string) =>
    action.run(async () => {
      const changed = await client.request('sites.change-adapter', { siteId: site.id, adapter });
      endChange();
      onSaid(own('change.done', { site: site.address, crm: changed.adapter.name }));
      onChanged();
    });
  return (
    <li class="item">
      <div class="item-head">
        <h2>{site.name}</h2>
        {site.granted && <span class="state good">{text('sites.granted')}</span>}
        {site.adapter.access === 'read-only' && <span class="tag">{own('access.tag')}</span>}
      </div>
      <p class="quiet">{site.address}</p>
      {doing !== 'change' && (
        <p class="quiet small">
          <AdapterWords adapter={site.adapter} />
        </p>
      )}
      <SiteHealth health={site.health} adapter={site.adapter} />
      {!site.granted && (
        <div class="notice warning">
          <p class="notice-text">{text('sites.notGranted')}</p>
          <button type="button" onClick={grantAgain}>
            {text('sites.grantAgain')}
          </button>
        </div>
      )}
      {action.failure !== null && <FailureNotice failure={action.failure} erp="ERP" crm={site.name} />}
      {doing === 'change' && (
        <ChangeAdapter
          site={site}
          adapters={adapters}
          busy={action.busy}
          onChange={(adapter) => void change(adapter)}
          onCancel={endChange}
        />
      )}
      <div class="button-row">
        <button type="button" aria-label={named(text('sites.open'))} onClick={() => browser.openAddress(site.address)}>
          {text('sites.open')}
        </button>
        {adapters.length > 1 && (
          <button
            ref={changing}
            type="button"
            aria-label={named(own('change.button'))}
            aria-expanded={doing === 'change'}
            onClick={() => setDoing(doing === 'change' ? null : 'change')}
          >
            {own('change.button')}
          </button>
        )}
        <span class="grow" />
        <button
          type="button"
          class="danger"
          aria-label={named(text('sites.remove'))}
          onClick={() => setDoing('remove')}
        >
          {text('sites.remove')}
        </button>
      </div>
      {doing === 'remove' && (
        <ConfirmDialog
          heading={text('sites.removeHeading', { site: site.name })}
          verb={text('sites.remove')}
          busy={action.busy}
          onConfirm={() => void remove()}
          onCancel={() => setDoing(null)}
        >
          <p>{text('sites.removeSays', { origin: site.origin })}</p>
        </ConfirmDialog>
      )}
    </li>
  );
}

interface ChangeProps {
  readonly site: SiteSummary;
  readonly adapters: readonly AdapterSummary[];
  readonly busy: boolean;
  readonly onChange: (adapter: string) => void;
  readonly onCancel: () => void;
}

function ChangeAdapter({ site, adapters, busy, onChange, onCancel }: ChangeProps) {
  const text = useText(sites);
  const button = useText(controls);
  const [chosen, setChosen] = useState(site.adapter.id);
  return (
    <form
      class="site-form"
      onSubmit={(event) => {
        event.preventDefault();
        onChange(chosen);
      }}
    >
      <AdapterChoice adapters={adapters} chosen={adapters.find(({ id }) => id === chosen)} onChoose={setChosen} />
      <p class="hint">{text('change.says')}</p>
      <div class="button-row">
        <button type="submit" disabled={busy || chosen === site.adapter.id}>
          {text('change.save')}
        </button>
        <button type="button" onClick={onCancel}>
          {button('cancel')}
        </button>
      </div>
    </form>
  );
}
