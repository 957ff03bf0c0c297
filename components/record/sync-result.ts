import type { PopupKey } from '../../lib/i18n/popup';
import type { Translate } from '../../lib/i18n/translate';
import type { ConnectionView } from '../../lib/model/view';

/** What a sync did, in a sentence; null where the state says it better (a conflict, a failure). */
export function syncResult(connection: ConnectionView, crm: string, text: Translate<PopupKey>): string | null {
  const { link } = connection;
  if (link === null || link.state.kind !== 'in-sync') return null;
  const { toErp, toCrm } = link.lastSync ?? { toErp: 0, toCrm: 0 };
  const sentences = [
    ...(toErp > 0 ? [text('home.updated', { count: toErp, system: connection.connectionName })] : []),
    ...(toCrm > 0 ? [text('home.updated', { count: toCrm, system: crm })] : []),
  ];
  return sentences.length === 0 ? text('home.nothingToSync') : sentences.join(', ');
}
