import { type ConnectorKey, connectors } from '../../lib/i18n/connectors';
import type { Translate } from '../../lib/i18n/translate';
import { ACTOR_TYPES } from '../../lib/model/actor';
import type { ConnectionTestResult } from '../../lib/model/setup';
import { SHOW_PROGRESS_AFTER, useDelayed } from '../frame/delayed';
import { Progress } from '../frame/loaded-view';
import { useText } from '../frame/surroundings';
import { useFormat } from '../frame/use-format';
import type { ConnectionTest } from './connection-test';

interface Props {
  readonly connectorName: string;
  readonly test: ConnectionTest;
}

/** What the test of a connection found: the server and how much is in it. */
export function TestOutcome({ connectorName, test }: Props) {
  const text = useText(connectors);
  const format = useFormat();
  const { busy, proven, refusedOrigins, isOutdated } = test;
  const waiting = useDelayed(busy, SHOW_PROGRESS_AFTER);
  return (
    <div role="status">
      {waiting && <Progress label={text('form.testing', { connector: connectorName })} />}
      {!busy && proven !== null && <p class="notice good">{foundText(proven, text, format.list)}</p>}
      {!busy && refusedOrigins !== null && (
        <p class="notice danger">{text('form.refused', { origin: refusedOrigins })}</p>
      )}
      {!busy && proven === null && refusedOrigins === null && (
        <p class="hint">{text(isOutdated ? 'form.changed' : 'form.testFirst')}</p>
      )}
    </div>
  );
}

/** "Tryton 6.0.29: 42 customers and 17 suppliers" */
function foundText(
  { server, counts }: ConnectionTestResult,
  text: Translate<ConnectorKey>,
  list: (items: readonly string[]) => string,
): string {
  const found = ACTOR_TYPES.flatMap((type) => {
    const count = counts[type];
    return count === undefined ? [] : [text(`count.${type}`, { count })];
  });
  const isEmpty = ACTOR_TYPES.every((type) => (counts[type] ?? 0) === 0);
  return isEmpty ? text('form.foundNothing', { server }) : text('form.found', { server, counts: list(found) });
}
