import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DraftField } from '../../../lib/messages/assistant-messages';
import {
  assistantView,
  beginAssistant,
  changeAssistant,
  listAssistants,
  saveAssistant,
} from '../../../lib/service/assistant';
import type { Environment } from '../../../lib/service/environment';
import { listAdapters } from '../../../lib/service/profiles';
import { recordAt } from '../../../lib/service/sites';
import { Setting } from '../../fakes/setting';

const COMPANY = 'https://kundeboka.example/companies/17';
const OTHER_COMPANY = 'https://kundeboka.example/companies/42';
const CONTACT = 'https://kundeboka.example/companies/17/people/5';

let environment: Environment;

beforeEach(() => {
  environment = new Setting().worker();
});

function field(key: DraftField['key'], meaning: DraftField['meaning']): DraftField {
  return {
    key,
    label: key,
    meaning,
    type: 'text',
    from: { selector: `[data-field="${key}"]` },
    sample: 'x',
    isFragile: false,
  };
}

async function company(address = COMPANY): Promise<string> {
  const id = await beginAssistant(environment, address, 3);
  await changeAssistant(environment, id, { entity: 'company', step: 'place', place: { kind: 'edge' } });
  await changeAssistant(environment, id, { fields: [field('name', 'name')], addressFollowsPage: true });
  await changeAssistant(environment, id, { second: { id: '42', address: OTHER_COMPANY }, step: 'save' });
  return id;
}

describe('a draft', () => {
  it('begins with the likeliest part of the address', async () => {
    const id = await beginAssistant(environment, COMPANY, 3);
    const view = await assistantView(environment, id);
    expect(view?.draft).toMatchObject({ recordId: '17', tabId: 3, step: 'record', extendedProfile: null });
    expect(view?.proposals[view.chosen ?? -1]?.pieces).toEqual(['https://kundeboka.example/companies/', '17', '']);
    expect(view?.trial).toBeNull();
  });

  it('keeps every decision, whichever worker is asked next', async () => {
    const setting = new Setting();
    const id = await beginAssistant(setting.worker(), COMPANY, null);
    await changeAssistant(setting.worker(), id, { entity: 'project' });
    await changeAssistant(setting.worker(), id, { place: { kind: 'edge' }, step: 'fields' });
    expect((await assistantView(setting.worker(), id))?.draft).toMatchObject({
      entity: 'project',
      place: { kind: 'edge' },
      step: 'fields',
    });
    expect(await listAssistants(setting.worker())).toMatchObject([{ id, entity: 'project' }]);
  });

  it('takes another part of the address, and forgets what was confirmed for the first', async () => {
    const id = await company('https://kundeboka.example/companies/17/people/5');
    const { proposals } = await changeAssistant(environment, id, {});
    const other = proposals.findIndex(({ pieces }) => pieces[1] === '17');
    const { draft, chosen } = await changeAssistant(environment, id, { proposal: other });
    expect([draft.recordId, draft.second, chosen]).toEqual(['17', null, other]);
  });

  it('is about another page when the person says so', async () => {
    const id = await beginAssistant(environment, 'https://kundeboka.example/', null);
    expect((await assistantView(environment, id))?.chosen).toBeNull();
    const { draft } = await changeAssistant(environment, id, { address: COMPANY });
    expect(draft.recordId).toBe('17');
  });

  it('is refused for what is no web page', async () => {
    await expect(beginAssistant(environment, 'about:blank', null)).rejects.toThrow();
  });
});

describe('saving', () => {
  it('makes a profile that recognises the records, and its site; the draft is gone', async () => {
    const site = await saveAssistant(environment, await company(), 'Kundeboka');
    expect(site).toMatchObject({ origin: 'https://kundeboka.example', adapter: { id: 'profile:kundeboka-example' } });
    expect(await listAssistants(environment)).toEqual([]);
    const found = await recordAt(environment, `${OTHER_COMPANY}/notes`, null);
    expect(found?.record).toEqual({ site: site.id, entity: 'company', id: '42' });
    expect((await recordAt(environment, 'https://kundeboka.example/people/5', null))?.record).toBeNull();
    const adapters = await listAdapters(environment);
    expect(adapters.find(({ id }) => id === site.adapter.id)).toMatchObject({ name: 'Kundeboka', access: 'read-only' });
  });

  it('adds a further kind of record to the profile of the site', async () => {
    const first = await saveAssistant(environment, await company(), 'Kundeboka');
    const id = await beginAssistant(environment, CONTACT, 3);
    const { draft, suggestedName } = await changeAssistant(environment, id, { entity: 'contact' });
    expect([draft.extendedProfile, suggestedName]).toEqual(['kundeboka-example', 'Kundeboka']);
    await changeAssistant(environment, id, {
      place: { kind: 'edge' },
      fields: [field('firstName', 'firstName'), field('lastName', 'lastName')],
      parent: { ...field('parent', null), from: { selector: 'a.employer', attribute: 'href' } },
      addressFollowsPage: true,
    });
    const second = await saveAssistant(environment, id, 'Another name');
    expect([second.id, second.adapter]).toEqual([first.id, first.adapter]);
    const at = async (address: string) => (await recordAt(environment, address, null))?.record?.entity;
    expect([await at(COMPANY), await at(CONTACT)]).toEqual(['company', 'contact']);
  });

  it('does not take the place of another profile of the same host', async () => {
    await saveAssistant(environment, await company(), 'Kundeboka');
    const other = 'http://kundeboka.example/companies/17';
    const site = await saveAssistant(environment, await company(other), 'Old Kundeboka');
    expect(site.adapter.id).toBe('profile:kundeboka-example-2');
  });
});
