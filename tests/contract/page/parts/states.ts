import { failure } from '../../../../lib/model/failure';
import type { ConnectionView, IntentView, RecordView } from '../../../../lib/model/view';
import { connection, known, link, REFUSED, TO_COPY, UNREACHABLE, VALUES, WRITES } from './views';

type State = (view: RecordView) => RecordView;

const READY: Extract<IntentView, { kind: 'connect' }> = {
  kind: 'connect',
  actorType: 'customer',
  stage: 'ready',
  actorName: 'Nordlys Fiskeeksport AS',
  writes: WRITES,
  failure: null,
};

const showing =
  (changes: Partial<ConnectionView>): State =>
  (view) => ({ ...view, connections: [connection(changes)] });

const editing =
  (changes: Partial<ConnectionView>, saving = false): State =>
  (view) => ({ ...view, editing: true, saving, connections: [connection(changes)] });

/** Every state that the ERP tab can show. */
export const STATES: Readonly<Record<string, State>> = {
  unconnected: showing({}),
  'no connections': (view) => ({ ...view, connections: [] }),
  'not compared': showing({ link: link({ kind: 'unknown' }, { syncedAt: null }) }),
  'in sync': showing({ link: link({ kind: 'in-sync' }, { webAddress: 'https://erp.example/party/1' }) }),
  changes: showing({ link: link({ kind: 'changes', fields: [known('phone'), known('email'), known('website')] }) }),
  'read-only CRM': (view) => ({
    ...view,
    crmAccess: 'read-only',
    connections: [connection({ link: link({ kind: 'in-sync' }, { toCopy: TO_COPY }) })],
  }),
  conflict: showing({ link: link({ kind: 'conflicts', fields: [known('phone')] }) }),
  running: showing({ link: link({ kind: 'running', done: 2, steps: 5 }) }),
  failed: showing({ link: link({ kind: 'failed', failure: REFUSED }) }),
  stale: showing({
    link: link({ kind: 'failed', failure: UNREACHABLE }, { stale: true, readAt: Date.now() - 3 * 3_600_000 }),
  }),
  incomplete: showing({
    link: link({ kind: 'incomplete', failure: failure('crm', 'auth'), writes: WRITES.slice(2) }),
  }),
  broken: showing({ link: link({ kind: 'broken', reason: 'archived', replacedBy: null }) }),
  editing: editing({}),
  'editing, connected': editing({ link: link({ kind: 'in-sync' }) }),
  disconnecting: editing({ link: link({ kind: 'in-sync' }), intent: { kind: 'disconnect' } }),
  searching: editing({ intent: { ...READY, stage: 'search', actorName: null, writes: [] } }),
  'ready to save': editing({ intent: READY }),
  'nothing to write': editing({ intent: { ...READY, writes: [] } }),
  saving: editing({ intent: READY }, true),
  'save refused': editing({ intent: { ...READY, failure: failure('crm', 'conflict') } }),
  'several connections': (view) => ({
    ...view,
    connections: [
      connection({
        connectionId: 'tryton',
        connectionName: 'Tryton Nordic',
        isSample: false,
        link: link({ kind: 'in-sync' }, { values: VALUES.slice(0, 6) }),
      }),
      connection(),
    ],
  }),
};
