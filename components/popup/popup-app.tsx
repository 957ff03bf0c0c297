import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { popup } from '../../lib/i18n/popup';
import { type RecordAddress, recordKey } from '../../lib/model/record';
import type { DialogView, PopupContext, RecordView } from '../../lib/model/view';
import { ChooserScreen } from '../chooser/chooser-screen';
import { useLoaded } from '../frame/loaded';
import { LoadedView } from '../frame/loaded-view';
import { useClient, useSurroundings, useText } from '../frame/surroundings';
import { RecordHome } from '../record/record-home';
import { SearchScreen } from '../search/search-screen';
import { Confirmed } from './confirmed';
import { StartView } from './start-view';

interface Props {
  /** The record that the popup was opened for; null: whatever is on screen. */
  readonly record: RecordAddress | null;
  readonly connectionId: string | null;
}

/** The toolbar popup, and the window that shows the same. */
export function PopupApp({ record, connectionId }: Props) {
  const client = useClient();
  const loading = useLoaded<PopupContext>(
    async () =>
      record === null ? client.request('popup.context', {}) : { kind: 'record', record, dialog: connectionId },
    [client, record, connectionId],
  );
  return (
    <LoadedView loading={loading} isScreen>
      {(context) =>
        context.kind === 'record' ? (
          <RecordPopup record={context.record} dialog={context.dialog} />
        ) : (
          <StartView context={context} />
        )
      }
    </LoadedView>
  );
}

type Screen =
  | { readonly kind: 'home'; readonly message: string | null }
  | { readonly kind: 'dialog'; readonly connectionId: string; readonly fromHome: boolean }
  | { readonly kind: 'confirmed' };

/** Everything about one record: its home, and the dialogs that connect it. */
function RecordPopup({ record, dialog }: { readonly record: RecordAddress; readonly dialog: string | null }) {
  const { browser } = useSurroundings();
  const text = useText(popup);
  const [screen, setScreen] = useState<Screen>(
    dialog === null ? { kind: 'home', message: null } : { kind: 'dialog', connectionId: dialog, fromHome: false },
  );
  const goHome = useCallback((message: string | null) => setScreen({ kind: 'home', message }), []);
  if (screen.kind === 'confirmed') {
    return (
      <Confirmed
        onDone={() => {
          browser.close();
          goHome(null);
        }}
      />
    );
  }
  if (screen.kind === 'home') {
    return (
      <Home
        key={screen.message}
        record={record}
        message={screen.message}
        onDialog={(connectionId) => setScreen({ kind: 'dialog', connectionId, fromHome: true })}
      />
    );
  }
  return (
    <Dialog
      record={record}
      connectionId={screen.connectionId}
      onGone={() => goHome(null)}
      onConfirmed={(purpose) =>
        purpose === 'connect' ? setScreen({ kind: 'confirmed' }) : goHome(text('home.resolved'))
      }
      onCancelled={() => {
        if (!screen.fromHome) browser.close();
        goHome(null);
      }}
    />
  );
}

interface HomeProps {
  readonly record: RecordAddress;
  readonly message: string | null;
  readonly onDialog: (connectionId: string) => void;
}

/** Paints what is known at once, then asks both systems; again whenever the person comes back to it. */
function Home({ record, message, onDialog }: HomeProps) {
  const client = useClient();
  const known = useLoaded(() => client.request('record.view', {}, record), [client, record]);
  const ready = known.loaded.state === 'ready';
  const revision = useRef(-1);
  const take = (next: RecordView) => {
    if (next.revision < revision.current) return;
    revision.current = next.revision;
    known.replace(next);
  };
  useEffect(() => {
    if (!ready) return undefined;
    const ending = new AbortController();
    // What is known stays on screen when it cannot be asked; its state says how old it is.
    client.request('record.refresh', {}, record).then(
      (next) => !ending.signal.aborted && take(next),
      () => undefined,
    );
    return () => ending.abort();
  }, [ready, client, record]);
  useRecordChanges(record, async (isOver) => {
    const next = await client.request('record.view', {}, record);
    if (!isOver()) take(next);
  });
  return (
    <LoadedView loading={known} isScreen>
      {(view) => <RecordHome view={view} message={message} onView={take} onDialog={onDialog} />}
    </LoadedView>
  );
}

interface DialogProps {
  readonly record: RecordAddress;
  readonly connectionId: string;
  /** There is no dialog any more: it was finished or cancelled elsewhere. */
  readonly onGone: () => void;
  readonly onConfirmed: (purpose: 'connect' | 'resolve') => void;
  readonly onCancelled: () => void;
}

function Dialog({ record, connectionId, onGone, onConfirmed, onCancelled }: DialogProps) {
  const client = useClient();
  const loading = useLoaded(
    () => client.request('dialog.view', { connectionId }, record),
    [client, record, connectionId],
  );
  const gone = loading.loaded.state === 'ready' && loading.loaded.value === null;
  useEffect(() => {
    if (gone) onGone();
  }, [gone]);
  useFinishedElsewhere(record, connectionId, onGone);
  const cancel = async () => {
    await client.request('dialog.cancel', { connectionId }, record);
    onCancelled();
  };
  const [round, setRound] = useState(0);
  const show = (view: DialogView) => loading.replace(view);
  const showAnew = async () => {
    const view = await client.request('dialog.view', { connectionId }, record);
    if (view === null) return onGone();
    // Without a reason of its own it is the same as before, and the screen keeps what it was told.
    if (view.stage !== 'choose' || view.failure === null) return;
    setRound(round + 1);
    show(view);
  };
  return (
    <LoadedView loading={loading} isScreen>
      {(view) => {
        if (view === null) return null;
        if (view.stage === 'search') return <SearchScreen view={view} onView={show} onCancel={cancel} />;
        return (
          <ChooserScreen
            key={round}
            view={view}
            onView={show}
            onCancel={cancel}
            onRefused={showAnew}
            onConfirmed={(_record, purpose) => onConfirmed(purpose)}
          />
        );
      }}
    </LoadedView>
  );
}

/** A window that stays open may be overtaken by the tab or the popup: looks again when anything stored changes. */
function useFinishedElsewhere(record: RecordAddress, connectionId: string, onGone: () => void): void {
  const client = useClient();
  useRecordChanges(record, async (isOver) => {
    const view = await client.request('dialog.view', { connectionId }, record);
    if (view === null && !isOver()) onGone();
  });
}

/** Calls `look` whenever what is stored about the record changes, and when the person comes back to the window. */
function useRecordChanges(record: RecordAddress, look: (isOver: () => boolean) => Promise<void>): void {
  const { browser } = useSurroundings();
  const latest = useRef(look);
  latest.current = look;
  const key = recordKey(record);
  useEffect(() => {
    const ending = new AbortController();
    // What could not be asked is asked again at the next change.
    const again = () => void latest.current(() => ending.signal.aborted).catch(() => undefined);
    window.addEventListener('focus', again, { signal: ending.signal });
    browser.onRecordChanged((changed) => recordKey(changed) === key && again(), ending.signal);
    return () => ending.abort();
  }, [browser, key]);
}
