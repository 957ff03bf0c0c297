import type { CrmPage } from '../crm/contract';
import { tabLabelTexts } from '../i18n/tab-label';
import { translator } from '../i18n/translate';
import type { Answer } from '../messages/envelope';
import { sameRecord } from '../model/record';
import type { TabActions } from '../model/tab-actions';
import { dress, watchLook } from './appearance';
import { copyText } from './clipboard';
import { createCrmAgent } from './crm-agent';
import { claimPage } from './double-injection';
import { pageLanguage } from './language';
import { watchOrphan } from './orphan';
import type { PanelScript } from './panel-script';
import { createPlaceReporter } from './place-reporter';
import { createRecordSession, type RecordSession } from './record-session';
import { watchRecord } from './record-watch';
import { TabMount } from './tab-mount';
import { every } from './timers';
import { askWorker, type Send } from './worker-line';

const CLOCK = 30_000;

/** The script's line to the worker. */
export interface PageConnection {
  readonly send: Send;
  /** Whether the extension that this script came from is still there. */
  alive(): boolean;
  /** Hands the worker's messages to `answer`; null is no message for us. */
  listen(answer: (message: unknown) => Promise<Answer> | null, signal: AbortSignal): void;
}

export interface ErpTabOptions {
  readonly window: Window;
  /** Lives in this page until the signal. */
  readonly createPage: (signal: AbortSignal) => CrmPage;
  readonly connection: PageConnection;
  /** The part that draws the panel; null while it is not in this page. */
  readonly panel: () => PanelScript | null;
  readonly signal: AbortSignal;
}

/** Puts the ERP tab on every record page from now on, unless another copy of this script does so already. */
export function startErpTab(options: ErpTabOptions): void {
  const { window, connection } = options;
  const { document } = window;
  const leaving = new AbortController();
  const lifetime = AbortSignal.any([options.signal, leaving.signal]);
  const signal = claimPage(document, connection.alive, lifetime);
  if (signal === null) return;
  const page = options.createPage(signal);
  let open = false;
  let outdated = false;
  let painted = false;
  let loading = false;
  const session = createRecordSession(connection.send, update);
  const actions: TabActions = {
    ...actionsOf(session),
    copy: (text) => copyText(text, mount.container),
    reloadPage: () => window.location.reload(),
  };
  const mount = new TabMount({
    document,
    page,
    signal,
    onOpenChange(next) {
      open = next;
      update();
      if (next) void session.load(true);
    },
    onNear: loadPanel,
    onPlaced(slot, hosts) {
      dress(document, slot, hosts);
      reportPlace();
    },
  });
  const reportPlace = createPlaceReporter({
    document,
    page,
    signal,
    placement: () => mount.placement(),
    record: () => session.state().record,
    // Only the options page would be the poorer for it.
    send: (report) =>
      void askWorker(connection.send, 'tab.report-place', report, session.state().record?.entity).catch(
        () => undefined,
      ),
  });

  function language() {
    return pageLanguage(document, window.navigator, page.language(document));
  }

  /** At the latest when the tab is opened; where it cannot be had, the panel says so in plain text. */
  function loadPanel(): void {
    if (loading || options.panel() !== null) return;
    loading = true;
    const arrived = () => {
      loading = false;
      if (options.panel() !== null) update();
      else mount.container.textContent = translator(tabLabelTexts, language().language)('panel.missing');
    };
    askWorker(connection.send, 'tab.load-panel', {}).then(arrived, arrived);
  }

  function update(): void {
    const { view, orphaned, failure, busy } = session.state();
    mount.setConnected(view?.connections.some(({ link }) => link !== null) ?? false);
    if (!open) return;
    const panel = options.panel();
    if (panel === null) {
      loadPanel();
      return;
    }
    if (!painted) {
      mount.container.replaceChildren();
      mount.setStyles(panel.styles);
      painted = true;
    }
    const now = Date.now();
    panel.paint(mount.container, { view, ...language(), now, actions, orphaned, failure, busy, outdated });
  }

  function speak(): void {
    const text = translator(tabLabelTexts, language().language);
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
      onWritten(shown) {
        outdated = !shown;
        update();
      },
      onSiteChanged: () => leaving.abort(),
    }),
    signal,
  );
  watchRecord({
    window,
    page,
    signal,
    onAddress(from, to) {
      if (from !== null && page.wantsCard(from, to)) mount.close();
    },
    onRecord(record, allowed) {
      const isAnother = !sameRecord(record, session.state().record);
      if (isAnother) outdated = false;
      session.look(record, allowed);
      mount.show(record);
      if (isAnother && record !== null) void session.load(open);
    },
  });
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
