import { options } from '../../lib/i18n/options';
import type { AdapterSummary, ConnectorSummary } from '../../lib/model/setup';
import { useLoaded } from '../frame/loaded';
import { LoadedView } from '../frame/loaded-view';
import { useSurroundings, useText } from '../frame/surroundings';
import { AdapterProof } from '../sites/adapter-choice';

/** What this is, how far it was proven, and what it cannot do. */
export function AboutPage() {
  const { client, browser } = useSurroundings();
  const text = useText(options);
  const loading = useLoaded(async () => {
    const [connectors, adapters] = await Promise.all([
      client.request('connectors.list', {}),
      client.request('adapters.list', {}),
    ]);
    return { connectors, adapters };
  }, [client]);
  return (
    <section class="page-body wide">
      <p class="strong">{text('about.version', { version: browser.version })}</p>
      <p>{text('about.licence')}</p>
      <p>{text('about.privacy')}</p>
      <h2 id="proof">{text('about.proof')}</h2>
      <LoadedView loading={loading}>{(data) => <ProofTable {...data} />}</LoadedView>
      <h2>{text('about.limits')}</h2>
      <ul class="bullets">
        {(['about.limitOpen', 'about.limitShared', 'about.limitCreate', 'about.limitRights'] as const).map((key) => (
          <li key={key}>{text(key)}</li>
        ))}
      </ul>
    </section>
  );
}

interface ProofProps {
  readonly connectors: readonly ConnectorSummary[];
  readonly adapters: readonly AdapterSummary[];
}

function ProofTable({ connectors, adapters }: ProofProps) {
  const text = useText(options);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than a narrow window is scrolled with the keyboard
    <section class="table-frame" aria-labelledby="proof" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text('about.system')}</th>
            <th scope="col">{text('about.kind')}</th>
            <th scope="col">{text('about.tested')}</th>
            <th scope="col">{text('about.writes')}</th>
          </tr>
        </thead>
        <tbody>
          {connectors.map(({ id, name, verified, verifiedOn, guarantee, isSample }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{text('about.kindErp')}</td>
              <td>{isSample ? text('about.sample') : text(`about.${verified}`, { on: verifiedOn })}</td>
              <td>{text(`about.guarantee.${guarantee}`)}</td>
            </tr>
          ))}
          {adapters.map((adapter) => (
            <tr key={adapter.id}>
              <th scope="row">{adapter.name}</th>
              <td>{text('about.kindCrm')}</td>
              <td>
                <AdapterProof adapter={adapter} />
              </td>
              <td>
                {text(adapter.access === 'read-only' ? 'about.readOnly' : `about.guarantee.${adapter.guarantee}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
