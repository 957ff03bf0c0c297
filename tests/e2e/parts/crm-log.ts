import type { LoggedRequest } from '../../../demo/server/control';
import type { World } from '../harness/world';

/** What asked the CRM to change something. */
export async function crmWrites(world: World): Promise<readonly LoggedRequest[]> {
  return (await world.crm.control.requests()).filter(({ method }) => method !== 'GET');
}

/** Reads of one company that the extension made; the CRM's own pages mark theirs with another header. */
export async function crmReads(world: World, company: number): Promise<readonly LoggedRequest[]> {
  const path = `/api/v1/Contact/${company}`;
  return (await world.crm.control.requests()).filter((request) => request.method === 'GET' && request.path === path);
}

/** A text of a company as the CRM's API shows it; `path` as in JSON Pointer. */
export async function crmValue(world: World, company: number, path: string): Promise<unknown> {
  let value: unknown = await world.crm.control.readRecord('Contact', company);
  for (const name of path.split('/').filter(Boolean)) {
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  }
  return value;
}
