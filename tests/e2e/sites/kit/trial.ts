import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { RecordOnPage } from '../../../../lib/model/record';
import type { FieldValues } from '../../../../lib/model/value';
import { addSubject, type SubjectSite } from '../../harness/subject-site';
import type { Surface } from '../../harness/surface';
import type { World } from '../../harness/world';
import type { SeededRecord, SiteSubject, SiteUnderTest } from './subject';

/** What the extension's script in a page answers, as it crosses to the worker. */
export type PageAnswer =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly failure: { readonly kind: string; readonly fields: Readonly<Record<string, string>> };
    };

/** One subject on trial: it runs, the extension knows it, and each test begins with its seed data. */
export interface Trial {
  readonly world: World;
  readonly subject: SiteSubject;
  readonly running: SiteUnderTest;
  readonly siteId: string;
  /** Opens a record by one of the forms of its address; the page is closed after the test. */
  open(seed: SeededRecord, form?: number): Promise<Surface>;
  /** Works with a page of `seeds.company` while the extension knows nothing of the site: to compare with. */
  withoutUs<Result>(work: (page: Surface) => Promise<Result>): Promise<Result>;
  /** Asks the extension's script in a page as the worker does; null: there is no such script, or it hears nothing. */
  ask(page: Surface, name: string, payload: object): Promise<PageAnswer | null>;
  /** The record that the script in the page says is on screen; null: none, or no script. */
  recordOn(page: Surface): Promise<RecordOnPage | null>;
}

/** Starts a subject for the tests of a suite, and takes it away after them. */
export function useTrial(world: World, subject: SiteSubject): Trial {
  const stop = new AbortController();
  let site: SubjectSite | null = null;
  const current = (): SubjectSite => {
    if (site === null) throw new Error(`${subject.name} has not started`);
    return site;
  };
  beforeAll(async () => {
    site = await addSubject(world, subject, stop.signal);
  });
  beforeEach(async () => {
    await current().running.server.reset();
    await current().running.server.clearRequests();
  });
  afterAll(async () => {
    await site?.remove();
    stop.abort();
  });
  const ask: Trial['ask'] = (page, name, payload) => askPage(world, page, name, payload);
  return {
    world,
    subject,
    get running() {
      return current().running;
    },
    get siteId() {
      return current().id;
    },
    open: (seed, form = 0) => world.visit(seed.addresses[form] ?? seed.addresses[0]),
    async withoutUs(work) {
      const address = current().running.seeds.company.addresses[0];
      await world.request('sites.remove', { siteId: current().id });
      try {
        return await work(await world.visit(address));
      } finally {
        await world.request('sites.add', { address, adapter: subject.adapter });
      }
    },
    ask,
    async recordOn(page) {
      const answer = await ask(page, 'crm.ping', {});
      return answer?.ok === true ? (answer.value as { record: RecordOnPage | null }).record : null;
    },
  };
}

/** A write to be sent to the page's script. */
export function writeOf(record: RecordOnPage, expected: FieldValues, values: FieldValues, version: string | null) {
  return { record, version, expected, values };
}

async function askPage(world: World, page: Surface, name: string, payload: object): Promise<PageAnswer | null> {
  const answer = await world.inside.evaluate(
    async ({ address, message }) => {
      interface Tabs {
        query(filter: object): Promise<{ id?: number; url?: string }[]>;
        sendMessage(tab: number, message: object, options: object): Promise<unknown>;
      }
      const scope = globalThis as unknown as Record<string, { tabs: Tabs } | undefined>;
      const tabs = (scope.browser ?? scope.chrome)?.tabs;
      const found = (await tabs?.query({}))?.find(({ url }) => url === address);
      if (tabs === undefined || found?.id === undefined) return null;
      // Rejects where nobody listens: then there is no script of the extension in the page.
      return tabs.sendMessage(found.id, message, { frameId: 0 }).catch(() => null);
    },
    { address: await page.url(), message: { counterpart: name, record: null, payload } },
  );
  return (answer ?? null) as PageAnswer | null;
}
