import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { createServer, type Handlers, type SenderFacts } from '../../lib/messages/server';
import { PAGE_MESSAGES, WORKER_MESSAGES, type WorkerMessageName } from '../../lib/messages/table';
import type { RecordAddress } from '../../lib/model/record';
import { toFailure } from '../../lib/service/failures';
import { createHandlers, type HandlerPlatform } from '../../lib/service/handlers';
import { REQUESTS } from './message-examples';

const NAMES = Object.keys(WORKER_MESSAGES).filter((name): name is WorkerMessageName => name in WORKER_MESSAGES);

/** Everything that a script in a CRM page may ask for. To add a name here is to give it to every page of a CRM. */
const FROM_CRM_PAGES = [
  'record.begin-connect',
  'record.cancel',
  'record.disconnect',
  'record.edit',
  'record.keep',
  'record.open-options',
  'record.refresh',
  'record.resolve',
  'record.save',
  'record.sync',
  'record.view',
  'sentinel.record',
  'tab.load-panel',
  'tab.report-place',
];

/** Of these, what is about the page itself: they do nothing but put our own scripts into it. */
const ABOUT_THE_PAGE = ['sentinel.record', 'tab.load-panel'];

const OURS = 'ohgomlkmhdmmegigoojcmamfeonjdhoo';
const OUR_ORIGIN = `chrome-extension://${OURS}`;
const CRM = 'https://crm.example';
const CRM_ADDRESS = `${CRM}/Cust1/default.aspx?contact.main?contact_id=7`;
const ON_SCREEN: RecordAddress = { site: 'site-1', entity: 'company', id: '7' };
const ANOTHER: RecordAddress = { site: 'site-1', entity: 'company', id: '8' };

const CRM_PAGE: SenderFacts = { extensionId: OURS, origin: CRM, address: CRM_ADDRESS, frameId: 0, tabId: 1 };
const EXTENSION_PAGE: SenderFacts = {
  extensionId: OURS,
  origin: OUR_ORIGIN,
  address: `${OUR_ORIGIN}/popup.html`,
  frameId: 0,
  tabId: undefined,
};
const OUR_PAGE_IN_A_TAB: SenderFacts = { ...EXTENSION_PAGE, tabId: 2 };

