import type { CrmSite } from '../crm/contract';
import { actorTypesFor } from '../model/actor';
import type { FieldComparison } from '../model/comparison';
import type { Connection } from '../model/connection';
import type { Draft, Intent } from '../model/draft';
import { isReadOnly } from '../model/field';
import type { Link } from '../model/link';
import type { ActorMapping } from '../model/mapping';
import type { RecordAddress } from '../model/record';
import type { Run } from '../model/run';
import type { ConnectionView, IntentView, LinkState, LinkView, RecordView, ShownValue } from '../model/view';
import type { Snapshot } from '../store/snapshots';
import { compare } from '../sync/compare';
import { plan } from '../sync/plan';
import { valuesToCopy } from './by-hand';
import type { Environment } from './environment';
import { refusedFailure } from './refused';
import { connectorOf, crmSiteOf, erpFieldsOf, fieldsFor, siteOf } from './resolve';
import { siteLabel } from './sites';

/** Everything about a record that is known without asking either system. */
export async function recordView(environment: Environment, record: RecordAddress): Promise<RecordView> {
  const { store } = environment;
  const [site, connections, draft] = await Promise.all([
    siteOf(environment, record),
    store.connections.all(),
    store.drafts.get(record),
  ]);
  const crmSite = await crmSiteOf(environment, site.adapter);
  const active = connections.filter((connection) => connection.active);
  const parts = await Promise.all(
    active.map((connection) => connectionPart(environment, crmSite, connection, record, draft)),
  );
  const shown = parts.filter(({ view }) => view.actorTypes.length > 0 || view.link !== null);
  return {
    record,
    recordName: draft?.recordName || (parts.find(({ link }) => link !== null)?.link?.recordName ?? null),
    siteName: await siteLabel(environment, site),
    crmAccess: isReadOnly(crmSite.fields(record.entity)) ? 'read-only' : 'read-write',
    editing: draft?.editing ?? false,
    saving: parts.some(({ saving }) => saving),
    connections: shown.map(({ view }) => view),
    revision: environment.now(),
  };
}

interface ConnectionPart {
  readonly view: ConnectionView;
  readonly link: Link | null;
  readonly saving: boolean;
}

async function connectionPart(
  environment: Environment,
  crmSite: CrmSite,
  connection: Connection,
  record: RecordAddress,
  draft: Draft | null,
): Promise<ConnectionPart> {
  const { description } = connectorOf(environment, connection.connector);
  const found = await environment.store.links.ofRecord(record, connection.id);
  const run = found === null ? null : await environment.store.runs.latestOfLink(found.id);
  const link = found?.state === 'linked' ? found : null;
  const supported = connection.catalogue.map(({ actorType }) => actorType);
  const view: ConnectionView = {
    connectionId: connection.id,
    connectionName: connection.name,
    isSample: description.isSample,
    actorTypes: actorTypesFor(record.entity, supported),
    link: link === null ? null : await linkView(environment, crmSite, connection, link, run),
    intent: intentView(draft?.intents[connection.id]),
    guarantee: description.guarantee,
  };
  // With a reason not to go on it waits: for the system to answer, or for the person to press Save again.
  const saving = found?.state === 'pending' && run?.state === 'open' && run.failure === null;
  return { view, link, saving };
}

async function linkView(
  environment: Environment,
  crmSite: CrmSite,
  connection: Connection,
  link: Link,
  run: Run | null,
): Promise<LinkView> {
  const snapshot = await environment.store.snapshots.get(link.id);
  const { mapping, mapped } = fieldsFor(connection, crmSite, link.actor.type);
  const [actor, crm] = [snapshot?.actor ?? null, snapshot?.crmValues ?? null];
  const comparisons = actor === null || crm === null ? null : compare(mapped, link.base, crm, actor.values);
  return {
    actorType: link.actor.type,
    actorKey: link.actor.key,
    actorName: link.actorName,
    values: shownValues(connection, mapping, snapshot),
    readAt: snapshot?.readAt ?? null,
    stale: snapshot?.failure != null,
    syncedAt: link.syncedAt,
    ...(run?.state === 'finished' ? { lastSync: lastSync(run) } : {}),
    state: linkState(snapshot, run, comparisons),
    toCopy: valuesToCopy(comparisons ?? [], snapshot?.texts ?? {}),
    webAddress: snapshot?.webAddress ?? null,
  };
}

