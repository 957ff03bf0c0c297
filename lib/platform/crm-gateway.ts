import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { answer } from '../messages/envelope';
import { PAGE_MESSAGES, type PageMessageName, type PageReply, type PageRequest } from '../messages/table';
import type { Site } from '../model/connection';
import { FailureError, failure } from '../model/failure';
import type { Entity, RecordAddress } from '../model/record';
import type { CrmGateway } from '../service/environment';
import { tabsOf } from './crm-scripts';

type SiteOf = (record: RecordAddress) => Promise<Site>;

/** Reaches a CRM through the ERP tab's script in an open tab of the same installation, with the user's own session. */
export function createCrmGateway(siteOf: SiteOf): CrmGateway {
  return {
    async read(record, signal) {
      return ask(await siteOf(record), 'crm.read', { record: onPage(record) }, signal);
    },
    async write(record, write, signal) {
      return ask(await siteOf(record), 'crm.write', { ...write, record: onPage(record) }, signal);
    },
  };
}

function onPage({ entity, id }: RecordAddress) {
  return { entity, id };
}

/**
 * Asks the first tab that has our script. Another tab is asked only when there was nobody in the first: once a script has
 * taken a request, its answer is the answer, else a write could be made twice.
 */
async function ask<Name extends PageMessageName>(
  site: Site,
  name: Name,
  request: PageRequest<Name>,
  signal: AbortSignal,
): Promise<PageReply<Name>> {
  for (const tabId of await tabsOf([site])) {
    signal.throwIfAborted();
    if (!(await isThere(tabId))) continue;
    const raw = await deliver(tabId, name, request);
    const parsed = v.safeParse(answer, raw);
    if (!parsed.success) throw lost(name);
    if (!parsed.output.ok) throw new FailureError(parsed.output.failure);
    const reply = v.safeParse(PAGE_MESSAGES[name].reply, parsed.output.value);
    if (!reply.success) {
      throw new FailureError(failure('crm', 'unexpected-reply', { serverMessage: v.summarize(reply.issues) }));
    }
    return reply.output as PageReply<Name>;
  }
  throw new FailureError(failure('crm', 'no-crm-tab', { holder: site.name }));
}

/** What our script in a tab found to be on screen there; null where it is not there, or there is no record. */
export async function entityInTab(tabId: number): Promise<Entity | null> {
  try {
    const raw = v.parse(answer, await deliver(tabId, 'crm.ping', {}));
    return raw.ok ? (v.parse(PAGE_MESSAGES['crm.ping'].reply, raw.value).record?.entity ?? null) : null;
  } catch {
    return null;
  }
}

async function isThere(tabId: number): Promise<boolean> {
  try {
    const raw = await browser.tabs.sendMessage(
      tabId,
      { counterpart: 'crm.ping', record: null, payload: {} },
      { frameId: 0 },
    );
    return v.safeParse(answer, raw).success;
  } catch {
    // The browser's way of saying that no script of ours listens in this tab.
    return false;
  }
}

async function deliver(tabId: number, name: PageMessageName, payload: unknown): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, { counterpart: name, record: null, payload }, { frameId: 0 });
  } catch {
    throw lost(name);
  }
}

/** The tab was closed or left while it worked: a write may have been carried out. */
function lost(name: PageMessageName): FailureError {
  return new FailureError(failure('crm', 'unreachable', { outcomeUnknown: name === 'crm.write' }));
}

/** Tells the open tabs of a site that what is stored about a record has changed. */
export async function tellTabs(site: Site, record: RecordAddress): Promise<void> {
  const message = { counterpart: 'record.changed', record: null, payload: { record } };
  const tabs = await tabsOf([site]);
  // A tab without our script shows nothing that could be outdated.
  await Promise.all(
    tabs.map((tabId) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined)),
  );
}
