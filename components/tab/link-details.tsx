import type { TabActions } from '../../lib/model/tab-actions';
import type { ConnectionView, LinkView } from '../../lib/model/view';
import { FailureNote } from './failure-note';
import { LinkStateLine } from './link-state';
import { useSurroundings } from './surroundings';
import { TrustedButton } from './trusted-button';
import { ValueList } from './value-list';
import { WriteList } from './write-list';

interface Props {
  readonly connection: ConnectionView;
  readonly link: LinkView;
  readonly siteName: string;
  readonly editing: boolean;
  readonly inert: boolean;
  readonly actions: TabActions;
}

/** A linked actor: how it stands, what is wrong where something is, and its values. */
export function LinkDetails({ connection, link, siteName, editing, inert, actions }: Props) {
  const { text } = useSurroundings();
  const { connectionId, connectionName } = connection;
  const { state } = link;
  return (
    <>
      <div class="status">
        <span role="status">
          <LinkStateLine link={link} />
        </span>
        <LastSync link={link} />
        {!editing && state.kind === 'conflicts' && (
          <TrustedButton disabled={inert} onPress={() => actions.resolve(connectionId)}>
            {text('resolve')}
          </TrustedButton>
        )}
      </div>
      {state.kind === 'failed' && (
        <FailureNote
          failure={state.failure}
          erp={connectionName}
          crm={siteName}
          onRetry={editing || inert ? undefined : () => actions.retry(connectionId)}
        />
      )}
      {state.kind === 'incomplete' && (
        <>
          <FailureNote
            failure={state.failure}
            erp={connectionName}
            crm={siteName}
            onRetry={editing || inert ? undefined : () => actions.retry(connectionId)}
          />
          <WriteList title={text('write.open')} writes={state.writes} erp={connectionName} crm={siteName} />
        </>
      )}
      {state.kind === 'broken' && (
        <p class="note bad">
          <strong>{text(`state.broken.${state.reason}`, { name: link.actorName, connection: connectionName })}</strong>{' '}
          {text('state.broken.next', { connection: connectionName })}
        </p>
      )}
      {link.stale && link.readAt !== null && <StaleNote connectionName={connectionName} readAt={link.readAt} />}
      <ValueList values={link.values} />
    </>
  );
}

function LastSync({ link }: { readonly link: LinkView }) {
  const { text, ago, exactly } = useSurroundings();
  if (link.state.kind === 'running') return null;
  if (link.syncedAt === null) return <span class="muted">{text('synced.never')}</span>;
  return (
    <time class="muted" dateTime={new Date(link.syncedAt).toISOString()} title={exactly(link.syncedAt)}>
      {text('synced', { ago: ago(link.syncedAt) })}
    </time>
  );
}

function StaleNote({ connectionName, readAt }: { readonly connectionName: string; readonly readAt: number }) {
  const { text, ago } = useSurroundings();
  return <p class="note warn">{text('stale', { connection: connectionName, ago: ago(readAt) })}</p>;
}