/** How many values a run wrote to each side. */
function lastSync({ steps }: Run): { readonly toErp: number; readonly toCrm: number } {
  const written = steps.filter(({ state }) => state === 'done').flatMap(({ writes }) => writes);
  const toErp = written.filter(({ side }) => side === 'erp').length;
  return { toErp, toCrm: written.length - toErp };
}

function shownValues(connection: Connection, mapping: ActorMapping, snapshot: Snapshot | null): ShownValue[] {
  const actor = snapshot?.actor ?? null;
  if (actor === null) return [];
  const fields = new Map(erpFieldsOf(connection, actor.type).map((field) => [field.key, field]));
  return mapping.fields
    .filter(({ showInTab, erpField }) => showInTab && fields.has(erpField))
    .sort((left, right) => left.rank - right.rank)
    .flatMap(({ erpField }) => {
      const field = fields.get(erpField);
      if (field === undefined) return [];
      return {
        field: erpField,
        label: { meaning: field.meaning ?? null, text: field.label },
        type: field.type,
        value: actor.values[erpField] ?? null,
        text: snapshot?.texts[erpField] ?? null,
      };
    });
}

function linkState(
  snapshot: Snapshot | null,
  run: Run | null,
  comparisons: readonly FieldComparison[] | null,
): LinkState {
  if (run?.state === 'open') return runningState(run);
  if (snapshot?.broken != null) return { kind: 'broken', ...snapshot.broken };
  if (run?.state === 'stopped' && run.failure !== null) return stoppedState(run, run.failure);
  if (snapshot?.failure != null) return { kind: 'failed', failure: snapshot.failure };
  if (comparisons === null) return { kind: 'unknown' };
  const conflicts = comparisons.filter(({ standing }) => standing === 'conflict');
  if (conflicts.length > 0) return { kind: 'conflicts', fields: conflicts.map(({ field }) => field.label) };
  const { writes, refused } = plan(comparisons, {});
  if (writes.length > 0) return { kind: 'changes', fields: writes.map(({ label }) => label) };
  return refused.length > 0 ? { kind: 'failed', failure: refusedFailure(refused) } : { kind: 'in-sync' };
}

/** A run whose next request has an unknown outcome waits for an answer; else it is at work. */
function runningState(run: Run): LinkState {
  if (run.failure !== null) return stoppedState(run, run.failure);
  const done = run.steps.filter(({ state }) => state === 'done').length;
  return { kind: 'running', done, steps: run.steps.length };
}

function stoppedState(run: Run, failure: NonNullable<Run['failure']>): LinkState {
  const open = run.steps.filter(({ state }) => state !== 'done');
  const isPartial = open.length < run.steps.length || open.some(({ state }) => state === 'unknown');
  return isPartial
    ? { kind: 'incomplete', failure, writes: open.flatMap(({ writes }) => writes) }
    : { kind: 'failed', failure };
}

function intentView(intent: Intent | undefined): IntentView | null {
  if (intent === undefined) return null;
  if (intent.kind === 'disconnect') return { kind: 'disconnect' };
  if (intent.kind === 'resolve') return { kind: 'resolve', failure: intent.failure };
  return {
    kind: 'connect',
    actorType: intent.actorType,
    stage: intent.stage,
    actorName: intent.selected?.name ?? null,
    writes: intent.stage === 'ready' ? intentWrites(intent) : [],
    failure: intent.failure,
  };
}

/** Exactly what saving a connect intent will write where. */
export function intentWrites(intent: Extract<Intent, { kind: 'connect' }>) {
  if (intent.compared === null) return [];
  const { fields, crm, actor } = intent.compared;
  return plan(compare(fields, null, crm.values, actor.values), intent.picks).writes;
}
