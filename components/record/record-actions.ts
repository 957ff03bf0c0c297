import { popup } from '../../lib/i18n/popup';
import type { ActorType } from '../../lib/model/actor';
import type { RecordView } from '../../lib/model/view';
import type { Action } from '../frame/action';
import { useClient, useText } from '../frame/surroundings';
import type { ConnectionActions } from './connection-card';
import { syncResult } from './sync-result';

/** What the buttons of a record's connections do. */
export function useRecordActions(
  view: RecordView,
  action: Action,
  onResult: (result: string | null) => void,
  onView: (view: RecordView) => void,
  onDialog: (connectionId: string) => void,
): ConnectionActions {
  const client = useClient();
  const text = useText(popup);
  const { record, siteName: crm } = view;
  const take = (next: RecordView) => {
    onView(next);
    return next;
  };
  const start = (step: () => Promise<unknown>) => {
    onResult(null);
    void action.run(step);
  };
  return {
    sync: (connectionId) =>
      start(async () => {
        const next = take(await client.request('record.sync', { connectionId }, record));
        const connection = next.connections.find((candidate) => candidate.connectionId === connectionId);
        if (connection?.intent?.kind === 'resolve') onDialog(connectionId);
        else if (connection) onResult(syncResult(connection, crm, text));
      }),
    connect: (connectionId: string, actorType: ActorType) =>
      start(async () => {
        take(await client.request('record.begin-connect', { connectionId, actorType }, record));
        onDialog(connectionId);
      }),
    resume: (connectionId) => onDialog(connectionId),
  };
}
