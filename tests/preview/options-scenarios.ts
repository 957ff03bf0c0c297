import { EXAMPLE_PROFILE } from '../../components/profiles/example-profile';
import { type FakeHandlers, never, refused } from './fake-worker';
import * as sample from './samples';
import type { Scenario } from './scenario';

/** What the pages that set things up are answered with, but for what a scenario is about. */
export const SETUP: FakeHandlers = {
  'adapters.list': () => sample.ADAPTERS,
  'connectors.list': () => [sample.SANDBOX, sample.TRYTON],
  'sites.list': () => sample.SITES,
  'connections.list': () => sample.CONNECTIONS,
  'mappings.list': () => sample.MAPPINGS,
  'mappings.save': () => sample.MAPPINGS,
  'settings.save': (settings) => settings,
  'connections.test': () => ({ server: 'Tryton 6.0.29', counts: { customer: 42, supplier: 17, person: 0 } }),
  'connections.save': () => sample.CONNECTIONS[0] ?? never(),
  'connections.add-sample': () => sample.CONNECTIONS[0] ?? never(),
  'sites.add': () => sample.SITES[0] ?? never(),
  'sites.suggest': () => ({ adapter: null }),
  'profiles.list': () => [],
};

const MANY: FakeHandlers = {
  'adapters.list': () => sample.MANY_ADAPTERS,
  'sites.list': () => sample.MANY_SITES,
  'sites.suggest': ({ address }) => ({ adapter: address.includes('espo') ? 'espocrm' : null }),
  'sites.change-adapter': () => sample.MANY_SITES[0] ?? never(),
  'profiles.list': () => sample.PROFILES,
  'profiles.export': () => ({ text: EXAMPLE_PROFILE }),
  'profiles.check': () => ({
    summary: {
      id: 'fjord-members',
      name: 'Fjord Members',
      matches: ['https://members.fjord.example/*'],
      access: 'read-only',
      entities: ['company', 'contact'],
    },
    problems: [],
  }),
  'profiles.save': () => sample.PROFILES[0] ?? never(),
  'profiles.remove': () => null,
};

const PROBLEMS = [
  {
    path: 'entities.company.addresses[0].id',
    words: 'Must be one of “digits”, “hex”, “uuid”, “word”; it is “number”.',
  },
  { path: 'entities.company.anchors[0].strip', words: 'Is missing: the element that holds the native tabs.' },
  { path: '', words: 'Must say for at least one kind of record what its pages are.' },
];

function options(hash: string, handlers: FakeHandlers = {}): Scenario {
  return { page: 'options', hash, handlers: { ...SETUP, ...handlers } };
}

/** Every page of the settings, in every state. */
export const OPTIONS_SCENARIOS: Readonly<Record<string, Scenario>> = {
  'options-connections': options('connections'),
  'options-connections-empty': options('connections', { 'connections.list': () => [] }),
  'options-mappings': options('mappings'),
  'options-mappings-empty': options('mappings', { 'connections.list': () => [] }),
  'options-sites': options('sites'),
  'options-sites-many': options('sites', { ...MANY, 'sites.list': () => sample.MANY_SITES }),
  'options-sites-help': options('sites', { ...MANY, 'sites.list': () => sample.MANY_SITES }),
  'options-sites-change': options('sites', { ...MANY, 'sites.list': () => sample.MANY_SITES }),
  'options-sites-typed': options('sites', { ...MANY, 'sites.list': () => [] }),
  'options-sites-empty': options('sites', { ...MANY, 'sites.list': () => [] }),
  'options-sites-failed': options('sites', { 'sites.list': () => refused('counterpart', 'storage') }),
  'options-mappings-many': options('mappings', {
    ...MANY,
    'sites.list': () => sample.MANY_SITES,
  }),
  'options-profiles': options('profiles', MANY),
  'options-profiles-empty': options('profiles', { 'profiles.list': () => [] }),
  'options-profile': options('profiles/fjord-members', MANY),
  'options-profile-broken': options('profiles/fjord-members', {
    ...MANY,
    'profiles.check': () => ({ summary: null, problems: PROBLEMS }),
  }),
  'options-profile-gone': options('profiles/gone', MANY),
  'options-settings': options('settings'),
  'options-about': options('about', { 'adapters.list': () => sample.MANY_ADAPTERS }),
  'options-failed': options('connections', { 'connections.list': () => refused('counterpart', 'storage') }),
};
