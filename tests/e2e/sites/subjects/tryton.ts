import { readFile } from 'node:fs/promises';
import { counterpartFor } from '../../../tryton/counterpart-parties';
import { changeMechanism, findPartyByCode, mechanismValue, readParty } from '../../../tryton/party';
import { findProject } from '../../../tryton/project';
import { startProxy, type TrytonProxy } from '../../../tryton/proxy';
import { removeNotebook } from '../../../tryton/view';
import { endSession, startWebClient, type WebClient } from '../../../tryton/web-client';
import { NOTEBOOK, saoPerson } from '../../parts/sao';
import type { NativeStrip, SeededRecord, ServerControls, SiteSeeds, SiteSubject } from '../kit/subject';

/** Tryton's own web client, sao, on a Tryton of its own. */
export const tryton: SiteSubject = {
  name: 'Tryton',
  adapter: 'tryton',
  access: 'read-write',
  place: 'strip',
  afterWrite: 'refreshes',
  nativeTabs: 'in-page',
  async start(signal) {
    const real = await startWebClient(signal);
    // Between the browser and Tryton, to see and to answer requests.
    const proxy = await startProxy(real.address, signal);
    const client = real.servedAt(proxy.address);
    const seeds = await seedsOf(client);
    return {
      origin: proxy.address,
      seeds,
      native: STRIP,
      person: saoPerson(client),
      server: serverOf(client, proxy, seeds),
      signIn: (page) => client.signIn(page),
    };
  },
};

/** The same driven by `profiles/tryton-sao.json` alone: what it can do is to find its place and to read what is shown. */
export const trytonByProfile: SiteSubject = {
  ...tryton,
  name: 'Tryton by its profile',
  adapter: 'profile:tryton-sao',
  profile: await readFile(new URL('../../../../profiles/tryton-sao.json', import.meta.url), 'utf8'),
  access: 'read-only',
  readsThePage: true,
  async start(signal) {
    const running = await tryton.start(signal);
    // To a profile every party is a company: what a person is to one stands in no element that it could name.
    return { ...running, seeds: { ...running.seeds, contact: null, contactParent: null, writable: null } };
  },
};

const STRIP: NativeStrip = {
  strip: `${NOTEBOOK} > ul.nav-tabs`,
  tab: 'li[role="presentation"]',
  selected: '.active',
  panel: `${NOTEBOOK} > .tab-content > .tab-pane`,
  arrowKeys: false,
  others: ['#tablist'],
};

async function seedsOf(client: WebClient): Promise<SiteSeeds> {
  const party = async (code: string, entity: 'company' | 'contact'): Promise<SeededRecord> => {
    const { id, name } = await findPartyByCode(client, code);
    return {
      record: { entity, id: String(id) },
      addresses: [client.shown('party.party', id)],
      name: name ?? '',
      values: { name },
    };
  };
  const company = await party('10001', 'company');
  const id = Number(company.record.id);
  const project = await findProject(client);
  return {
    company: {
      ...company,
      addresses: [
        ...company.addresses,
        client.page('party.party', id),
        `${client.page('party.party', id)};name=%22Party%22&views=%5Bnull%2Cnull%5D`,
      ],
      values: { ...company.values, phone: counterpartFor(1).party.phone, country: 'NO' },
    },
    // In the order of the client's list.
    nextCompany: await party('10029', 'company'),
    contact: await party('15001', 'contact'),
    contactParent: company.record,
    project: {
      record: { entity: 'project', id: String(project) },
      addresses: [client.shown('project.work', project)],
      name: 'Showroom refurbishment',
      values: { name: 'Showroom refurbishment' },
    },
    without: [
      { what: 'the list of parties', address: client.page('party.party'), text: /10029/ },
      { what: 'a record of another kind', address: client.page('party.category', 1), text: /Parent/ },
      { what: 'the login dialog', address: `${client.address}/`, text: /User name/, signedOut: true },
    ],
    writable: { key: 'phone', first: '70 26 41 11', second: '70 26 41 22' },
  };
}

function serverOf(client: WebClient, proxy: TrytonProxy, seeds: SiteSeeds): ServerControls {
  const company = Number(seeds.company.record.id);
  const phone = String(seeds.company.values.phone);
  let cleared = 0;
  let restore: (() => Promise<void>) | null = null;
  return {
    async reset() {
      proxy.decide(() => 'forward');
      await restore?.();
      restore = null;
      if (mechanismValue(await readParty(client, company), 'phone') === phone) return;
      await changeMechanism(client, company, 'phone', phone);
    },
    stored: async ({ id }) => mechanismValue(await readParty(client, Number(id)), 'phone'),
    async changeElsewhere({ id }, _key, value) {
      await changeMechanism(client, Number(id), 'phone', String(value));
    },
    async ignoreNextWrite() {
      proxy.decide(({ method }) => {
        if (!isWrite(method)) return 'forward';
        proxy.decide(() => 'forward');
        return { status: 200, headers: { 'content-type': 'application/json' }, body: '{"id":1,"result":null}' };
      });
    },
    expireSession: () => endSession(client),
    withoutStrip: {
      place: 'section',
      async prepare() {
        restore = await removeNotebook(client, 'party.party');
      },
    },
    requests: async () =>
      proxy.requests
        .slice(cleared)
        .map(({ path, method }) => ({ method: 'POST', path: `${path}${method}`, writes: isWrite(method) })),
    async clearRequests() {
      cleared = proxy.requests.length;
    },
  };
}

/** What the client keeps of how a person likes its windows is no data. */
function isWrite(method: string): boolean {
  return /^model\.(party|project)\..*\.(write|create|delete)$/.test(method);
}
