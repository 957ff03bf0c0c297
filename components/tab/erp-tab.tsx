import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Language } from '../../lib/i18n/translate';
import type { Failure } from '../../lib/model/failure';
import type { TabActions } from '../../lib/model/tab-actions';
import type { RecordView } from '../../lib/model/view';
import { ConnectionBlock } from './connection-block';
import { FailureNote } from './failure-note';
import { Footer } from './footer';
import { Skeleton } from './skeleton';
import { SurroundingsProvider, useNewSurroundings, useSurroundings } from './surroundings';
import { TrustedButton } from './trusted-button';

export interface ErpTabProps {
  /** Null until the first answer. */
  readonly view: RecordView | null;
  readonly language: Language;
  /** BCP 47 tag for numbers, dates and names of countries. */
  readonly locale: string;
  /** The time, milliseconds since 1970, that ages are counted from. */
  readonly now: number;
  readonly actions: TabActions;
  /** The extension was updated or removed while this page stayed open. */
  readonly orphaned: boolean;
  /** Why the last thing asked for did not happen. */
  readonly failure: Failure | null;
  /** Something was asked for and has not been answered. */
  readonly busy: boolean;
}

/** The ERP tab's panel: a view in, actions out. */
export function ErpTab(props: ErpTabProps) {
  const { language, locale, now } = props;
  const surroundings = useNewSurroundings(language, locale, now);
  return (
    <SurroundingsProvider value={surroundings}>
      <Panel {...props} />
    </SurroundingsProvider>
  );
}

function Panel({ view, actions, orphaned, failure, busy, language }: ErpTabProps) {
  const { text } = useSurroundings();
  const panel = useFocusKept(view?.editing ?? false);
  const inert = orphaned || busy || view?.saving === true;
  return (
    <div class="panel" lang={language} ref={panel} aria-busy={busy || view === null}>
      <div class="content">
        {orphaned && (
          <p class="note warn" role="status">
            {text('orphaned')}
          </p>
        )}
        {failure !== null && !orphaned && (
          <FailureNote
            failure={failure}
            erp="ERP"
            crm={view?.siteName ?? 'CRM'}
            onRetry={view === null ? actions.reload : undefined}
          />
        )}
        {view === null && failure === null && !orphaned && <Skeleton />}
        {view?.connections.length === 0 && (
          <div class="empty">
            <p>{text('noConnections')}</p>
            <TrustedButton kind="primary" disabled={inert} onPress={actions.openOptions}>
              {text('openOptions')}
            </TrustedButton>
          </div>
        )}
        {view?.connections.map((connection) => (
          <ConnectionBlock
            key={connection.connectionId}
            connection={connection}
            entity={view.record.entity}
            siteName={view.siteName}
            editing={view.editing}
            inert={inert}
            actions={actions}
          />
        ))}
      </div>
      {view !== null && view.connections.length > 0 && <Footer view={view} inert={inert} actions={actions} />}
    </div>
  );
}

/** Brings the focus to where the work goes on when the pressed button has made way for others. */
function useFocusKept(editing: boolean) {
  const panel = useRef<HTMLDivElement>(null);
  const before = useRef(editing);
  useLayoutEffect(() => {
    if (before.current === editing) return;
    before.current = editing;
    const root = panel.current?.getRootNode();
    const isOurs = root instanceof ShadowRoot && document.activeElement === root.host;
    const wanted = editing ? '[data-landmark="choice"]' : '[data-landmark="edit"]';
    if (isOurs) panel.current?.querySelector<HTMLElement>(wanted)?.focus({ preventScroll: true });
  });
  return panel;
}
