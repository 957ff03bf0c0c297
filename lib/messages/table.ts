import * as v from 'valibot';
import { ASSISTANT_MESSAGES } from './assistant-messages';
import { aboutRecord, fromExtension, fromPage, type MessageDefinition, type ReplyOf, type RequestOf } from './define';
import { PROFILE_MESSAGES } from './profile-messages';
import { searchDraft } from './schemas/draft';
import {
  actorMapping,
  actorType,
  crmSnapshot,
  crmWrite,
  crmWritten,
  keyText,
  listItem,
  picks,
  recordAddress,
  recordOnPage,
  wholeNumber,
} from './schemas/model';
import {
  adapterSummary,
  connectionInput,
  connectionSummary,
  connectionTestResult,
  connectorSummary,
  mappingTable,
  settings,
  siteSummary,
} from './schemas/setup';
import { placeReport } from './schemas/site';
import { dialogView, popupContext, recordView, searchHit } from './schemas/view';

const nothing = v.strictObject({});
const done = v.null();
const connection = v.strictObject({ connectionId: keyText });
/** Mappings are kept per kind of CRM, because the fields differ. */
const mappingsOf = v.strictObject({ connectionId: keyText, adapter: keyText });
/** Longest address that is looked at, in characters. */
const LONGEST_ADDRESS = 2000;
const DIALOG = ['extension-page'] as const;

const start = v.union([v.strictObject({ offset: wholeNumber }), v.strictObject({ cursor: v.string() })]);

