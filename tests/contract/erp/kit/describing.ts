import { expect, test } from 'vitest';
import { OPERATORS } from '../../../../lib/erp/contract';
import { ACTOR_TYPES } from '../../../../lib/model/actor';
import { GUARANTEES } from '../../../../lib/model/expectation';
import { type Drive, refusalOf } from './subject';

/** What a connector says of itself, its fields and its lists. */
export function describingPromises(drive: () => Drive): void {
  test('describes itself: names, proof, guarantee, concurrency, settings with different keys', () => {
    const { description } = drive().subject.connector;
    expect(description.id).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(description.name).not.toBe('');
    expect(description.verifiedOn).not.toBe('');
    expect(GUARANTEES).toContain(description.guarantee);
    expect(description.concurrency).toBeGreaterThanOrEqual(1);
    const keys = description.configuration.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const field of description.configuration) {
      if (field.type === 'choice') expect(field.choices).toContain(field.defaultValue);
      if (field.type === 'secret') expect(field.defaultValue).toBe('');
    }
  });

  test('names exactly the origins that its settings need', () => {
    const { connector, access } = drive().subject;
    const origins = connector.origins(access.configuration);
    for (const origin of origins) expect(new URL(origin).origin).toBe(origin);
    const address = connector.description.configuration.find(({ type }) => type === 'address');
    if (address === undefined) return;
    expect(origins).toContain(new URL(access.configuration[address.key] ?? '').origin);
    for (const wrong of ['', 'no address', 'javascript:alert(1)', 'ftp://erp.example']) {
      const configuration = { ...access.configuration, [address.key]: wrong };
      expect(() => connector.origins(configuration)).toThrow(expect.objectContaining({ kind: 'validation' }));
    }
  });

  test('opens without touching the network', () => {
    const { connector, access } = drive().subject;
    let requests = 0;
    const counting: typeof fetch = (...parameters) => {
      requests += 1;
      return access.fetch(...parameters);
    };
    connector.open({ ...access, fetch: counting });
    expect(requests).toBe(0);
  });

  test('a connection test tells the server and counts the actors of every type that it offers', async () => {
    const { session, signal, type } = drive();
    const proof = await session.test(signal);
    expect(proof.server).not.toBe('');
    expect(Object.keys(proof.counts).sort()).toEqual([...(await session.actorTypes(signal))].sort());
    expect(proof.counts[type]).toBeGreaterThanOrEqual(20);
  });

  test('offers known actor types, each once', async () => {
    const types = await drive().session.actorTypes(drive().signal);
    expect(types).toContain(drive().type);
    expect(new Set(types).size).toBe(types.length);
    for (const type of types) expect(ACTOR_TYPES).toContain(type);
  });

  test('each type has fields with different keys and meanings, a name among them, and items for every list', async () => {
    const { session, signal } = drive();
    for (const type of await session.actorTypes(signal)) {
      const fields = await session.fields(type, signal);
      const keys = fields.map(({ key }) => key);
      const meanings = fields.flatMap(({ meaning }) => meaning ?? []);
      expect(new Set(keys).size).toBe(keys.length);
      expect(new Set(meanings).size).toBe(meanings.length);
      expect(meanings.some((meaning) => meaning === 'name' || meaning === 'lastName')).toBe(true);
      expect(fields.some(({ access }) => access === 'mandatory')).toBe(true);
      for (const field of fields) {
        expect(field.label).not.toBe('');
        if (field.type === 'list') expect(field.list).toBeDefined();
        if (field.list === undefined) continue;
        const items = await session.listItems(field.list, signal);
        expect(items.length).toBeGreaterThan(0);
        expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
      }
    }
  });

  test('what can be searched are fields of the type, with known operators', async () => {
    const { session, signal, type } = drive();
    const keys = (await session.fields(type, signal)).map(({ key }) => key);
    const searchable = await session.searchableFields(type, signal);
    expect(searchable.map(({ field }) => field)).toContain(drive().key('name'));
    for (const { field, operators } of searchable) {
      expect(keys).toContain(field);
      expect(operators.length).toBeGreaterThan(0);
      for (const operator of operators) expect(OPERATORS).toContain(operator);
    }
  });

  test('refuses an unknown list as such', async () => {
    expect((await refusalOf(drive().session.listItems('no such list', drive().signal))).kind).toBe('validation');
  });

  test('a web address is https or http, or there is none', async () => {
    const address = drive().session.webAddress({ type: drive().type, key: '1' });
    if (address !== null) expect(new URL(address).protocol).toMatch(/^https?:$/);
  });
}
