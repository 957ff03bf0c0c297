import { useState } from 'preact/hooks';
import { sites } from '../../lib/i18n/sites';
import { welcome } from '../../lib/i18n/welcome';
import { originOf } from '../../lib/model/address';
import type { AdapterSummary, SiteSummary } from '../../lib/model/setup';
import { useAction } from '../frame/action';
import { FailureNotice } from '../frame/failure-notice';
import { useSurroundings, useText } from '../frame/surroundings';
import { useFormat } from '../frame/use-format';
import { AdapterChoice } from './adapter-choice';
import { useSuggestedAdapter } from './suggested-adapter';

interface Props {
  readonly adapters: readonly AdapterSummary[];
  readonly isPrimary: boolean;
  readonly onAdded: (site: SiteSummary) => void;
}

/** Adds a CRM by its address: grants that origin and nothing else. */
export function SiteForm({ adapters, isPrimary, onAdded }: Props) {
  const { client, browser } = useSurroundings();
  const text = useText(welcome);
  const own = useText(sites);
  const format = useFormat();
  const [address, setAddress] = useState('');
  const [picked, setPicked] = useState<string | null>(null);
  const suggested = useSuggestedAdapter(address);
  const [said, setSaid] = useState<string | null>(null);
  const action = useAction();
  const origin = originOf(address);
  const only = adapters.length === 1 ? adapters[0] : undefined;
  const adapter = only ?? adapters.find(({ id }) => id === (picked ?? suggested));

  const allow = (event: SubmitEvent) => {
    event.preventDefault();
    if (origin === null) return setSaid(text('crm.malformed'));
    if (adapter === undefined) return setSaid(own('adapter.missing'));
    setSaid(null);
    // Asked for in the click itself: browsers refuse it after any wait.
    const granting = browser.grant([origin]);
    void action.run(async () => {
      if (!(await granting)) return setSaid(text('crm.refused', { origin }));
      const site = await client.request('sites.add', { address, adapter: adapter.id });
      setAddress('');
      setPicked(null);
      onAdded(site);
    });
  };
  return (
    <form class="site-form" noValidate onSubmit={allow}>
      <div class="field">
        <label for="site-address">{text('crm.address')}</label>
        <input
          id="site-address"
          type="url"
          value={address}
          maxLength={2000}
          spellcheck={false}
          autocomplete="off"
          placeholder={text('crm.placeholder')}
          aria-invalid={said !== null && origin === null}
          aria-describedby="site-hint"
          onInput={(event) => {
            setAddress(event.currentTarget.value);
            setSaid(null);
          }}
        />
        <p id="site-hint" class="hint">
          {origin === null
            ? `${text('crm.hint')} ${text('crm.supported', { crms: format.list(adapters.map(({ name }) => name)) })}`
            : text('crm.grantSays', { origin })}
        </p>
      </div>
      {only === undefined && origin !== null && (
        <>
          {picked === null && suggested !== null && adapter?.id === suggested && (
            <p class="quiet">{own('adapter.suggested', { crm: adapter.name })}</p>
          )}
          <AdapterChoice
            adapters={adapters}
            chosen={adapter}
            onChoose={(chosen) => {
              setPicked(chosen === '' ? null : chosen);
              setSaid(null);
            }}
          />
        </>
      )}
      <div class="button-row">
        <button type="submit" class={isPrimary ? 'primary' : ''} disabled={action.busy || address.trim() === ''}>
          {text('crm.allow')}
        </button>
      </div>
      <div role="alert">{said !== null && <p class="notice danger">{said}</p>}</div>
      {action.failure !== null && <FailureNotice failure={action.failure} erp="ERP" crm={adapter?.name ?? 'CRM'} />}
    </form>
  );
}
