import { afterEach, beforeEach, vi } from 'vitest';
import type { Json } from '../../../lib/crm/access/json';
import { CrmError } from '../../../lib/crm/contract';
import type { MergeWrite, ProfileEntity, SiteProfile } from '../../../lib/crm/profile/profile';
import type { RecordOnPage } from '../../../lib/model/record';

export interface Asked {
  readonly path: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: Json | URLSearchParams;
}

export const ORIGIN = 'https://crm.example';
export const company: RecordOnPage = { entity: 'company', id: '7' };
export const { signal } = new AbortController();

/** What the page asked of the CRM since the test began, and what the CRM answers. */
export const line: { asked: Asked[]; answer: (request: Asked) => Response } = {
  asked: [],
  answer: () => new Response(null, { status: 404 }),
};

/** A page of the CRM before each test, with a server that the test plays. */
export function useCrmPage(): void {
  beforeEach(() => {
    line.asked = [];
    history.replaceState(null, '', '/app/companies/7');
    document.body.replaceChildren();
    document.head.innerHTML = '<meta name="csrf" content="t0ken">';
    vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
      const text = init.body instanceof URLSearchParams ? init.body : JSON.parse(String(init.body ?? 'null'));
      const { pathname, search } = new URL(address);
      const request = {
        path: pathname + search,
        method: init.method ?? '',
        headers: new Headers(init.headers),
        body: text,
      };
      line.asked.push(request);
      return line.answer(request);
    });
  });
  afterEach(() => vi.unstubAllGlobals());
}

export function profile(entity: Partial<ProfileEntity>, rest: Partial<SiteProfile> = {}): SiteProfile {
  return {
    format: 1,
    id: 'sample',
    name: 'Sample',
    matches: [`${ORIGIN}/*`],
    entities: {
      company: {
        addresses: [{ id: 'digits', path: 'companies/{id}' }],
        anchors: [],
        fields: [],
        name: ['name'],
        read: { reply: 'json', address: 'api/companies/{id}', id: 'id' },
        ...entity,
      },
    },
    ...rest,
  };
}

export const FIELDS: ProfileEntity['fields'] = [
  { key: 'name', label: 'Name', type: 'text', from: { json: 'name' } },
  { key: 'city', label: 'City', type: 'text', from: { json: 'address.city' } },
  { key: 'phone', label: 'Phone', type: 'phone', from: { json: 'phones.0.value' } },
  { key: 'class', label: 'Class', type: 'list', list: 'classes', kept: 'number', from: { json: 'class' } },
  { key: 'country', label: 'Country', type: 'country', list: 'countries', kept: 'label', from: { json: 'country' } },
  {
    key: 'founded',
    label: 'Founded',
    type: 'date',
    kept: 'date-time',
    blank: '0001-01-01T00:00:00',
    from: { json: 'founded' },
  },
  { key: 'staff', label: 'Staff', type: 'integer', from: { json: 'staff' } },
  { key: 'active', label: 'Active', type: 'boolean', kept: 'number', from: { json: 'active' } },
];

export const LISTS = {
  classes: [{ key: '1', label: 'Gold' }],
  countries: [
    { key: 'NO', label: 'Norway' },
    { key: 'SE', label: 'Sweden' },
  ],
};

/** A CRM that keeps one record and takes what its writer makes of it. */
export function crm(start: { readonly [name: string]: Json }, write: (stored: Json, request: Asked) => Json) {
  let stored: Json = start;
  line.answer = (request) => {
    if (request.method !== 'GET') stored = write(stored, request);
    return Response.json(stored);
  };
  return { stored: () => stored };
}

export const RECORD = {
  id: 7,
  name: ' Fjord AS ',
  address: { city: 'Bergen', zip: '5003' },
  phones: [
    { value: '55 00', kind: 'main' },
    { value: '99 00', kind: 'other' },
  ],
  class: 1,
  country: 'Norway',
  founded: '1999-05-17T00:00:00',
  staff: '12',
  active: 1,
  revision: 3,
};

export const MERGE: MergeWrite = { style: 'merge', method: 'PUT', address: 'api/companies/{id}' };
export const merged = (stored: Json, { body }: Asked): Json => ({ ...Object(stored), ...Object(body) });

export async function refusal(promise: Promise<unknown>): Promise<CrmError> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof CrmError)) throw new Error(`Was not refused: ${String(error)}`);
  return error;
}
