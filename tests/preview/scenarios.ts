import type { SearchHit } from '../../lib/model/view';
import { type FakeHandlers, never, refused } from './fake-worker';
import { OPTIONS_SCENARIOS, SETUP } from './options-scenarios';
import * as sample from './samples';
import type { Scenario } from './scenario';

const { RECORD, CONNECTION_VIEW, LINK, SEARCH_VIEW, CHOOSE_VIEW, recordView } = sample;

/** Pages of a list of `total` hits. */
function pages(total: number, make: (index: number) => SearchHit = sample.hit): FakeHandlers['search.page'] {
  return ({ start, pageSize, search }) => {
    const offset = start !== null && 'offset' in start ? start.offset : 0;
    const size = Math.max(0, Math.min(pageSize, total - offset));
    const hits = Array.from({ length: size }, (_, position) => make(offset + position));
    if (search.order?.descending) hits.reverse();
    return { hits, next: offset + size < total ? { offset: offset + size } : null, total };
  };
}

const DONE = () => null;
const QUIET: FakeHandlers = {
  'dialog.search': DONE,
  'dialog.select': DONE,
  'search.cancel': DONE,
  'dialog.back': () => SEARCH_VIEW,
  'dialog.cancel': () => recordView([CONNECTION_VIEW]),
  'dialog.confirm': () => recordView([CONNECTION_VIEW]),
  'dialog.compare': () => CHOOSE_VIEW,
  'dialog.pick': () => CHOOSE_VIEW,
};

function dialog(handlers: FakeHandlers): Scenario {
  return {
    page: 'popup',
    handlers: {
      'popup.context': () => ({ kind: 'record', record: RECORD, dialog: 'connection-1' }),
      'dialog.view': () => SEARCH_VIEW,
      'search.page': pages(3),
      ...QUIET,
      ...handlers,
    },
  };
}

function home(...connections: Parameters<typeof recordView>[0]): Scenario {
  return {
    page: 'popup',
    handlers: {
      'popup.context': () => ({ kind: 'record', record: RECORD, dialog: null }),
      'record.view': () => recordView(connections),
      'record.refresh': () => recordView(connections),
      'record.sync': () => recordView([{ ...CONNECTION_VIEW, link: { ...LINK, lastSync: { toErp: 2, toCrm: 1 } } }]),
      ...QUIET,
    },
  };
}

const LONG =
  'Aktieselskabet Det Østasiatiske Handels- og Skibsbyggeri af 1897 under konkurs v/ advokat Ågot Sørensen-Bjørnstjerne, avdeling Nord-Trøndelag';
const unlinked = { ...CONNECTION_VIEW, link: null };
const withState = (state: typeof LINK.state) => ({ ...CONNECTION_VIEW, link: { ...LINK, state } });
const unreachable = ['erp', 'unreachable', { serverMessage: 'connect ECONNREFUSED 10.0.0.12:8000' }] as const;
const failing = {
  source: 'erp',
  kind: 'unreachable',
  serverMessage: 'connect ECONNREFUSED 10.0.0.12:8000',
  fields: {},
  until: null,
  explanation: null,
  outcomeUnknown: true,
  holder: null,
} as const;

