import { useId } from 'preact/hooks';
import { options } from '../../lib/i18n/options';
import { sites } from '../../lib/i18n/sites';
import type { AdapterSummary } from '../../lib/model/setup';
import { useText } from '../frame/surroundings';

interface Props {
  readonly adapters: readonly AdapterSummary[];
  readonly chosen: AdapterSummary | undefined;
  readonly onChoose: (adapter: string) => void;
}

/** Which CRM drives a site: built in, or a site profile; with how far it was proven and what it can do. */
export function AdapterChoice({ adapters, chosen, onChoose }: Props) {
  const text = useText(sites);
  const id = useId();
  const groups = [
    { label: text('adapter.builtIn'), own: adapters.filter(({ profile }) => profile === null) },
    { label: text('adapter.profiles'), own: adapters.filter(({ profile }) => profile !== null) },
  ].filter(({ own }) => own.length > 0);
  return (
    <div class="field">
      <label for={id}>{text('adapter.label')}</label>
      <select
        id={id}
        value={chosen?.id ?? ''}
        aria-describedby={`${id}-says`}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {chosen === undefined && <option value="">{text('adapter.choose')}</option>}
        {groups.map(({ label, own }) => (
          <optgroup key={label} label={label}>
            {own.map(({ id: adapter, name, access }) => (
              <option key={adapter} value={adapter}>
                {access === 'read-only' ? text('adapter.readOnly', { crm: name }) : name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <p id={`${id}-says`} class="hint">
        {chosen !== undefined && <AdapterWords adapter={chosen} />}
      </p>
    </div>
  );
}

/** How far an adapter was proven, and whether records can be written through it. */
export function AdapterWords({ adapter }: { readonly adapter: AdapterSummary }) {
  const text = useText(sites);
  return (
    <>
      <AdapterProof adapter={adapter} /> {text(`access.${adapter.access}`)}
    </>
  );
}

/** How far an adapter was proven; of a profile, what it says itself. */
export function AdapterProof({ adapter }: { readonly adapter: AdapterSummary }) {
  const text = useText(sites);
  const proof = useText(options);
  const { profile, verified, verifiedOn: on } = adapter;
  if (profile === null) return <>{proof(`about.${verified}`, { on })}</>;
  return <>{on === '' ? text('adapter.profile') : text('adapter.profileTried', { on })}</>;
}
