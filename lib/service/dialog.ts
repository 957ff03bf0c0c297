import type { Picks } from '../model/comparison';
import type { Connection, Site } from '../model/connection';
import type { ComparedState, Draft, Intent, SearchDraft } from '../model/draft';
import { withDialog, withIntent, withIntentDropped } from '../model/draft-changes';
import { FailureError, failure } from '../model/failure';
import { type RecordAddress, recordKey } from '../model/record';
import type { DialogView, RecordView } from '../model/view';
import { compare } from '../sync/compare';
import { plan } from '../sync/plan';
import { announced } from './edit';
import type { Environment } from './environment';
import { giveUpSave } from './give-up';
import { readActor } from './read';
import { refusedFailure } from './refused';
import { actorName, connectionOf, connectorOf, crmSiteOf, fieldsFor, siteOf } from './resolve';
import { searchColumns } from './search';
import { siteLabel } from './sites';

type ConnectIntent = Extract<Intent, { kind: 'connect' }>;

/** What the dialog of a connection shows; null when none is open. */
export async function dialogView(
  environment: Environment,
  record: RecordAddress,
  connectionId: string,
): Promise<DialogView | null> {
  const draft = await environment.store.drafts.get(record);
  const intent = draft?.intents[connectionId];
  if (!draft || !intent || intent.kind === 'disconnect') return null;
  const connection = await connectionOf(environment, connectionId);
  if (intent.kind === 'connect' && intent.stage === 'search') {
    return searchStage(environment, draft, connection, intent);
  }
  return intent.compared === null ? null : chooseStage(environment, draft, connection, intent, intent.compared);
}

async function head(environment: Environment, site: Site, draft: Draft, connection: Connection) {
  return {
    record: draft.record,
    recordName: draft.recordName,
    crmName: await siteLabel(environment, site),
    connectionId: connection.id,
    connectionName: connection.name,
    isSample: connectorOf(environment, connection.connector).description.isSample,
  };
}

async function searchStage(
  environment: Environment,
  draft: Draft,
  connection: Connection,
  intent: ConnectIntent,
): Promise<DialogView> {
  const site = await siteOf(environment, draft.record);
  return {
    ...(await head(environment, site, draft, connection)),
    stage: 'search',
    actorType: intent.actorType,
    columns: await searchColumns(environment, draft.record, connection, intent.actorType),
    paging: connectorOf(environment, connection.connector).description.paging,
    search: intent.search,
    selected: intent.selected,
  };
}

async function chooseStage(
  environment: Environment,
  draft: Draft,
  connection: Connection,
  intent: Exclude<Intent, { kind: 'disconnect' }>,
  { fields, crm, actor }: ComparedState,
): Promise<DialogView> {
  const link = intent.kind === 'resolve' ? await environment.store.links.ofRecord(draft.record, connection.id) : null;
  const comparisons = compare(fields, link?.base ?? null, crm.values, actor.values);
  const site = await siteOf(environment, draft.record);
  const crmSite = await crmSiteOf(environment, site.adapter);
  return {
    ...(await head(environment, site, draft, connection)),
    stage: 'choose',
    actorType: intent.actorType,
    actorName: actorName(connection, actor),
    purpose: intent.kind === 'resolve' ? 'resolve' : 'connect',
    comparisons,
    picks: intent.picks,
    writes: plan(comparisons, intent.picks).writes,
    crmGuarantee: crmSite.description.guarantee,
    erpGuarantee: connectorOf(environment, connection.connector).description.guarantee,
    failure: intent.failure,
  };
}

export async function keepSearch(
  environment: Environment,
  record: RecordAddress,
  connectionId: string,
  search: SearchDraft,
): Promise<void> {
  await changeIntent(environment, record, connectionId, (intent) =>
    intent.kind === 'connect' ? { ...intent, search } : intent,
  );
}

export async function select(
  environment: Environment,
  record: RecordAddress,
  connectionId: string,
  selected: { readonly key: string; readonly name: string } | null,
): Promise<void> {
  await changeIntent(environment, record, connectionId, (intent) =>
    intent.kind === 'connect' ? { ...intent, selected } : intent,
  );
}

