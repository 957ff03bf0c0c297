import type { TabActions } from '../../lib/model/tab-actions';
import type { ConnectionView, LinkView } from '../../lib/model/view';
import { CopyList } from './copy-list';
import { FailureNote } from './failure-note';
import { LinkStateLine } from './link-state';
import type { Speaking } from './surroundings';
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
export function LinkDetails({ connection, link, siteName, editing, inert, actions, say }: Props & Speaking) {
  const { text, word } = say;
  const { connectionId, connectionName } = connection;
  const { state } = link;
  return (
    <>
      <div class="status">
        <span role="status">
          <LinkStateLine say={say} link={link} />
        </span>
        <LastSync say={say} link={link} />
        {!editing && state.kind === 'conflicts' && (
          <TrustedButton disabled={inert} onPress={() => actions.resolve(connectionId)}>
            {text('resolve')}
          </TrustedButton>
        )}
      </div>
      {'failure' in state && (
        <FailureNote
          say={say}
          failure={state.failure}
          erp={connectionName}
          crm={siteName}
          onRetry={editing || inert ? undefined : () => actions.sync(connectionId)}
        />
      )}
      {'writes' in state && (
        <WriteList say={say} title={text('write.open')} writes={state.writes} erp={connectionName} crm={siteName} />
      )}
      {state.kind === 'broken' && (
        <div class="note bad">
          <p class="note-text">
            <strong>
              {text(`state.broken.${state.reason}`, { name: link.actorName, connection: connectionName })}
            </strong>{' '}
            {word('failure.erp.not-found.next', { system: connectionName })}
          </p>
        </div>
      )}
      {link.stale && link.readAt !== null && <StaleNote say={say} readAt={link.readAt} />}
      {link.toCopy.length > 0 && state.kind !== 'broken' && (
        <CopyList
          say={say}
          values={link.toCopy}
          connectionId={connectionId}
          siteName={siteName}
          inert={inert}
          actions={actions}
        />
      )}
      <ValueList say={say} values={link.values} />
    </>
  );
}

function LastSync({ link, say }: { readonly link: LinkView } & Speaking) {
  const { text, ago, exactly } = say;
  if (link.state.kind === 'running') return null;
  if (link.syncedAt === null) return <span class="muted">{text('synced.never')}</span>;
  return (
    <time class="muted" dateTime={new Date(link.syncedAt).toISOString()} title={exactly(link.syncedAt)}>
      {text('synced', { ago: ago(link.syncedAt) })}
    </time>
  );
}

function StaleNote({ readAt, say }: { readonly readAt: number } & Speaking) {
  const { text, ago } = say;
  const words = ago(readAt) === text('synced.now') ? text('stale.now') : text('stale', { ago: ago(readAt) });
  return (
    <div class="note warn">
      <p class="note-text">{words}</p>
    </div>
  );
}
