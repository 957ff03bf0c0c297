import type { PlaceHealth } from '../../lib/model/place-health';
import type { ProfileSummary } from '../../lib/model/profile-summary';
import type {
  AdapterSummary,
  ConnectionSummary,
  ConnectorSummary,
  MappingTable,
  SiteSummary,
} from '../../lib/model/setup';
import { label } from './sample-labels';

const NOW = Date.now();

export const SANDBOX: ConnectorSummary = {
  id: 'sandbox',
  name: 'Sample ERP',
  verified: 'real',
  verifiedOn: 'part of this extension',
  isSample: true,
  guarantee: 'tested',
  configuration: [{ key: 'data', type: 'choice', mandatory: true, defaultValue: 'demo', choices: ['demo', 'large'] }],
};

const setting = (key: string, type: 'address' | 'text' | 'secret', mandatory: boolean, defaultValue = '') => ({
  key,
  type,
  mandatory,
  defaultValue,
  choices: [],
});

export const TRYTON: ConnectorSummary = {
  id: 'tryton',
  name: 'Tryton',
  verified: 'real',
  verifiedOn: 'Tryton 6.0.29, SQLite',
  isSample: false,
  guarantee: 'seconds',
  configuration: [
    setting('address', 'address', true),
    setting('database', 'text', true),
    setting('user', 'text', true),
    setting('password', 'secret', true),
    setting('customerCategory', 'text', false, 'Customer'),
    setting('supplierCategory', 'text', false, 'Supplier'),
    setting('personRelation', 'text', false, 'Is contact person of'),
  ],
};

export const CONNECTIONS: ConnectionSummary[] = [
  {
    id: 'connection-1',
    name: 'Sample ERP',
    connector: SANDBOX,
    active: true,
    configuration: { data: 'demo' },
    linkCount: 12,
    granted: true,
  },
  {
    id: 'connection-2',
    name: 'Tryton Norge',
    connector: TRYTON,
    active: false,
    configuration: { address: 'https://erp.nordlys.example', database: 'nordlys', user: 'anne' },
    linkCount: 1,
    granted: false,
  },
];

export const ADAPTERS: AdapterSummary[] = [
  {
    id: 'superoffice',
    name: 'SuperOffice',
    verified: 'fake',
    verifiedOn: 'demo CRM after the WebAPI documentation',
    guarantee: 'tested',
    access: 'read-write',
    profile: null,
  },
];

const [SUPEROFFICE] = ADAPTERS;
if (SUPEROFFICE === undefined) throw new Error('No adapter');

const PROFILE_ADAPTER: AdapterSummary = {
  id: 'profile:fjord-members',
  name: 'Fjord Members',
  verified: 'documentation',
  verifiedOn: 'Fjord Members 4.2 on 2026-11-20',
  guarantee: 'read-before',
  access: 'read-only',
  profile: 'fjord-members',
};

export const MANY_ADAPTERS: AdapterSummary[] = [
  ...ADAPTERS,
  { ...SUPEROFFICE, id: 'espocrm', name: 'EspoCRM', verifiedOn: 'a hand-made EspoCRM 8.4', guarantee: 'read-before' },
  { ...SUPEROFFICE, id: 'tryton', name: 'Tryton', verified: 'real', verifiedOn: 'tryton-sao 6.0' },
  PROFILE_ADAPTER,
];

export const PROFILES: ProfileSummary[] = [
  {
    id: 'fjord-members',
    name: 'Fjord Members',
    adapter: PROFILE_ADAPTER.id,
    matches: ['https://members.fjord.example/*', 'https://*.fjord.example/crm/*'],
    verifiedOn: 'Fjord Members 4.2 on 2026-11-20',
    access: 'read-only',
    entities: ['company', 'contact'],
    siteCount: 1,
    problemCount: 0,
  },
  {
    id: 'old-crm',
    name: 'Old CRM of the Bergen office, before the move to the new data centre',
    adapter: 'profile:old-crm',
    matches: ['https://crm.bergen.example/*'],
    verifiedOn: '',
    access: 'read-write',
    entities: ['company'],
    siteCount: 0,
    problemCount: 2,
  },
];

