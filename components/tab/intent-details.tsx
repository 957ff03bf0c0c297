import type { TabActions } from '../../lib/model/tab-actions';
import type { ConnectionView, IntentView } from '../../lib/model/view';
import { FailureNote } from './failure-note';
import type { Speaking } from './surroundings';
import { TrustedButton } from './trusted-button';
import { WriteList } from './write-list';

interface Props {
  readonly connection: ConnectionView;
  readonly intent: IntentView;
  readonly siteName: string;
  readonly inert: boolean;
  readonly actions: TabActions;
}

/** What Save will do to one connection, how to go on where a choice is missing, and how to take it back. */
export function IntentDetails({ connection, intent, siteName, inert, actions, say }: Props & Speaking) {
  const { text } = say;
  const { connectionId, connectionName } = connection;
  const writes = intent.kind === 'connect' && intent.stage === 'ready' ? intent.writes : null;
  const isHalfWay = intent.kind !== 'disconnect' && writes === null;
  return (
    <>
      {'failure' in intent && intent.failure !== null && (
        <FailureNote say={say} failure={intent.failure} erp={connectionName} crm={siteName} />
      )}
      <div class="intent">
        <p>{sentence(connection, intent, say)}</p>
        {isHalfWay && (
          <TrustedButton kind="primary" disabled={inert} onPress={() => actions.resolve(connectionId)}>
            {text('continue')}
          </TrustedButton>
        )}
        <TrustedButton disabled={inert} onPress={() => actions.keep(connectionId)}>
          {text('keep')}
        </TrustedButton>
      </div>
      {writes?.length === 0 && <p class="muted">{text('write.nothing')}</p>}
      {writes !== null && writes.length > 0 && (
        <WriteList say={say} title={text('write.title')} writes={writes} erp={connectionName} crm={siteName} />
      )}
    </>
  );
}

function sentence(
  { link, connectionName }: ConnectionView,
  intent: IntentView,
  { text, word }: Speaking['say'],
): string {
  const name = link?.actorName ?? connectionName;
  if (intent.kind === 'disconnect') return text('disconnect.intended', { name });
  if (intent.kind === 'resolve') return text('connect.choose', { name });
  const chosen = { actor: word(`actor.${intent.actorType}`), name: intent.actorName ?? '' };
  return text(`connect.${intent.stage}`, chosen);
}
