import type { WorkerMessageName, WorkerReply, WorkerRequest } from '../messages/table';
import { type Failure, FailureError, failure } from '../model/failure';
import { canBeOneRecord, type Entity, type RecordOnPage, sameRecord } from '../model/record';
import type { RecordView } from '../model/view';
import { askForView, askWorker, type Send } from './worker-line';

/** Milliseconds between the looks at a record that the browser does not name yet. */
const PAUSES = [10, 30, 100, 300, 1000];

/** Messages about the record on screen that are answered with its view. */
export type ViewMessage = {
  [Name in WorkerMessageName]: WorkerReply<Name> extends RecordView ? Name : never;
}[WorkerMessageName];

/** What is known of the record on screen. */
export interface RecordState {
  readonly record: RecordOnPage | null;
  /** What the address of the record allows it to be. */
  readonly allowed: readonly Entity[];
  readonly view: RecordView | null;
  readonly failure: Failure | null;
  /** Something that a person asked for has not been answered yet. */
  readonly busy: boolean;
  readonly orphaned: boolean;
}

/** Keeps the view of the record on screen, and only that: late answers about other records or older states are dropped. */
export interface RecordSession {
  state(): RecordState;
  look(record: RecordOnPage | null, allowed?: readonly Entity[]): void;
  /** Asks for what is stored; with `live`, for what both systems hold as well. */
  load(live: boolean): Promise<void>;
  /** Does what a person asked for. One thing at a time: presses during the wait for an answer do nothing. */
  act<Name extends ViewMessage>(name: Name, payload: WorkerRequest<Name>): Promise<void>;
  openOptions(): Promise<void>;
  orphan(): void;
}

const NOTHING: RecordState = {
  record: null,
  allowed: [],
  view: null,
  failure: null,
  busy: false,
  orphaned: false,
};

export function createRecordSession(send: Send, onChange: () => void): RecordSession {
  let state = NOTHING;
  const change = (next: Partial<RecordState>) => {
    state = { ...state, ...next };
    onChange();
  };

  /** Asks and shows the answer, if the record is still on screen by then. */
  const ask = async <Name extends ViewMessage>(
    name: Name,
    payload: WorkerRequest<Name>,
    after: Partial<RecordState>,
  ) => {
    const { record } = state;
    if (record === null || state.orphaned) return;
    let answer: Partial<RecordState>;
    try {
      answer = { ...acceptable(await askForView(send, name, payload, record.entity), state), failure: null };
    } catch (cause) {
      const reason = failureOf(cause);
      answer = reason.kind === 'aborted' ? await lookAgain(name, reason, record.entity) : { failure: reason };
    }
    if (!sameRecord(record, state.record)) return;
    if (answer.failure?.kind === 'orphaned') change({ orphaned: true, busy: false });
    else change({ ...answer, ...after });
  };

  /** The browser hears of a new address later than the page itself; until then it names the record before to the worker. */
  const askUntilKnown = async () => {
    const { record } = state;
    for (const pause of PAUSES) {
      await ask('record.view', {}, {});
      const isKnown = state.view !== null || (state.failure !== null && state.failure.kind !== 'not-found');
      if (isKnown || state.orphaned || !sameRecord(record, state.record)) return;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  };

  /**
   * After the worker was stopped: being asked starts it again, and it goes on with whatever is written down. What was asked
   * is not sent again by itself, because another record may be on screen by now.
   */
  const lookAgain = async (name: ViewMessage, reason: Failure, entity: Entity): Promise<Partial<RecordState>> => {
    try {
      const view = await askForView(send, 'record.view', {}, entity);
      const wasOnlyLooking = name === 'record.view' || name === 'record.refresh';
      return { ...acceptable(view, state), failure: wasOnlyLooking || goesOn(view) ? null : reason };
    } catch (cause) {
      return { failure: failureOf(cause) };
    }
  };

  return {
    state: () => state,
    look(record, allowed = []) {
      if (!sameRecord(record, state.record)) change({ record, allowed, view: null, failure: null, busy: false });
    },
    async load(live) {
      await askUntilKnown();
      if (live && state.view !== null) await ask('record.refresh', {}, {});
    },
    async act(name, payload) {
      if (state.busy || state.orphaned || state.record === null) return;
      change({ busy: true, failure: null });
      await ask(name, payload, { busy: false });
    },
    async openOptions() {
      try {
        await askWorker(send, 'record.open-options', {});
      } catch (cause) {
        change({ failure: failureOf(cause) });
      }
    },
    orphan() {
      if (!state.orphaned) change({ orphaned: true, busy: false });
    },
  };
}

/**
 * A view of the record on screen that is not older than the one shown. A record that was linked as something else that
 * its address allows stays that.
 */
function acceptable(view: RecordView, shown: RecordState): Partial<RecordState> {
  const { entity, id } = view.record;
  const isOurs = sameRecord(view.record, shown.record);
  const isKept =
    id === shown.record?.id && shown.allowed.includes(entity) && canBeOneRecord(entity, shown.record.entity);
  if (!(isOurs || isKept) || view.revision < (shown.view?.revision ?? 0)) return {};
  return isOurs ? { view } : { view, record: { entity, id } };
}

/** Something that was begun is being finished. */
function goesOn({ saving, connections }: RecordView): boolean {
  return saving || connections.some(({ link }) => link?.state.kind === 'running');
}

function failureOf(cause: unknown): Failure {
  return cause instanceof FailureError
    ? cause.failure
    : failure('counterpart', 'internal', { serverMessage: String(cause) });
}
