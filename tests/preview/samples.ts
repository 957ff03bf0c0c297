import type { FieldComparison, MappedField, PlannedWrite } from '../../lib/model/comparison';
import type { FieldMeaning } from '../../lib/model/field';
import type { RecordAddress } from '../../lib/model/record';
import type { FieldType, FieldValue } from '../../lib/model/value';
import type {
  ConnectionView,
  DialogView,
  LinkView,
  RecentLink,
  RecordView,
  SearchHit,
  ValueToCopy,
} from '../../lib/model/view';

import { label } from './sample-labels';

export { label } from './sample-labels';
export * from './setup-samples';

export const RECORD: RecordAddress = { site: 'site-1', entity: 'company', id: '17' };
const NOW = Date.now();

export const RECENT: RecentLink[] = ['Nordlys Bygg AS', 'Østfold Kjøling & Varme AS', 'De Vries Scheepswerf B.V.'].map(
  (recordName, index): RecentLink => ({
    record: { site: 'site-1', entity: 'company', id: String(index) },
    recordName,
    connectionName: index === 1 ? 'Tryton Norge' : 'Sample ERP',
    actorType: index === 2 ? 'supplier' : 'customer',
    actorName: recordName,
    viewedAt: NOW - (index * 50 + 3) * 60_000,
    syncedAt: null,
    address: index === 2 ? null : 'https://online3.superoffice.com/Cust12345/',
  }),
);

export const LINK: LinkView = {
  actorType: 'customer',
  actorKey: '10017',
  actorName: 'Nordlys Bygg AS',
  values: [
    { field: 'number', label: label('number'), type: 'text', value: '10017', text: null },
    { field: 'name', label: label('name'), type: 'text', value: 'Nordlys Bygg AS', text: null },
    { field: 'phone', label: label('phone'), type: 'phone', value: '+47 22 33 44 55', text: null },
    { field: 'country', label: label('country'), type: 'country', value: 'NO', text: null },
    {
      field: 'credit',
      label: { meaning: null, text: 'Credit limit' },
      type: 'decimal',
      value: 250000,
      text: null,
    },
    { field: 'email', label: label('email'), type: 'email', value: null, text: null },
  ],
  readAt: NOW - 4000,
  stale: false,
  syncedAt: NOW - 3 * 3_600_000,
  state: { kind: 'in-sync' },
  toCopy: [],
  webAddress: null,
};

export const CONNECTION_VIEW: ConnectionView = {
  connectionId: 'connection-1',
  connectionName: 'Sample ERP',
  isSample: true,
  actorTypes: ['customer', 'supplier'],
  link: LINK,
  intent: null,
  guarantee: 'tested',
};

export function recordView(
  connections: readonly ConnectionView[],
  crmAccess: RecordView['crmAccess'] = 'read-write',
): RecordView {
  return {
    record: RECORD,
    recordName: 'Nordlys Bygg AS',
    siteName: 'SuperOffice',
    crmAccess,
    editing: false,
    saving: false,
    connections,
    revision: Date.now(),
  };
}

export const SEARCH_VIEW: Extract<DialogView, { stage: 'search' }> = {
  stage: 'search',
  record: RECORD,
  recordName: 'Nordlys Bygg AS',
  crmName: 'SuperOffice',
  connectionId: 'connection-1',
  connectionName: 'Tryton Norge',
  isSample: false,
  actorType: 'customer',
  columns: [
    { field: 'name', label: label('name'), type: 'text', sortable: true },
    { field: 'number', label: label('number'), type: 'text', sortable: true },
    { field: 'city', label: label('postal.city'), type: 'text', sortable: false },
    { field: 'vat', label: label('vatNumber'), type: 'identifier', sortable: false },
    { field: 'phone', label: label('phone'), type: 'phone', sortable: false },
    { field: 'email', label: label('email'), type: 'email', sortable: false },
  ],
  paging: 'offset',
  search: { text: 'Nordlys Bygg AS', order: null, includeArchived: false },
  selected: null,
};

const NAMES = [
  'Nordlys Bygg',
  'Fjordvik Eiendom',
  'Østre Aker Rør',
  'Van den Berg Logistiek',
  'Müller Søn & Co',
  'Åsane Trevare',
];
const CITIES = ['Oslo', 'Bergen', 'Tromsø', 'Rotterdam', 'Göteborg', 'Aarhus'];

