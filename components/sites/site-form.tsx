import { useState } from 'preact/hooks';
import { welcome } from '../../lib/i18n/welcome';
import { originOf } from '../../lib/model/address';
import type { AdapterSummary, SiteSummary } from '../../lib/model/setup';
import { useAction } from '../frame/action';
import { FailureNotice } from '../frame/failure-notice';
import { useSurroundings, useText } from '../frame/surroundings';
import { useFormat } from '../frame/use-format';

interface Props {
  readonly adapters: readonly AdapterSummary[];
  readonly isPrimary: boolean;
  readonly onAdded: (site: SiteSummary) => void;
}

/** Adds a CRM by its address: grants that origin and nothing else. */
export function SiteForm({ adapters, isPrimary, onAdded }: Props) {
  const { client, browser } = useSurroundings();
  const text = useText(welcome);
  const format = useFormat();
  const [address, setAddress] = useState('');
  const [adapter, setAdapter] = useState(adapters[0]?.id ?? '');
  const [said, setSaid] = useState<string | null>(null);
  const action = useAction();
  const origin = originOf(address);
  const crm = adapters.find(({ id }) => id === adapter)?.name ?? 'CRM';

  const allow = (event: SubmitEvent) => {
    event.preventDefault();
    if (origin === null) return setSaid(text('crm.malformed'));
    setSaid(null);
    // Asked for in the click itself: browsers refuse it after any wait.
    const granting = browser.grant([origin]);
    void action.run(async () => {
      if (!(await granting)) return setSaid(text('crm.refused', { origin }));
      const site = await client.request('sites.add', { address, adapter });
      setAddress('');
      onAdded(site);
    });
  };
  return (
    <form class="site-form" noValidate onSubmit={allow}>
      {adapters.length > 1 && (
        <div class="field">
          <label for="site-adapter">{text('crm.kind')}</label>
          <select id="site-adapter" value={adapter} onChange={(event) => setAdapter(event.currentTarget.value)}>
            {adapters.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="field">
        <label for="site-address">{text('crm.address')}</label>
        <div class="button-row">
          <input
            id="site-address"
            class="grow wide-input"
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
          <button type="submit" class={isPrimary ? 'primary' : ''} disabled={action.busy || address.trim() === ''}>
            {text('crm.allow')}
          </button>
        </div>
        <p id="site-hint" class="hint">
          {origin === null
            ? `${text('crm.hint')} ${text('crm.supported', { crms: format.list(adapters.map(({ name }) => name)) })}`
            : text('crm.grantSays', { origin })}
        </p>
      </div>
      <div role="alert">{said !== null && <p class="notice danger">{said}</p>}</div>
      {action.failure !== null && <FailureNotice failure={action.failure} erp="ERP" crm={crm} />}
    </form>
  );
}
