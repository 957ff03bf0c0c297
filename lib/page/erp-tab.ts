import type { CrmPage } from '../crm/contract';
import { tabLabelTexts } from '../i18n/tab-label';
import { translator } from '../i18n/translate';
import type { Answer } from '../messages/envelope';
import type { WorkerMessageName } from '../messages/table';
import { sameRecord } from '../model/record';
import type { TabActions } from '../model/tab-actions';
import { dress, watchLook } from './appearance';
import { copyText } from './clipboard';
import { createCrmAgent } from './crm-agent';
import { claimPage } from './double-injection';
import { pageLanguage } from './language';
import { watchOrphan } from './orphan';
import { createPanelPainter } from './panel-painter';
import type { PanelScript } from './panel-script';
import { createPlaceReporter } from './place-reporter';
import { createRecordSession, type RecordSession } from './record-session';
import { watchRecord } from './record-watch';
import { TabMount } from './tab-mount';
import { everyWhileShown } from './timers';
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
  const language = () => pageLanguage(document, window.navigator, page.language(document));
  let open = false;
  let outdated = false;
  const session = createRecordSession(connection.send, update);
  const ask: Ask = (name, payload) => askWorker(connection.send, name, payload, session.state().record?.entity);
  const painter = createPanelPainter({
    script: options.panel,
    load: () => ask('tab.load-panel', {}),
    onLoaded: update,
    missing: () => translator(tabLabelTexts, language().language)('panel.missing'),
  });
  const mount = new TabMount({
    document,
    page,
    signal,
    onOpenChange(next) {
      open = next;
      update();
      if (next) void session.load(true);
    },
    onNear: () => painter.prepare(mount),
    onPlaced(slot, hosts) {
      dress(document, slot, hosts);
      reportPlace();
    },
  });
  const actions: TabActions = {
    ...actionsOf(session),
    copy: (text) => copyText(text, mount.container),
    reloadPage: () => window.location.reload(),
  };
  const reportPlace = placeReporterOf(document, page, mount, session, ask, signal);

  function update(): void {
    const { view, orphaned, failure, busy } = session.state();
    mount.setConnected(view?.connections.some(({ link }) => link !== null) ?? false);
    if (!open) return;
    const now = Date.now();
    painter.paint(mount, { view, ...language(), now, actions, orphaned, failure, busy, outdated });
  }

  function speak(): void {
    const text = translator(tabLabelTexts, language().language);
    mount.setWords({ label: text('tab'), connected: text('tab.connected') });
    update();
  }

  const showOutdated = (isOutdated: boolean) => {
    outdated = isOutdated;
    update();
  };
  speak();
  watchLook(document, () => [mount.replace(), speak()], signal);
  watchOrphan(window, connection.alive, session.orphan, signal);
  everyWhileShown(document, CLOCK, () => open && update(), signal);
  connection.listen(agentOf(page, session, showOutdated, leaving, signal), signal);
  watchRecord({
    window,
    page,
    signal,
    onAddress: (from, to) => from !== null && page.wantsCard(from, to) && mount.close(),
    onUnsettled: () => session.look(null),
    onRecord(record, allowed) {
      const isAnother = !sameRecord(record, session.state().record);
      if (isAnother) outdated = false;
      session.look(record, allowed);
      mount.show(record);
      if (isAnother && record !== null) void session.load(open);
    },
  });
}

type Ask = (name: WorkerMessageName, payload: unknown) => Promise<unknown>;

function placeReporterOf(
  document: Document,
  page: CrmPage,
  mount: TabMount,
  session: RecordSession,
  ask: Ask,
  signal: AbortSignal,
) {
  return createPlaceReporter({
    document,
    page,
    signal,
    placement: () => mount.placement(),
    record: () => session.state().record,
    // Only the options page would be the poorer for it.
    send: (report) => void ask('tab.report-place', report).catch(() => undefined),
  });
}

function agentOf(
  page: CrmPage,
  session: RecordSession,
  showOutdated: (isOutdated: boolean) => void,
  leaving: AbortController,
  signal: AbortSignal,
) {
  return createCrmAgent({
    page,
    signal,
    record: () => session.state().record,
    onRecordChanged: (record) => void (sameRecord(record, session.state().record) && session.load(false)),
    onWritten: (shown) => showOutdated(!shown),
    onSiteChanged: () => leaving.abort(),
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
