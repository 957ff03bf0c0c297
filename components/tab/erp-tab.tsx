import { Component, createRef } from 'preact';
import type { Language } from '../../lib/i18n/translate';
import type { Failure } from '../../lib/model/failure';
import type { TabActions } from '../../lib/model/tab-actions';
import type { RecordView } from '../../lib/model/view';
import { ConnectionBlock } from './connection-block';
import { FailureNote } from './failure-note';
import { Footer } from './footer';
import { PageNotes } from './page-notes';
import { Skeleton } from './skeleton';
import { surroundingsFor } from './surroundings';
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
  /** The page still shows values from before the last write. */
  readonly outdated?: boolean;
}

/** The ERP tab's panel: a view in, actions out. */
export class ErpTab extends Component<ErpTabProps> {
  #panel = createRef<HTMLDivElement>();

  /** Brings the focus to where the work goes on when the pressed button has made way for others. */
  override componentDidUpdate(before: ErpTabProps): void {
    const editing = this.props.view?.editing ?? false;
    if (editing === (before.view?.editing ?? false)) return;
    const panel = this.#panel.current;
    const root = panel?.getRootNode();
    if (!(root instanceof ShadowRoot) || document.activeElement !== root.host) return;
    const next = editing ? '[data-landmark="choice"]' : '[data-landmark="edit"]';
    panel?.querySelector<HTMLElement>(next)?.focus({ preventScroll: true });
  }

  override render({ view, actions, orphaned, failure, busy, language, locale, now, outdated = false }: ErpTabProps) {
    const say = surroundingsFor(language, locale, now);
    const { text, word } = say;
    const inert = orphaned || busy || view?.saving === true;
    return (
      <div class="panel" lang={language} ref={this.#panel} aria-busy={busy || view === null}>
        <div class="content">
          {orphaned && (
            <div class="note warn" role="status">
              <p class="note-text">
                {word('failure.counterpart.orphaned')} {word('failure.counterpart.orphaned.next')}
              </p>
            </div>
          )}
          {failure !== null && !orphaned && (
            <FailureNote
              say={say}
              failure={failure}
              erp="ERP"
              crm={view?.siteName ?? 'CRM'}
              onRetry={view === null ? actions.reload : undefined}
            />
          )}
          {view === null && failure === null && !orphaned && <Skeleton say={say} />}
          {view !== null && <PageNotes say={say} view={view} outdated={outdated && !orphaned} actions={actions} />}
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
              say={say}
              key={connection.connectionId}
              connection={connection}
              siteName={view.siteName}
              editing={view.editing}
              inert={inert}
              actions={actions}
            />
          ))}
        </div>
        {view !== null && view.connections.length > 0 && (
          <Footer say={say} view={view} inert={inert} actions={actions} />
        )}
      </div>
    );
  }
}
