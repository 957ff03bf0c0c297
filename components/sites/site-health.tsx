import { sites } from '../../lib/i18n/sites';
import type { PlaceHealth } from '../../lib/model/place-health';
import type { AdapterSummary } from '../../lib/model/setup';
import { useText } from '../frame/surroundings';
import { useFormat } from '../frame/use-format';
import { PageOutline } from './page-outline';
import { checksDisagree, placeStanding } from './place-standing';

interface Props {
  readonly health: readonly PlaceHealth[];
  readonly adapter: AdapterSummary;
}

/** How the tab finds its place in the pages of a site, and what can be done where it does not. */
export function SiteHealth({ health, adapter }: Props) {
  const text = useText(sites);
  if (health.length === 0) return <p class="quiet small">{text('health.none')}</p>;
  const amiss = health.filter(({ report }) => placeStanding(report) !== 'expected' || checksDisagree(report));
  return (
    <>
      <ul class="health">
        {health.map((one) => (
          <HealthLine key={one.entity} health={one} />
        ))}
      </ul>
      {amiss.length > 0 && (
        <details class="folded">
          <summary>{text('help.summary')}</summary>
          <p>{text('help.works')}</p>
          {adapter.profile === null ? (
            <p>{text('help.builtIn')}</p>
          ) : (
            <p>
              {text('help.profile')}{' '}
              <a href={`#profiles/${encodeURIComponent(adapter.profile)}`}>{text('help.openProfile')}</a>
            </p>
          )}
          {amiss.map(({ entity, report }) =>
            report.outline === null ? null : <PageOutline key={entity} entity={entity} outline={report.outline} />,
          )}
        </details>
      )}
    </>
  );
}

const TONES = { expected: 'good', second: 'calm', missing: 'warning' } as const;

function HealthLine({ health: { entity, report, since } }: { readonly health: PlaceHealth }) {
  const text = useText(sites);
  const format = useFormat();
  const standing = placeStanding(report);
  const disagree = checksDisagree(report);
  const { placement, seen } = report;
  const parameters = {
    pages: text(`pages.${entity}`),
    day: format.day(since),
    seen: seen === null ? '' : format.value(seen, 'date'),
  };
  const second = placement === 'section' ? 'health.second.section' : 'health.second.strip';
  const key = { expected: `health.expected.${placement}`, second, missing: 'health.missing' } as const;
  return (
    <li>
      <span class={`state sentence ${TONES[standing]}`}>{text(key[standing], parameters)}</span>
      {disagree && <span class="state sentence warning">{text('health.disagree', parameters)}</span>}
    </li>
  );
}
