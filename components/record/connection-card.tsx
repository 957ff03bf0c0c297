import { controls } from '../../lib/i18n/controls';
import { type PopupKey, popup } from '../../lib/i18n/popup';
import type { Translate } from '../../lib/i18n/translate';
import type { ActorType } from '../../lib/model/actor';
import type { ConnectionView, IntentView, LinkView } from '../../lib/model/view';
import { WriteSummary } from '../chooser/write-summary';
import { FailureNotice } from '../frame/failure-notice';
import { useText, useWords } from '../frame/surroundings';
import { type Format, useFormat } from '../frame/use-format';
import { LinkState } from './link-state';

export interface ConnectionActions {
  readonly sync: (connectionId: string) => void;
  readonly connect: (connectionId: string, actorType: ActorType) => void;
  /** Opens the dialog that is waiting: search, chooser or conflict. */
  readonly resume: (connectionId: string) => void;
}

interface Props {
  readonly connection: ConnectionView;
  readonly crm: string;
  readonly busy: boolean;
  /** Its action is the main one of the screen. */
  readonly isPrimary: boolean;
  readonly actions: ConnectionActions;
}

/** How a record stands with one ERP connection, and what can be done about it. */
export function ConnectionCard({ connection, crm, busy, isPrimary, actions }: Props) {
  const { link, intent } = connection;
  const words = useWords();
  const text = useText(popup);
  const button = useText(controls);
  return (
    <section class="card" aria-label={connection.connectionName}>
      <header class="card-head">
        <h2>{connection.connectionName}</h2>
        {connection.isSample && <span class="tag sample">{button('sample')}</span>}
        {link !== null && (
          <span class="quiet">{text('home.connected', { actor: words(`actor.${link.actorType}`) })}</span>
        )}
        <span class="grow" />
        {link !== null && <LinkState link={link} />}
      </header>
      {link !== null && <LinkValues link={link} crm={crm} />}
      {link !== null && <LinkTrouble link={link} erp={connection.connectionName} crm={crm} />}
      {intent !== null && <Waiting intent={intent} connection={connection} crm={crm} />}
      <div class="button-row">
        <CardButtons connection={connection} busy={busy} isPrimary={isPrimary} actions={actions} />
      </div>
    </section>
  );
}

function CardButtons({ connection, busy, isPrimary, actions }: Omit<Props, 'crm'>) {
  const { link, intent, connectionId } = connection;
  const text = useText(popup);
  if (intent?.kind === 'connect' || intent?.kind === 'resolve') {
    const label = intent.kind === 'resolve' ? 'home.chooseValues' : (`home.resume.${intent.stage}` as const);
    return (
      <button type="button" disabled={busy} onClick={() => actions.resume(connectionId)}>
        {text(label)}
      </button>
    );
  }
  if (intent?.kind === 'disconnect') return null;
  if (link === null) {
    return (
      <>
        {connection.actorTypes.map((actorType) => (
          <button
            type="button"
            key={actorType}
            disabled={busy}
            onClick={() => actions.connect(connectionId, actorType)}
          >
            {text(`home.connect.${actorType}`)}
          </button>
        ))}
      </>
    );
  }
  if (link.state.kind === 'broken') return null;
  const isRunning = link.state.kind === 'running';
  // A sync that finds a conflict leads to the field chooser and writes nothing before.
  const verb = link.state.kind === 'conflicts' ? 'home.chooseValues' : 'home.syncNow';
  return (
    <button
      type="button"
      class={isPrimary ? 'primary' : ''}
      disabled={busy || isRunning}
      onClick={() => actions.sync(connectionId)}
    >
      {text(verb)}
    </button>
  );
}

/** As many values as fit a small popup. */
const VALUES_SHOWN = 5;

function LinkValues({ link, crm }: { readonly link: LinkView; readonly crm: string }) {
  const format = useFormat();
  const text = useText(popup);
  return (
    <>
      <dl class="values">
        {link.values.slice(0, VALUES_SHOWN).map((value) => (
          <div key={value.field}>
            <dt>{format.label(value.label)}</dt>
            <dd>{value.text ?? format.value(value.value, value.type)}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet small">
        {link.stale && link.readAt !== null && `${staleWords(link.readAt, text, format)} `}
        {link.syncedAt === null
          ? text('home.neverSynced')
          : text('home.synced', { moment: format.moment(link.syncedAt) })}
      </p>
      {link.toCopy.length > 0 && <p class="quiet small">{text('home.toCopy', { count: link.toCopy.length, crm })}</p>}
    </>
  );
}

function staleWords(readAt: number, text: Translate<PopupKey>, format: Format): string {
  const isNow = Date.now() - readAt < 60_000;
  return isNow ? text('home.staleNow') : text('home.stale', { moment: format.moment(readAt) });
}

function LinkTrouble({ link, erp, crm }: { readonly link: LinkView; readonly erp: string; readonly crm: string }) {
  const text = useText(popup);
  const { state } = link;
  if (state.kind === 'failed') return <FailureNotice failure={state.failure} erp={erp} crm={crm} />;
  if (state.kind === 'broken') return <p class="notice">{text(`home.${state.reason}`, { system: erp })}</p>;
  if (state.kind !== 'incomplete') return null;
  return (
    <>
      <FailureNotice failure={state.failure} erp={erp} crm={crm} />
      <p class="strong">{text('home.stillOpen')}</p>
      <WriteSummary writes={state.writes} names={{ erp, crm }} guarantees={null} />
    </>
  );
}

interface WaitingProps {
  readonly intent: IntentView;
  readonly connection: ConnectionView;
  readonly crm: string;
}

/** What the person means to do, and what Save will write. */
function Waiting({ intent, connection, crm }: WaitingProps) {
  const text = useText(popup);
  const words = useWords();
  const erp = connection.connectionName;
  if (intent.kind === 'disconnect') return <p class="notice">{text('home.willDisconnect', { system: erp })}</p>;
  const notice = intent.failure && <FailureNotice failure={intent.failure} erp={erp} crm={crm} />;
  if (intent.kind === 'resolve') return notice ?? <p>{text('home.conflictWaits')}</p>;
  const actor = words(`actor.${intent.actorType}`);
  return (
    <>
      {notice}
      {intent.stage === 'ready' ? (
        <>
          <p class="strong">{text('home.willConnect', { actor, name: intent.actorName ?? '' })}</p>
          {intent.writes.length === 0 && <p class="quiet">{text('writes.none')}</p>}
          <WriteSummary writes={intent.writes} names={{ erp, crm }} guarantees={null} />
        </>
      ) : (
        <p class="quiet">{text('home.started', { actor })}</p>
      )}
    </>
  );
}