export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'search-few': dialog({}),
  'search-chosen': dialog({
    'dialog.view': () => ({ ...SEARCH_VIEW, isSample: true, selected: { key: '0', name: 'Nordlys Bygg AS' } }),
  }),
  'search-many': dialog({
    'dialog.view': () => ({ ...SEARCH_VIEW, search: { ...SEARCH_VIEW.search, text: '' } }),
    'search.page': pages(100_000),
  }),
  'search-sorted': dialog({
    'dialog.view': () => ({
      ...SEARCH_VIEW,
      search: { text: 'nord by', order: { field: 'name', descending: true }, includeArchived: true },
    }),
    'search.page': pages(10_000),
  }),
  'search-cursor': dialog({
    'dialog.view': () => ({ ...SEARCH_VIEW, paging: 'cursor' }),
    'search.page': ({ start, pageSize }) => {
      const offset = start !== null && 'cursor' in start ? Number(start.cursor) : 0;
      const hits = Array.from({ length: pageSize }, (_, position) => sample.hit(offset + position));
      return { hits, next: { cursor: String(offset + pageSize) }, total: null };
    },
  }),
  'search-none': dialog({ 'search.page': pages(0) }),
  'search-slow': dialog({ 'search.page': () => never() }),
  'search-failed': dialog({ 'search.page': () => refused(...unreachable) }),
  'search-auth': dialog({ 'search.page': () => refused('erp', 'auth', { serverMessage: 'Invalid login' }) }),
  'search-long': dialog({
    'dialog.view': () => ({
      ...SEARCH_VIEW,
      recordName: LONG,
      connectionName: 'Tryton Norge produksjon (ny server etter flyttingen)',
      search: { ...SEARCH_VIEW.search, text: LONG },
    }),
    'search.page': pages(400, (index) => ({
      ...sample.hit(index),
      name: LONG,
      values: {
        ...sample.hit(index).values,
        name: LONG,
        email: 'en.meget.lang.adresse.for.fakturamottak@avdeling.konsern.example',
      },
    })),
  }),
  'search-markup': dialog({
    'search.page': pages(2, (index) => ({
      ...sample.hit(index),
      name: '<img src=x onerror=alert(1)>',
      values: { ...sample.hit(index).values, name: '<b>bold</b> & "quoted"' },
    })),
  }),
  'compare-slow': dialog({
    'dialog.view': () => ({ ...SEARCH_VIEW, selected: { key: '0', name: 'Nordlys Bygg AS' } }),
    'dialog.compare': () => never(),
  }),
  'compare-failed': dialog({
    'dialog.view': () => ({ ...SEARCH_VIEW, selected: { key: '0', name: 'Nordlys Bygg AS' } }),
    'dialog.compare': () => refused('crm', 'auth', { serverMessage: 'Session expired' }),
  }),
  choose: dialog({ 'dialog.view': () => CHOOSE_VIEW }),
  'choose-equal': dialog({ 'dialog.view': () => ({ ...CHOOSE_VIEW, comparisons: sample.COMPARISONS.slice(6) }) }),
  'choose-conflict': dialog({
    'dialog.view': () => ({
      ...CHOOSE_VIEW,
      purpose: 'resolve',
      comparisons: [
        sample.comparison({
          meaning: 'phone',
          crm: '+47 22 33 44 55',
          erp: '+47 22 33 44 66',
          type: 'phone',
          standing: 'conflict',
          proposed: null,
        }),
        sample.comparison({
          meaning: 'email',
          crm: 'post@nordlys.example',
          erp: 'faktura@nordlys.example',
          standing: 'changed-in-erp',
          proposed: 'erp',
        }),
        sample.comparison({
          meaning: 'name',
          crm: 'Nordlys',
          erp: 'Nordlys AS',
          standing: 'accepted-difference',
          proposed: null,
        }),
        ...sample.COMPARISONS.slice(6),
      ],
    }),
  }),
  'choose-read-only': dialog({
    'dialog.view': () => ({ ...CHOOSE_VIEW, comparisons: sample.BY_HAND }),
  }),
  'choose-refused': dialog({
    'dialog.view': () => ({
      ...CHOOSE_VIEW,
      picks: { name: 'crm', phone: 'crm' },
      comparisons: [
        sample.comparison({ meaning: 'name', crm: LONG, erp: 'Østasiatisk', field: { maxLengthInErp: 40 } }),
        sample.comparison({ meaning: 'phone', crm: null, erp: '+47 22 33 44 66', field: { mandatoryInErp: true } }),
      ],
      failure: { ...failing, kind: 'conflict', serverMessage: '' },
    }),
  }),
  'choose-long': dialog({
    'dialog.view': () => ({
      ...CHOOSE_VIEW,
      recordName: LONG,
      actorName: LONG,
      connectionName: 'Tryton Norge produksjon (ny server etter flyttingen)',
      comparisons: [
        sample.comparison({ meaning: 'name', crm: LONG, erp: LONG.toUpperCase() }),
        sample.comparison({
          meaning: 'description',
          crm: `${LONG}\n`.repeat(12),
          erp: `${LONG}\n`.repeat(11),
          type: 'multiline',
        }),
      ],
    }),
  }),
  home: home(CONNECTION_VIEW),
  'home-to-copy': home({ ...CONNECTION_VIEW, link: { ...LINK, toCopy: sample.TO_COPY } }),
  'home-changes': home(withState({ kind: 'changes', fields: [sample.label('phone'), sample.label('email')] })),
  'home-conflict': home(withState({ kind: 'conflicts', fields: [sample.label('phone')] })),
  'home-unlinked': home(unlinked, {
    ...unlinked,
    connectionId: 'connection-2',
    connectionName: 'Tryton Norge',
    isSample: false,
  }),
  'home-ready': home({
    ...unlinked,
    intent: {
      kind: 'connect',
      actorType: 'customer',
      stage: 'ready',
      actorName: 'NORDLYS BYGG A/S',
      writes: sample.WRITES,
      failure: null,
    },
  }),
  'home-started': home({
    ...unlinked,
    intent: { kind: 'connect', actorType: 'supplier', stage: 'search', actorName: null, writes: [], failure: null },
  }),
  'home-disconnect': home({ ...CONNECTION_VIEW, intent: { kind: 'disconnect' } }),
  'home-failed': home({
    ...CONNECTION_VIEW,
    link: { ...LINK, stale: true, state: { kind: 'failed', failure: { ...failing, outcomeUnknown: false } } },
  }),
  'home-incomplete': home(withState({ kind: 'incomplete', failure: failing, writes: sample.WRITES.slice(0, 1) })),
  'home-broken': home(withState({ kind: 'broken', reason: 'merged', replacedBy: '9' })),
  'home-running': home(withState({ kind: 'running', done: 1, steps: 2 })),
  'home-empty': home(),
  'home-gone': { page: 'popup', handlers: { 'popup.context': () => refused('counterpart', 'storage') } },
  'start-site': {
    page: 'popup',
    handlers: {
      'popup.context': () => ({
        kind: 'site',
        siteName: 'SuperOffice online3.superoffice.com',
        recent: sample.RECENT,
        page: null,
      }),
    },
  },
  'start-grantable': {
    page: 'popup',
    handlers: {
      'popup.context': () => ({
        kind: 'grantable',
        origin: 'https://online3.superoffice.com',
        address: 'https://online3.superoffice.com/Cust12345/',
        adapter: 'superoffice',
        crmName: 'SuperOffice',
        access: 'read-write',
        recent: sample.RECENT.slice(0, 1),
        page: null,
      }),
      'sites.add': () => sample.SITES[0] ?? never(),
    },
  },
  'start-elsewhere': {
    page: 'popup',
    handlers: { 'popup.context': () => ({ kind: 'elsewhere', recent: sample.RECENT, setUp: true, page: null }) },
  },
  'start-new': {
    page: 'popup',
    handlers: { 'popup.context': () => ({ kind: 'elsewhere', recent: [], setUp: false, page: null }) },
  },
  ...OPTIONS_SCENARIOS,
  welcome: { page: 'welcome', handlers: { ...SETUP, 'sites.list': () => [], 'connections.list': () => [] } },
  'welcome-crm-done': {
    page: 'welcome',
    handlers: { ...SETUP, 'sites.list': () => sample.SITES.slice(0, 1), 'connections.list': () => [] },
  },
  'welcome-done': {
    page: 'welcome',
    handlers: {
      ...SETUP,
      'sites.list': () => sample.SITES.slice(0, 1),
      'connections.list': () => sample.CONNECTIONS.slice(0, 1),
    },
  },
  'welcome-test-failed': {
    page: 'welcome',
    handlers: {
      ...SETUP,
      'sites.list': () => sample.SITES.slice(0, 1),
      'connections.list': () => [],
      'connections.test': () =>
        refused('erp', 'validation', {
          explanation: 'erp.tryton.databaseMissing',
          fields: { database: 'x' },
          serverMessage: "Database 'nordlys' doesn't exist!",
        }),
    },
  },
};