const HEALTH: PlaceHealth = {
  site: 'site-1',
  entity: 'company',
  report: { placement: 'strip', seen: '2026-11-20', preferred: true, checks: [], outline: null },
  since: NOW - 9 * 86_400_000,
  reportedAt: NOW - 60_000,
};

const OUTLINE = `<body>
  <div id="app">
    <header role="banner"></header>
    <main class="record">
      <nav role="tablist"></nav>
      <section class="card" role="tabpanel"></section>
    </main>
  </div>
</body>`;

/** The tab's place in every state: right, a second choice, nowhere, and two ways of finding it that disagree. */
export const HEALTH_STATES: PlaceHealth[] = [
  HEALTH,
  {
    ...HEALTH,
    entity: 'contact',
    report: { ...HEALTH.report, placement: 'section', preferred: false, outline: OUTLINE },
    since: NOW - 86_400_000,
  },
  {
    ...HEALTH,
    entity: 'project',
    report: {
      placement: 'edge',
      seen: null,
      preferred: false,
      checks: [{ kind: 'strip', seen: '2026-11-20', fast: false, slow: true, agree: false }],
      outline: OUTLINE,
    },
    since: NOW,
  },
];

export const SITES: SiteSummary[] = [
  {
    id: 'site-1',
    name: 'SuperOffice online3.superoffice.com',
    origin: 'https://online3.superoffice.com',
    address: 'https://online3.superoffice.com/Cust12345/',
    adapter: SUPEROFFICE,
    granted: true,
    health: [],
  },
  {
    id: 'site-2',
    name: 'SuperOffice crm.nordlys.example',
    origin: 'https://crm.nordlys.example',
    address: 'https://crm.nordlys.example/',
    adapter: SUPEROFFICE,
    granted: false,
    health: [],
  },
];

/** Many sites: one whose tab fares badly, one that is driven by a read-only profile. */
export const MANY_SITES: SiteSummary[] = [
  ...SITES.slice(0, 1).map((site) => ({ ...site, health: HEALTH_STATES })),
  {
    id: 'site-3',
    name: 'Fjord Members members.fjord.example',
    origin: 'https://members.fjord.example',
    address: 'https://members.fjord.example/',
    adapter: PROFILE_ADAPTER,
    granted: true,
    health: [
      {
        ...HEALTH,
        report: {
          ...HEALTH.report,
          checks: [{ kind: 'strip', seen: '2026-11-20', fast: true, slow: false, agree: false }],
        },
        since: NOW - 20 * 86_400_000,
      },
    ],
  },
];

const MAPPED = [
  'number',
  'name',
  'organisationNumber',
  'vatNumber',
  'phone',
  'email',
  'website',
  'postal.street',
  'postal.zip',
  'postal.city',
  'country',
] as const;

export const MAPPINGS: MappingTable[] = (['customer', 'supplier', 'person'] as const).map((actorType) => ({
  actorType,
  active: true,
  rows: [
    ...MAPPED.map((meaning, rank) => ({
      erpField: meaning,
      crmField: meaning,
      direction: meaning === 'number' ? ('to-crm' as const) : ('both' as const),
      showInSearch: rank < 4,
      showInTab: rank < 8,
      rank,
      label: label(meaning),
      type: meaning === 'country' ? ('country' as const) : ('text' as const),
      access:
        meaning === 'number'
          ? ('read-only' as const)
          : meaning === 'name'
            ? ('mandatory' as const)
            : ('normal' as const),
      directions:
        meaning === 'number' ? (['to-crm', 'none'] as const) : (['to-crm', 'to-erp', 'both', 'none'] as const),
    })),
    {
      erpField: 'payment_term',
      crmField: null,
      direction: 'none',
      showInSearch: false,
      showInTab: true,
      rank: 20,
      label: { meaning: null, text: 'Customer payment term' },
      type: 'list',
      access: 'normal',
      directions: ['none'],
    },
  ],
  crmFields: MAPPED.map((meaning) => ({
    key: meaning,
    label: label(meaning),
    type: meaning === 'country' ? ('country' as const) : ('text' as const),
  })),
}));