export function hit(index: number): SearchHit {
  const name = `${NAMES[index % NAMES.length]} ${index < NAMES.length ? 'AS' : index}`;
  return {
    key: String(index),
    name,
    values: {
      name,
      number: String(10000 + index),
      city: CITIES[index % CITIES.length] ?? null,
      vat: index % 4 === 3 ? null : `NO${910000000 + index * 7}MVA`,
      phone:
        index % 3 === 2
          ? null
          : `+47 22 ${String(100000 + index).slice(0, 2)} ${String(index % 100).padStart(2, '0')} 10`,
      email: `post${index}@firma.example`,
    },
    archived: index === 4,
    linkedTo:
      index === 1
        ? { recordName: 'Fjordvik Eiendom Holding AS', isThisRecord: false }
        : index === 5
          ? { recordName: 'Nordlys Bygg AS', isThisRecord: true }
          : null,
  };
}

interface Difference {
  readonly meaning: FieldMeaning;
  readonly crm: FieldValue;
  readonly erp: FieldValue;
  readonly type?: FieldType;
  readonly standing?: FieldComparison['standing'];
  readonly proposed?: FieldComparison['proposed'];
  readonly field?: Partial<MappedField>;
}

export function comparison({
  meaning,
  crm,
  erp,
  type = 'text',
  standing,
  proposed,
  field,
}: Difference): FieldComparison {
  return {
    field: {
      erpField: meaning,
      crmField: meaning,
      label: label(meaning),
      type,
      direction: 'both',
      writableInCrm: true,
      writableInErp: true,
      maxLengthInCrm: null,
      maxLengthInErp: null,
      mandatoryInErp: false,
      ...field,
    },
    crm,
    erp,
    standing: standing ?? 'different',
    proposed: proposed === undefined ? (erp === null ? 'crm' : 'erp') : proposed,
  };
}

const BY_HAND_FIELD = { writableInCrm: false, byHandInCrm: true } as const;

export const COMPARISONS: FieldComparison[] = [
  comparison({ meaning: 'name', crm: 'Nordlys Bygg AS', erp: 'NORDLYS BYGG A/S' }),
  comparison({ meaning: 'phone', crm: '+47 22 33 44 55', erp: '+47 22 33 44 66', type: 'phone' }),
  comparison({ meaning: 'email', crm: 'post@nordlys.example', erp: null, type: 'email' }),
  comparison({ meaning: 'postal.street', crm: 'Storgata 12\nPostboks 44', erp: 'Storgata 12 B', type: 'multiline' }),
  comparison({ meaning: 'number', crm: 'K-17', erp: '10017', field: { writableInErp: false, direction: 'to-crm' } }),
  comparison({ meaning: 'country', crm: 'NO', erp: 'SE', type: 'country' }),
  ...(['vatNumber', 'website', 'postal.zip', 'postal.city'] as const).map((meaning) =>
    comparison({ meaning, crm: 'same', erp: 'same', standing: 'equal', proposed: null }),
  ),
];

export const CHOOSE_VIEW: Extract<DialogView, { stage: 'choose' }> = {
  stage: 'choose',
  record: RECORD,
  recordName: 'Nordlys Bygg AS',
  connectionId: 'connection-1',
  connectionName: 'Tryton Norge',
  isSample: false,
  actorType: 'customer',
  actorName: 'NORDLYS BYGG A/S',
  purpose: 'connect',
  comparisons: COMPARISONS,
  picks: {},
  writes: [],
  crmName: 'SuperOffice',
  crmGuarantee: 'tested',
  erpGuarantee: 'seconds',
  failure: null,
};

export const WRITES: PlannedWrite[] = [
  {
    side: 'erp',
    erpField: 'email',
    crmField: 'email',
    label: label('email'),
    type: 'email',
    from: null,
    to: 'post@nordlys.example',
  },
  {
    side: 'crm',
    erpField: 'phone',
    crmField: 'phone',
    label: label('phone'),
    type: 'phone',
    from: '+47 22 33 44 55',
    to: '+47 22 33 44 66',
  },
  {
    side: 'crm',
    erpField: 'name',
    crmField: 'name',
    label: label('name'),
    type: 'text',
    from: 'Nordlys Bygg AS',
    to: 'NORDLYS BYGG A/S',
  },
];

export const BY_HAND: FieldComparison[] = [
  comparison({ meaning: 'name', crm: 'Nordlys Bygg AS', erp: 'NORDLYS BYGG A/S', field: BY_HAND_FIELD }),
  comparison({
    meaning: 'email',
    crm: 'post@nordlys.example',
    erp: null,
    type: 'email',
    field: BY_HAND_FIELD,
    proposed: 'crm',
  }),
  comparison({ meaning: 'number', crm: null, erp: '10017', field: { ...BY_HAND_FIELD, writableInErp: false } }),
];

export const TO_COPY: ValueToCopy[] = [
  { field: 'number', label: label('number'), type: 'text', crm: null, erp: '10017', text: null },
  { field: 'name', label: label('name'), type: 'text', crm: 'Nordlys Bygg AS', erp: 'NORDLYS BYGG A/S', text: null },
];
