import type { TabActions } from '../../lib/model/tab-actions';
import type { ConnectionView } from '../../lib/model/view';
import { IntentDetails } from './intent-details';
import { LinkDetails } from './link-details';
import type { Speaking } from './surroundings';
import { TrustedButton } from './trusted-button';

interface Props {
  readonly connection: ConnectionView;
  readonly siteName: string;
  readonly editing: boolean;
  /** Nothing may be pressed: saving, or the extension is gone. */
  readonly inert: boolean;
  readonly actions: TabActions;
}

/** One ERP connection of the record. */
export function ConnectionBlock({ connection, siteName, editing, inert, actions, say }: Props & Speaking) {
  const { text } = say;
  const { link, intent, connectionName, connectionId } = connection;
  const headingId = `connection-${connectionId}`;
  return (
    <section class="connection" aria-labelledby={headingId}>
      <Heading say={say} connection={connection} id={headingId} editing={editing} inert={inert} actions={actions} />
      {link === null && intent === null && !editing && (
        <p class="muted">{text('notConnected', { connection: connectionName })}</p>
      )}
      {editing && intent === null && (
        <Choices say={say} connection={connection} headingId={headingId} inert={inert} actions={actions} />
      )}
      {intent !== null && (
        <IntentDetails
          say={say}
          connection={connection}
          intent={intent}
          siteName={siteName}
          inert={inert}
          actions={actions}
        />
      )}
      {link !== null && (
        <LinkDetails
          say={say}
          connection={connection}
          link={link}
          siteName={siteName}
          editing={editing}
          inert={inert}
          actions={actions}
        />
      )}
    </section>
  );
}

interface HeadingProps {
  readonly connection: ConnectionView;
  readonly id: string;
  readonly editing: boolean;
  readonly inert: boolean;
  readonly actions: TabActions;
}

function Heading({ connection, id, editing, inert, actions, say }: HeadingProps & Speaking) {
  const { text, word } = say;
  const { link, connectionName, connectionId, isSample } = connection;
  const isRunning = link?.state.kind === 'running';
  return (
    <div class="heading">
      <h2 id={id}>{connectionName}</h2>
      {link !== null && <span class="muted">{text('connected', { actor: word(`actor.${link.actorType}`) })}</span>}
      {isSample && <span class="badge">{text('sample')}</span>}
      {link?.webAddress && (
        <a href={link.webAddress} target="_blank" rel="noopener noreferrer">
          {text('open', { connection: connectionName })}
        </a>
      )}
      <span class="gap" />
      {link !== null && !editing && (
        <TrustedButton
          describedBy={id}
          disabled={inert || isRunning || link.state.kind === 'broken'}
          onPress={() => actions.sync(connectionId)}
        >
          {text('syncNow')}
        </TrustedButton>
      )}
    </div>
  );
}

interface ChoicesProps {
  readonly connection: ConnectionView;
  readonly headingId: string;
  readonly inert: boolean;
  readonly actions: TabActions;
}

function Choices({ connection, headingId, inert, actions, say }: ChoicesProps & Speaking) {
  const { text, word } = say;
  const { link, connectionId, actorTypes } = connection;
  if (link !== null) {
    return (
      <div class="choices">
        <TrustedButton
          kind="danger"
          landmark="choice"
          describedBy={headingId}
          disabled={inert}
          onPress={() => actions.disconnect(connectionId)}
        >
          {text('disconnect', { actor: word(`actor.${link.actorType}`) })}
        </TrustedButton>
      </div>
    );
  }
  return (
    <fieldset class="choices" aria-labelledby={`${headingId} ${headingId}-choices`}>
      <span id={`${headingId}-choices`} class="muted">
        {text('connectTo')}
      </span>
      {actorTypes.map((type) => (
        <TrustedButton
          key={type}
          landmark="choice"
          describedBy={headingId}
          disabled={inert}
          onPress={() => actions.connect(connectionId, type)}
        >
          {word(`actor.${type}`)}
        </TrustedButton>
      ))}
    </fieldset>
  );
}