const NOBODY: Readonly<Record<string, SenderFacts>> = {
  'another extension': { ...EXTENSION_PAGE, extensionId: 'abcdefghijklmnopabcdefghijklmnop' },
  'another extension’s page': { ...CRM_PAGE, origin: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop' },
  'a sender without an identity': { ...CRM_PAGE, extensionId: undefined },
  'a page that is not granted': { ...CRM_PAGE, origin: 'https://evil.example', address: 'https://evil.example/' },
  'a page that only looks like the CRM': {
    ...CRM_PAGE,
    origin: `${CRM}.evil.example`,
    address: `${CRM}.evil.example/Cust1/default.aspx?contact.main?contact_id=7`,
  },
  'a frame inside a CRM page': { ...CRM_PAGE, frameId: 3 },
  'a sandboxed frame': { ...CRM_PAGE, origin: 'null' },
  'a sender without an origin': { ...CRM_PAGE, origin: undefined },
  'a sender whose address is not of its origin': { ...CRM_PAGE, address: `https://evil.example/?${CRM}` },
  'a sender whose address names our page': { ...CRM_PAGE, address: `${OUR_ORIGIN}/popup.html` },
  'a sender without an address': { ...CRM_PAGE, address: undefined },
  'a sender without a tab': { ...CRM_PAGE, tabId: undefined },
};

/** A server whose handlers only note that they were reached, and about which record. */
function listeningServer() {
  const reached: { name: string; record: RecordAddress }[] = [];
  const handlers = Object.fromEntries(
    NAMES.map((name) => [
      name,
      async (_payload: unknown, { record }: { record: RecordAddress }) => {
        reached.push({ name, record });
        return null;
      },
    ]),
  ) as unknown as Handlers;
  const server = createServer({
    extensionId: OURS,
    extensionOrigin: OUR_ORIGIN,
    recordAt: async (address) => {
      const granted = new URL(address).origin === CRM;
      return { granted, record: granted ? ON_SCREEN : null };
    },
    handlers,
    toFailure: (cause) => ({ ok: false, failure: toFailure(cause) }),
  });
  return { server, reached };
}

function message(name: WorkerMessageName, record: RecordAddress | null) {
  return { counterpart: name, record, payload: REQUESTS[name] };
}

const isAboutRecord = (name: WorkerMessageName) => WORKER_MESSAGES[name].about === 'record';
const isFor = (name: WorkerMessageName, sender: 'crm-page' | 'extension-page') =>
  WORKER_MESSAGES[name].senders.includes(sender);
/** As an extension page sends it: with the record where the message is about one. */
const fromExtension = (name: WorkerMessageName) => message(name, isAboutRecord(name) ? ANOTHER : null);

describe('the table', () => {
  test.each(NAMES)('%s has a schema of its request and its reply, and says who may send it', (name) => {
    const { request, reply, senders } = WORKER_MESSAGES[name];
    expect(v.safeParse(request, REQUESTS[name]).success).toBe(true);
    expect(v.safeParse(request, 'nonsense').success).toBe(false);
    expect(v.safeParse(reply, () => 'nonsense').success).toBe(false);
    expect(senders.length).toBeGreaterThan(0);
  });

  test.each(NAMES)('%s takes no payload with more in it than was declared', (name) => {
    const request = { ...REQUESTS[name], url: 'https://evil.example/' };
    expect(v.safeParse(WORKER_MESSAGES[name].request, request).success).toBe(false);
  });

  test('gives CRM pages what was agreed on, and no more', () => {
    expect(NAMES.filter((name) => isFor(name, 'crm-page')).sort()).toEqual(FROM_CRM_PAGES);
  });

  test('what a CRM page may ask for is about the record of its own address, or about the page', () => {
    const others = NAMES.filter((name) => isFor(name, 'crm-page') && !isAboutRecord(name));
    expect(others.sort()).toEqual(ABOUT_THE_PAGE);
  });

  test.each(Object.entries(PAGE_MESSAGES))('%s to a page has schemas', (_name, { request, reply }) => {
    expect(v.safeParse(request, 'nonsense').success).toBe(false);
    expect(v.safeParse(reply, () => 'nonsense').success).toBe(false);
  });

  test('every message has a handler, and every handler a message', () => {
    const handlers = createHandlers({} as never, { signal: new AbortController().signal } as HandlerPlatform);
    expect(Object.keys(handlers).sort()).toEqual(NAMES.toSorted());
  });
});

describe('the right sender', () => {
  test.each(NAMES.filter((name) => isFor(name, 'crm-page')))('%s: a CRM page reaches its own record', async (name) => {
    const { server, reached } = listeningServer();
    expect(await server(message(name, null), CRM_PAGE)).toEqual({ ok: true, value: null });
    expect(reached.map((one) => one.name)).toEqual([name]);
    if (isAboutRecord(name)) expect(reached[0]?.record).toEqual(ON_SCREEN);
  });

  test.each(NAMES.filter((name) => isFor(name, 'extension-page')))('%s: a page of ours is answered', async (name) => {
    for (const sender of [EXTENSION_PAGE, OUR_PAGE_IN_A_TAB]) {
      const { server, reached } = listeningServer();
      expect(await server(fromExtension(name), sender)).toEqual({ ok: true, value: null });
      expect(reached.map((one) => one.name)).toEqual([name]);
      if (isAboutRecord(name)) expect(reached[0]?.record).toEqual(ANOTHER);
    }
  });
});

describe('every wrong sender', () => {
  test.each(Object.entries(NOBODY))('%s gets nothing', async (_words, sender) => {
    const { server, reached } = listeningServer();
    for (const name of NAMES) {
      for (const record of [null, ON_SCREEN]) await expectRefused(server(message(name, record), sender));
    }
    expect(reached).toEqual([]);
  });

  test.each(NAMES.filter((name) => !isFor(name, 'crm-page')))('%s: a CRM page is refused', async (name) => {
    const { server, reached } = listeningServer();
    for (const record of [null, ON_SCREEN, ANOTHER]) await expectRefused(server(message(name, record), CRM_PAGE));
    expect(reached).toEqual([]);
  });

  test.each(NAMES.filter((name) => !isFor(name, 'extension-page')))('%s: a page of ours is refused', async (name) => {
    const { server, reached } = listeningServer();
    await expectRefused(server(fromExtension(name), EXTENSION_PAGE));
    expect(reached).toEqual([]);
  });

  test.each(FROM_CRM_PAGES.filter((name): name is WorkerMessageName => name in WORKER_MESSAGES))(
    '%s: a CRM page may not name a record, not even its own',
    async (name) => {
      const { server, reached } = listeningServer();
      for (const record of [ON_SCREEN, ANOTHER]) await expectRefused(server(message(name, record), CRM_PAGE));
      expect(reached).toEqual([]);
    },
  );
});

describe('what is no message', () => {
  test.each(NAMES)('%s: a malformed payload reaches no handler', async (name) => {
    const { server, reached } = listeningServer();
    const sender = isFor(name, 'extension-page') ? EXTENSION_PAGE : CRM_PAGE;
    const record = isFor(name, 'extension-page') && isAboutRecord(name) ? ANOTHER : null;
    for (const payload of [null, undefined, 'text', 7, { ...REQUESTS[name], more: true }]) {
      await expectRefused(server({ counterpart: name, record, payload }, sender));
    }
    expect(reached).toEqual([]);
  });

  test.each([
    null,
    'record.view',
    {},
    { counterpart: 'no.such.message', record: null, payload: {} },
    { counterpart: 'constructor', record: null, payload: {} },
    { counterpart: '__proto__', record: null, payload: {} },
    { counterpart: 'record.view', payload: {} },
    { counterpart: 'record.view', record: ON_SCREEN, payload: {}, more: true },
  ])('%j is refused', async (nonsense) => {
    const { server, reached } = listeningServer();
    for (const sender of [CRM_PAGE, EXTENSION_PAGE]) await expectRefused(server(nonsense, sender));
    expect(reached).toEqual([]);
  });
});

async function expectRefused(answer: Promise<unknown>): Promise<void> {
  expect(await answer).toMatchObject({ ok: false, failure: { kind: 'permission' } });
}
