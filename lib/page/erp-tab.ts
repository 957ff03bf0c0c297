import type { CrmPage } from '../crm/contract';
import { tabTexts } from '../i18n/tab';
import { type Language, translator } from '../i18n/translate';
import type { Answer } from '../messages/envelope';
import type { Failure } from '../model/failure';
import { sameRecord } from '../model/record';
import type { TabActions } from '../model/tab-actions';
import type { RecordView } from '../model/view';
import { dress, watchLook } from './appearance';
import { copyText } from './clipboard';
import { createCrmAgent } from './crm-agent';
import { claimPage } from './double-injection';
import { pageLanguage } from './language';
import { watchAddress } from './navigation';
import { watchOrphan } from './orphan';
import { createRecordSession, type RecordSession } from './record-session';
import { TabMount } from './tab-mount';
import { every } from './timers';
import type { Send } from './worker-line';

const CLOCK = 30_000;

/** The script's line to the worker. */
export interface PageConnection {
  readonly send: Send;
  /** Whether the extension that this script came from is still there. */
  alive(): boolean;
  /** Hands the worker's messages to `answer`; null is no message for us. */
  listen(answer: (message: unknown) => Promise<Answer> | null, signal: AbortSignal): void;
}

/** What the panel shows. */
export interface PanelState {
  readonly view: RecordView | null;
  readonly language: Language;
  readonly locale: string;
  readonly now: number;
  readonly actions: TabActions;
  readonly orphaned: boolean;
  readonly failure: Failure | null;
  readonly busy: boolean;
}

export interface ErpTabOptions {
  readonly window: Window;
  readonly page: CrmPage;
  readonly connection: PageConnection;
  readonly styles: string;
  /** Draws the panel into an element. */
  readonly paint: (container: Element, state: PanelState) => void;
  readonly signal: AbortSignal;
}

/** Puts the ERP tab on every record page from now on, unless another copy of this script does so already. */
export function startErpTab(options: ErpTabOptions): void {
  const { window, page, connection } = options;
  const { document } = window;
  const signal = claimPage(document, connection.alive, options.signal);
  if (signal === null) return;
  let open = false;
  let seen: URL | null = null;
  const session = createRecordSession(connection.send, update);
  const actions: TabActions = {
    ...actionsOf(session),
    copy: (text) => copyText(text, mount.container),
    reloadPage: () => window.location.reload(),
  };
  const mount = new TabMount({
    document,
    page,
    styles: options.styles,
    signal,
    onOpenChange(next) {
      open = next;
      update();
      if (next) void session.load(true);
    },
    onPlaced: (slot, hosts) => dress(document, page, slot, hosts),
  });

  function update(): void {
    const { view, orphaned, failure, busy } = session.state();
    mount.setConnected(view?.connections.some(({ link }) => link !== null) ?? false);
    if (!open) return;
    const { language, locale } = pageLanguage(document, window.navigator);
    options.paint(mount.container, { view, language, locale, now: Date.now(), actions, orphaned, failure, busy });
  }

  function speak(): void {
    const text = translator(tabTexts, pageLanguage(document, window.navigator).language);
    mount.setWords({ label: text('tab'), connected: text('tab.connected') });
    update();
  }

  speak();
  watchLook(
    document,
    () => {
      mount.replace();
      speak();
    },
    signal,
  );
  watchOrphan(window, connection.alive, session.orphan, signal);
  every(CLOCK, () => open && !document.hidden && update(), signal);
  connection.listen(
    createCrmAgent({
      page,
      signal,
      record: () => session.state().record,
      onRecordChanged: (record) => void (sameRecord(record, session.state().record) && session.load(false)),
    }),
    signal,
  );
  watchAddress(
    window,
    (address) => {
      if (seen !== null && page.wantsCard(seen, address)) mount.close();
      seen = address;
      const record = page.recognise(address);
      const isAnother = !sameRecord(record, session.state().record);
      session.look(record);
      mount.show(record?.entity ?? null);
      if (isAnother && record !== null) void session.load(open);
    },
    signal,
  );
}

function actionsOf(session: RecordSession): Omit<TabActions, 'copy' | 'reloadPage'> {
  const about = (connectionId: string) => ({ connectionId });
  return {
    edit: () => void session.act('record.edit', {}),
    cancel: () => void session.act('record.cancel', {}),
    save: () => void session.act('record.save', {}),
    sync: (connectionId) => void session.act('record.sync', about(connectionId)),
    connect: (connectionId, actorType) => void session.act('record.begin-connect', { connectionId, actorType }),
    disconnect: (connectionId) => void session.act('record.disconnect', about(connectionId)),
    keep: (connectionId) => void session.act('record.keep', about(connectionId)),
    resolve: (connectionId) => void session.act('record.resolve', about(connectionId)),
    openOptions: () => void session.openOptions(),
    reload: () => void session.load(true),
  };
}
