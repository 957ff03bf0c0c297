import { options } from '../../lib/i18n/options';
import type { AdapterSummary, ConnectorSummary } from '../../lib/model/setup';
import { useLoaded } from '../frame/loaded';
import { LoadedView } from '../frame/loaded-view';
import { useSurroundings, useText } from '../frame/surroundings';

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
  const systems = [
    ...connectors.map((connector) => ({ ...connector, kind: text('about.kindErp') })),
    ...adapters.map((adapter) => ({ ...adapter, kind: text('about.kindCrm'), isSample: false })),
  ];
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
          {systems.map(({ id, name, kind, verified, verifiedOn, guarantee, isSample }) => (
            <tr key={`${kind} ${id}`}>
              <th scope="row">{name}</th>
              <td>{kind}</td>
              <td>{isSample ? text('about.sample') : text(`about.${verified}`, { on: verifiedOn })}</td>
              <td>{text(`about.guarantee.${guarantee}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
