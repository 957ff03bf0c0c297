import { useState } from 'preact/hooks';
import { controls } from '../../lib/i18n/controls';
import { options } from '../../lib/i18n/options';
import type { ConnectionSummary } from '../../lib/model/setup';
import { draftOf, originsOf } from '../connection-form/connection-draft';
import { useAction } from '../frame/action';
import { ConfirmDialog } from '../frame/confirm-dialog';
import { FailureNotice } from '../frame/failure-notice';
import { useSurroundings, useText } from '../frame/surroundings';
import { hashOf } from './route';

interface Props {
  readonly connection: ConnectionSummary;
  readonly onEdit: () => void;
  readonly onChanged: () => void;
  readonly onSaid: (text: string) => void;
}

/** One ERP connection and what can be done with it. */
export function ConnectionItem({ connection, onEdit, onChanged, onSaid }: Props) {
  const { client, browser } = useSurroundings();
  const text = useText(options);
  const button = useText(controls);
  const action = useAction();
  const [asking, setAsking] = useState<'remove' | 'reset' | null>(null);
  const { id: connectionId, connector, name, linkCount } = connection;
  const origins = originsOf(connector, draftOf(connector, connection));
  const doThen = (step: () => Promise<unknown>, said: string) =>
    action.run(async () => {
      await step();
      setAsking(null);
      onSaid(said);
      onChanged();
    });
  const grantAgain = () => {
    const granting = browser.grant(origins);
    void doThen(() => granting, '');
  };
  const remove = () => doThen(() => client.request('connections.remove', { connectionId }), '');
  const reset = () =>
    doThen(() => client.request('connections.reset-sample', { connectionId }), text('connections.resetDone'));
  const activate = () =>
    doThen(() => client.request('connections.activate', { connectionId, active: !connection.active }), '');
  return (
    <li class="item">
      <div class="item-head">
        <h2>{name}</h2>
        {connector.isSample && <span class="tag sample">{button('sample')}</span>}
        <span class={`state ${connection.active ? 'good' : 'off'}`}>
          {text(connection.active ? 'connections.active' : 'connections.inactive')}
        </span>
        <span class="quiet">{text('connections.links', { count: linkCount })}</span>
      </div>
      <p class="quiet">
        {[
          connector.name === name ? '' : connector.name,
          connection.configuration.address,
          connection.configuration.database,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {!connection.granted && (
        <div class="notice warning">
          <p class="notice-text">{text('connections.notGranted', { origin: origins.join(', ') })}</p>
          <button type="button" onClick={grantAgain}>
            {text('connections.grantAgain')}
          </button>
        </div>
      )}
      {action.failure !== null && <FailureNotice failure={action.failure} erp={name} crm="CRM" />}
      <div class="button-row">
        <button type="button" aria-label={`${text('connections.edit')}: ${name}`} onClick={onEdit}>
          {text('connections.edit')}
        </button>
        <a
          class="button"
          href={hashOf({ page: 'mappings', id: connectionId })}
          aria-label={`${text('connections.mappings')}: ${name}`}
        >
          {text('connections.mappings')}
        </a>
        <button type="button" disabled={action.busy} onClick={activate}>
          {text(connection.active ? 'connections.deactivate' : 'connections.activate')}
        </button>
        {connector.isSample && (
          <button type="button" onClick={() => setAsking('reset')}>
            {text('connections.reset')}
          </button>
        )}
        <span class="grow" />
        <button type="button" class="danger" onClick={() => setAsking('remove')}>
          {text('connections.remove')}
        </button>
      </div>
      {asking !== null && (
        <ConfirmDialog
          heading={text(asking === 'remove' ? 'connections.removeHeading' : 'connections.resetHeading', {
            connection: name,
          })}
          verb={text(asking === 'remove' ? 'connections.remove' : 'connections.reset')}
          busy={action.busy}
          onConfirm={() => void (asking === 'remove' ? remove() : reset())}
          onCancel={() => setAsking(null)}
        >
          <p>{text(asking === 'remove' ? 'connections.removeSays' : 'connections.resetSays', { count: linkCount })}</p>
        </ConfirmDialog>
      )}
    </li>
  );
}
