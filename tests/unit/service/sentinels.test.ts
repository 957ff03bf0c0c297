import 'fake-indexeddb/auto';
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { recogniseBy } from '../../../lib/crm/address/recognise';
import { storedRules } from '../../../lib/crm/address/stored-rules';
import type { Site } from '../../../lib/model/connection';
import { sentinelsFor } from '../../../lib/service/sentinels';
import { Setting } from '../../fakes/setting';

const ESPOCRM = await readFile(new URL('../../../profiles/espocrm.json', import.meta.url), 'utf8');

function site(adapter: string, address: string): Site {
  return { id: address, adapter, name: address, origin: new URL(address).origin, address, createdAt: 0 };
}

it('watches each site by its adapter’s script, and sites with profiles by the rules of their origin', async () => {
  const environment = new Setting().worker();
  await environment.store.profiles.put({ id: 'espocrm', text: ESPOCRM });
  await environment.store.sites.put(site('superoffice', 'https://online.example/Cust1/'));
  await environment.store.sites.put(site('profile:espocrm', 'https://crm.example/a/'));
  await environment.store.sites.put(site('profile:espocrm', 'https://crm.example/b/'));
  await environment.store.sites.put(site('profile:gone', 'https://other.example/'));
  await environment.store.sites.put(site('gone', 'https://gone.example/'));

  const { watched, rules } = await sentinelsFor(environment);

  expect(Object.fromEntries([...watched].map(([id, sites]) => [id, sites.map(({ id: site }) => site)]))).toEqual({
    'sentinel-superoffice': ['https://online.example/Cust1/'],
    'sentinel-profile': ['https://crm.example/a/', 'https://crm.example/b/'],
  });
  expect(Object.keys(rules)).toEqual(['address-rules:https://crm.example']);
  const stored = storedRules(JSON.parse(JSON.stringify(rules['address-rules:https://crm.example'])));
  const address = new URL('https://crm.example/b/#Account/view/65f1c0ffee0123456');
  expect(recogniseBy(stored, address)).toMatchObject({ entities: ['company'], id: '65f1c0ffee0123456' });
});
