import type { FieldLabel, PlannedWrite } from '../../../../lib/model/comparison';
import { failure } from '../../../../lib/model/failure';
import type { FieldMeaning } from '../../../../lib/model/field';
import type { RecordOnPage } from '../../../../lib/model/record';
import type { FieldType, FieldValue } from '../../../../lib/model/value';
import type {
  ConnectionView,
  LinkState,
  LinkView,
  RecordView,
  ShownValue,
  ValueToCopy,
} from '../../../../lib/model/view';

export function emptyView(record: RecordOnPage, revision = 1): RecordView {
  return {
    record: { site: 'demo', ...record },
    recordName: `Record ${record.id}`,
    siteName: 'Fjord CRM',
    crmAccess: 'read-write',
    editing: false,
    saving: false,
    connections: [connection()],
    revision,
  };
}

export function connection(changes: Partial<ConnectionView> = {}): ConnectionView {
  return {
    connectionId: 'sample',
    connectionName: 'Sample ERP',
    isSample: true,
    actorTypes: ['customer', 'supplier'],
    link: null,
    intent: null,
    guarantee: 'tested',
    ...changes,
  };
}

export function link(state: LinkState, changes: Partial<LinkView> = {}): LinkView {
  return {
    actorType: 'customer',
    actorKey: '10021',
    actorName: 'Nordlys Fiskeeksport AS',
    values: VALUES,
    readAt: Date.now() - 60_000,
    stale: false,
    syncedAt: Date.now() - 5 * 60_000,
    state,
    toCopy: [],
    webAddress: null,
    ...changes,
  };
}

export const VALUES: readonly ShownValue[] = [
  value('name', 'text', 'Nordlys Fiskeeksport AS'),
  value('number', 'text', '10021'),
  value('vatNumber', 'identifier', 'NO 974 760 673 MVA'),
  value('phone', 'phone', '+47 22 86 55 00'),
  value('email', 'email', 'post@nordlysfisk.example'),
  value('website', 'website', 'www.nordlysfisk.example'),
  value('postal.street', 'multiline', 'Kaigata 14\nPostboks 221'),
  value('postal.zip', 'text', '8006'),
  value('postal.city', 'text', 'Bodø'),
  value('country', 'country', 'NO'),
  { ...value('description', 'decimal', 250000), label: own('Credit limit'), field: 'credit' },
  { ...value('description', 'list', '30'), label: own('Payment terms'), field: 'terms', text: '30 days net' },
  { ...value('description', 'boolean', true), label: own('Invoice by e-mail'), field: 'invoice' },
  { ...value('description', 'date', '2026-03-14'), label: own('Last order'), field: 'order' },
  { ...value('description', 'text', null), label: own('Collector'), field: 'collector' },
];

function value(meaning: FieldMeaning, type: FieldType, content: FieldValue): ShownValue {
  return { field: meaning, label: known(meaning), type, value: content, text: null };
}

export function known(meaning: FieldMeaning): FieldLabel {
  return { meaning, text: meaning };
}

function own(text: string): FieldLabel {
  return { meaning: null, text };
}

export function write(side: 'crm' | 'erp', meaning: FieldMeaning, from: FieldValue, to: FieldValue): PlannedWrite {
  return { side, erpField: meaning, crmField: meaning, label: known(meaning), type: 'text', from, to };
}

export const WRITES: readonly PlannedWrite[] = [
  write('erp', 'phone', '+47 22 86 55 00', '+47 22 86 55 10'),
  write('erp', 'postal.street', 'Kaigata 14\nPostboks 221', 'Kaigata 14'),
  write('crm', 'email', null, 'post@nordlysfisk.example'),
  write('crm', 'website', 'nordlysfisk.example', 'www.nordlysfisk.example'),
];

export const TO_COPY: readonly ValueToCopy[] = [
  toCopy('number', null, '10021'),
  toCopy('phone', '+47 22 86 55 10', '+47 22 86 55 00'),
  toCopy('postal.street', 'Kaigata 14', 'Kaigata 14\nPostboks 221'),
  toCopy('website', 'nordlysfisk.example', null),
];

function toCopy(meaning: FieldMeaning, crm: FieldValue, erp: FieldValue): ValueToCopy {
  return { field: meaning, label: known(meaning), type: 'text', crm, erp, text: null };
}

export const REFUSED = failure('erp', 'validation', {
  serverMessage: 'The value for field "Code" on "Party" is not valid according to its domain.',
});
export const UNREACHABLE = failure('erp', 'unreachable');
