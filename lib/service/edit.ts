import type { ActorType } from '../model/actor';
import { connectIntent, newDraft, withDialog, withIntent, withIntentDropped } from '../model/draft-changes';
import type { RecordAddress } from '../model/record';
import type { RecordView } from '../model/view';
import type { Environment } from './environment';
import { giveUpSave } from './give-up';
import { recordView } from './view';

/** Edit, Connect, Disconnect and Cancel change a draft only; neither system hears of it before Save. */
export async function beginEdit(environment: Environment, record: RecordAddress): Promise<RecordView> {
  await environment.store.drafts.change(record, (draft) =>
    draft === null ? newDraft(record, '', environment.now()) : { ...draft, editing: true },
  );
  return announced(environment, record);
}

export async function cancelEdit(environment: Environment, record: RecordAddress): Promise<RecordView> {
  const draft = await environment.store.drafts.get(record);
  for (const connectionId of Object.keys(draft?.intents ?? {})) await giveUpSave(environment, record, connectionId);
  await environment.store.drafts.change(record, () => null);
  return announced(environment, record);
}

/** Starts connecting and shows the dialog. What was typed or chosen for the same actor type before is kept. */
export async function beginConnect(
  environment: Environment,
  record: RecordAddress,
  connectionId: string,
  actorType: ActorType,
  signal: AbortSignal,
): Promise<RecordView> {
  const before = await environment.store.drafts.get(record);
  const name = before?.recordName || (await environment.crm.read(record, signal)).name;
  await environment.store.drafts.change(record, (draft) => {
    const base = { ...(draft ?? newDraft(record, name, environment.now())), recordName: name, editing: true };
    const intent = base.intents[connectionId];
    const keeps = intent?.kind === 'connect' && intent.actorType === actorType;
    const next = keeps ? base : withIntent(base, connectionId, connectIntent(actorType, name));
    return { ...withDialog(next, connectionId), updatedAt: environment.now() };
  });
  await environment.showDialog(record, connectionId);
  return announced(environment, record);
}

export async function beginDisconnect(
  environment: Environment,
  record: RecordAddress,
  connectionId: string,
): Promise<RecordView> {
  const link = await environment.store.links.ofRecord(record, connectionId);
  if (link !== null) {
    await environment.store.drafts.change(record, (draft) =>
      withIntent(draft ?? newDraft(record, link.recordName, environment.now()), connectionId, { kind: 'disconnect' }),
    );
  }
  return announced(environment, record);
}

/** Takes back what was meant for one connection; edit mode stays. */
export async function keepAsIs(
  environment: Environment,
  record: RecordAddress,
  connectionId: string,
): Promise<RecordView> {
  await giveUpSave(environment, record, connectionId);
  await environment.store.drafts.change(record, (draft) => draft && withIntentDropped(draft, connectionId));
  return announced(environment, record);
}

/** Shows the dialog that waits for this connection again. */
export async function reopenDialog(
  environment: Environment,
  record: RecordAddress,
  connectionId: string,
): Promise<RecordView> {
  const draft = await environment.store.drafts.change(record, (stored) => {
    const intent = stored?.intents[connectionId];
    if (!stored || !intent || intent.kind === 'disconnect') return stored;
    const again =
      intent.kind === 'connect' && intent.stage === 'ready'
        ? withIntent(stored, connectionId, { ...intent, stage: 'choose' })
        : stored;
    return withDialog(again, connectionId);
  });
  if (draft?.dialog === connectionId) await environment.showDialog(record, connectionId);
  return announced(environment, record);
}

export async function announced(environment: Environment, record: RecordAddress): Promise<RecordView> {
  environment.announce(record);
  return recordView(environment, record);
}