/** Reads both sides of the chosen actor, for the field chooser. Gives `taken` when the actor is linked elsewhere. */
export async function compareSelected(
  environment: Environment,
  record: RecordAddress,
  connectionId: string,
  signal: AbortSignal,
): Promise<DialogView> {
  const intent = (await environment.store.drafts.get(record))?.intents[connectionId];
  if (intent?.kind !== 'connect' || intent.selected === null) throw noDialog();
  const actor = { type: intent.actorType, key: intent.selected.key };
  await refuseTaken(environment, record, connectionId, actor);
  const compared = await readBoth(environment, record, connectionId, actor, signal);
  await changeIntent(environment, record, connectionId, (stored) => {
    if (stored.kind !== 'connect' || stored.selected?.key !== actor.key) throw noDialog();
    const kept = stored.compared?.actor.key === actor.key ? stored.picks : {};
    return { ...stored, stage: 'choose', compared, picks: kept, failure: null };
  });
  environment.announce(record);
  return currentDialog(environment, record, connectionId);
}

/** Both sides as they are now, with the fields that are mapped between them. */
export async function readBoth(
  environment: Environment,
  record: RecordAddress,
  connectionId: string,
  address: { readonly type: ConnectIntent['actorType']; readonly key: string },
  signal: AbortSignal,
): Promise<ComparedState> {
  const connection = await connectionOf(environment, connectionId);
  const site = await siteOf(environment, record);
  const { mapped, read } = fieldsFor(connection, await crmSiteOf(environment, site.adapter), address.type);
  const session = await environment.session(connection);
  const [crm, actor] = await Promise.all([
    environment.crm.read(record, signal),
    readActor(session, address, read, signal),
  ]);
  return {
    crm: { values: crm.values, version: crm.version, name: crm.name },
    actor,
    fields: mapped,
    readAt: environment.now(),
  };
}

export async function refuseTaken(
  environment: Environment,
  record: RecordAddress,
  connectionId: string,
  actor: { readonly type: ConnectIntent['actorType']; readonly key: string },
): Promise<void> {
  const holder = await environment.store.links.ofActor(connectionId, actor);
  if (holder !== null && recordKey(holder.record) !== recordKey(record)) {
    throw new FailureError(failure('counterpart', 'taken', { holder: holder.recordName }));
  }
}

export async function pick(
  environment: Environment,
  record: RecordAddress,
  connectionId: string,
  picks: Picks,
): Promise<DialogView> {
  await changeIntent(environment, record, connectionId, (intent) =>
    intent.kind === 'disconnect' ? intent : { ...intent, picks },
  );
  return currentDialog(environment, record, connectionId);
}

/** From the chooser back to the search; what was picked stays for the same actor. */
export async function back(environment: Environment, record: RecordAddress, connectionId: string): Promise<DialogView> {
  await changeIntent(environment, record, connectionId, (intent) =>
    intent.kind === 'connect' ? { ...intent, stage: 'search', failure: null } : intent,
  );
  environment.announce(record);
  return currentDialog(environment, record, connectionId);
}

/** Closes the dialog and gives up what was meant by it; neither system was touched. */
export async function cancelDialog(
  environment: Environment,
  record: RecordAddress,
  connectionId: string,
): Promise<RecordView> {
  await giveUpSave(environment, record, connectionId);
  await environment.store.drafts.change(record, (draft) => {
    const rest = draft && withIntentDropped(draft, connectionId);
    return rest && withDialog(rest, null);
  });
  return announced(environment, record);
}

/** The picks of a connect dialog are settled: back to the tab, where Save will write them. */
export async function readyToSave(
  environment: Environment,
  record: RecordAddress,
  connectionId: string,
): Promise<RecordView> {
  await environment.store.drafts.change(record, (draft) => {
    const intent = draft?.intents[connectionId];
    if (!draft || intent?.kind !== 'connect' || intent.compared === null) throw noDialog();
    refuseUnwritable(intent.compared, intent.picks);
    return withDialog(withIntent(draft, connectionId, { ...intent, stage: 'ready', failure: null }), null);
  });
  return announced(environment, record);
}

/** A value that the other side cannot take is said before anything is written. */
export function refuseUnwritable({ fields, crm, actor }: ComparedState, picks: Picks): void {
  const { refused } = plan(compare(fields, null, crm.values, actor.values), picks);
  if (refused.length > 0) throw new FailureError(refusedFailure(refused));
}

async function currentDialog(environment: Environment, record: RecordAddress, connectionId: string) {
  const view = await dialogView(environment, record, connectionId);
  if (view === null) throw noDialog();
  return view;
}

async function changeIntent(
  environment: Environment,
  record: RecordAddress,
  connectionId: string,
  change: (intent: Intent) => Intent,
): Promise<void> {
  await environment.store.drafts.change(record, (draft) => {
    const intent = draft?.intents[connectionId];
    if (!draft || !intent) throw noDialog();
    return { ...withIntent(draft, connectionId, change(intent)), updatedAt: environment.now() };
  });
}

function noDialog(): FailureError {
  return new FailureError(failure('counterpart', 'not-found', { explanation: 'failure.noDialog' }));
}