/** Every message to the worker. Nothing is answered that is not in here; a test walks the table. */
export const WORKER_MESSAGES = {
  ...PROFILE_MESSAGES,
  ...ASSISTANT_MESSAGES,

  /** A record is on screen: put the ERP tab's script into this page. */
  'sentinel.record': fromPage(nothing, done),
  /** The ERP tab is about to be opened: put the script that draws its panel into this page. */
  'tab.load-panel': fromPage(nothing, done),
  /** Where the tab stands in this page, and whether that is where it should. */
  'tab.report-place': aboutRecord(placeReport, done, ['crm-page']),

  /** What is known without asking either system; paints at once. */
  'record.view': aboutRecord(nothing, recordView),
  /** The same after reading both systems; for unlinked records equal to `record.view`. */
  'record.refresh': aboutRecord(nothing, recordView),
  'record.edit': aboutRecord(nothing, recordView),
  'record.cancel': aboutRecord(nothing, recordView),
  'record.save': aboutRecord(nothing, recordView),
  'record.sync': aboutRecord(connection, recordView),
  /** Starts connecting and opens the dialog; with an intent there already, opens the dialog on it. */
  'record.begin-connect': aboutRecord(v.strictObject({ connectionId: keyText, actorType }), recordView),
  'record.disconnect': aboutRecord(connection, recordView),
  /** Takes back what was meant for this connection: connect or disconnect. */
  'record.keep': aboutRecord(connection, recordView),
  /** Opens the dialog that is waiting: search, chooser or conflict. */
  'record.resolve': aboutRecord(connection, recordView),
  'record.open-options': aboutRecord(nothing, done, ['crm-page']),

  'dialog.view': aboutRecord(connection, v.nullable(dialogView), DIALOG),
  'dialog.search': aboutRecord(v.strictObject({ connectionId: keyText, search: searchDraft }), done, DIALOG),
  'dialog.select': aboutRecord(
    v.strictObject({ connectionId: keyText, selected: v.nullable(v.strictObject({ key: keyText, name: v.string() })) }),
    done,
    DIALOG,
  ),
  /** Reads both sides of the selected actor and goes to the field chooser. */
  'dialog.compare': aboutRecord(connection, dialogView, DIALOG),
  'dialog.pick': aboutRecord(v.strictObject({ connectionId: keyText, picks }), dialogView, DIALOG),
  'dialog.back': aboutRecord(connection, dialogView, DIALOG),
  /** Connect: back to the tab, ready to save. Resolve: writes what was picked. */
  'dialog.confirm': aboutRecord(connection, recordView, DIALOG),
  'dialog.cancel': aboutRecord(connection, recordView, DIALOG),

  'search.page': aboutRecord(
    v.strictObject({
      connectionId: keyText,
      actorType,
      search: searchDraft,
      start: v.nullable(start),
      pageSize: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)),
      /** Rises with every new search of a dialog: a page of an older search is cancelled by a newer one. */
      generation: wholeNumber,
    }),
    v.object({ hits: v.array(searchHit), next: v.nullable(start), total: v.nullable(wholeNumber) }),
    DIALOG,
  ),
  'search.cancel': aboutRecord(connection, done, DIALOG),

  'popup.context': fromExtension(nothing, popupContext),
  'connectors.list': fromExtension(nothing, v.array(connectorSummary)),
  'connections.list': fromExtension(nothing, v.array(connectionSummary)),
  'connections.test': fromExtension(connectionInput, connectionTestResult),
  /** Tests once more, and saves only what answered. */
  'connections.save': fromExtension(connectionInput, connectionSummary),
  'connections.activate': fromExtension(v.strictObject({ connectionId: keyText, active: v.boolean() }), done),
  'connections.remove': fromExtension(connection, done),
  /** Creates the sample connection where there is none. */
  'connections.add-sample': fromExtension(nothing, connectionSummary),
  'connections.reset-sample': fromExtension(connection, done),
  'mappings.list': fromExtension(mappingsOf, v.array(mappingTable)),
  'mappings.save': fromExtension(
    v.strictObject({ connectionId: keyText, adapter: keyText, mapping: actorMapping }),
    v.array(mappingTable),
  ),
  'mappings.reset': fromExtension(mappingsOf, v.array(mappingTable)),
  'adapters.list': fromExtension(nothing, v.array(adapterSummary)),
  'sites.list': fromExtension(nothing, v.array(siteSummary)),
  /** The origin must have been granted in the page that asks. */
  'sites.add': fromExtension(v.strictObject({ address: v.string(), adapter: keyText }), siteSummary),
  /** Which adapter an address looks like. */
  'sites.suggest': fromExtension(
    v.strictObject({ address: v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS)) }),
    v.object({ adapter: v.nullable(keyText) }),
  ),
  /** Another adapter for the same installation; its links stay. Open pages follow without reload. */
  'sites.change-adapter': fromExtension(v.strictObject({ siteId: keyText, adapter: keyText }), siteSummary),
  'sites.remove': fromExtension(v.strictObject({ siteId: keyText }), done),
  'settings.get': fromExtension(nothing, settings),
  'settings.save': fromExtension(settings, settings),
} as const satisfies Record<string, MessageDefinition<never, unknown> | MessageDefinition<unknown, unknown>>;

/** What the worker asks of the ERP tab's script in a CRM page. Pages cannot send or hear these. */
export const PAGE_MESSAGES = {
  'crm.ping': { request: nothing, reply: v.strictObject({ record: v.nullable(recordOnPage) }) },
  'crm.read': { request: v.strictObject({ record: recordOnPage }), reply: crmSnapshot },
  'crm.write': { request: crmWrite, reply: crmWritten },
  'crm.list-items': { request: v.strictObject({ list: keyText }), reply: v.array(listItem) },
  /** What is stored about a record has changed: ask again. */
  'record.changed': { request: v.strictObject({ record: recordAddress }), reply: done },
  /** How this site is described has changed: give way to a newer copy of the script. */
  'site.changed': { request: nothing, reply: done },
} as const;

export type WorkerMessages = typeof WORKER_MESSAGES;
export type WorkerMessageName = keyof WorkerMessages;
export type WorkerRequest<Name extends WorkerMessageName> = RequestOf<WorkerMessages[Name]>;
export type WorkerReply<Name extends WorkerMessageName> = ReplyOf<WorkerMessages[Name]>;

export type PageMessages = typeof PAGE_MESSAGES;
export type PageMessageName = keyof PageMessages;
export type PageRequest<Name extends PageMessageName> = v.InferOutput<PageMessages[Name]['request']>;
export type PageReply<Name extends PageMessageName> = v.InferOutput<PageMessages[Name]['reply']>;
