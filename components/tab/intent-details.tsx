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

/** What Save will do to one connection, and how to take it back. */
export function IntentDetails({ connection, intent, siteName, inert, actions, say }: Props & Speaking) {
  const { text, word } = say;
  const { connectionId, connectionName } = connection;
  const undo = (
    <TrustedButton disabled={inert} onPress={() => actions.keep(connectionId)}>
      {text('keep')}
    </TrustedButton>
  );
  if (intent.kind === 'disconnect') {
    return (
      <div class="intent">
        <p>{text('disconnect.intended', { name: connection.link?.actorName ?? connectionName })}</p>
        {undo}
      </div>
    );
  }
  const failure = intent.failure !== null && (
    <FailureNote say={say} failure={intent.failure} erp={connectionName} crm={siteName} />
  );
  const proceed = (
    <TrustedButton kind="primary" disabled={inert} onPress={() => actions.resolve(connectionId)}>
      {text('continue')}
    </TrustedButton>
  );
  if (intent.kind === 'resolve') {
    return (
      <>
        {failure}
        <div class="intent">
          <p>{text('connect.choose', { name: connection.link?.actorName ?? connectionName })}</p>
          {proceed}
          {undo}
        </div>
      </>
    );
  }
  const actor = word(`actor.${intent.actorType}`);
  const name = intent.actorName ?? '';
  if (intent.stage !== 'ready') {
    return (
      <>
        {failure}
        <div class="intent">
          <p>{intent.stage === 'search' ? text('connect.search', { actor }) : text('connect.choose', { name })}</p>
          {proceed}
          {undo}
        </div>
      </>
    );
  }
  return (
    <>
      {failure}
      <div class="intent">
        <p>
          <strong>{text('connect.ready', { actor, name })}</strong>
        </p>
        {undo}
      </div>
      {intent.writes.length === 0 ? (
        <p class="muted">{text('write.nothing')}</p>
      ) : (
        <WriteList say={say} title={text('write.title')} writes={intent.writes} erp={connectionName} crm={siteName} />
      )}
    </>
  );
}
