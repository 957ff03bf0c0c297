import { expect, test } from 'vitest';
import type { ActorUpdate, UpdateResult } from '../../../../lib/erp/contract';
import { GUARANTEES } from '../../../../lib/model/expectation';
import type { FieldMeaning } from '../../../../lib/model/field';
import type { FieldValue } from '../../../../lib/model/value';
import { DIFFICULT_TEXTS } from './creating';
import type { Drive } from './subject';

type ByMeaning = Partial<Record<FieldMeaning, FieldValue>>;

/** Updating actors that must be as they were expected to be. */
export function updatingPromises(drive: () => Drive): void {
  const update = (
    key: string,
    values: ByMeaning,
    expected: ByMeaning = {},
    version: string | null = null,
  ): ActorUpdate => ({
    key,
    version,
    expected: drive().values(expected),
    values: drive().values(values),
  });
  const run = (...updates: ActorUpdate[]) => drive().session.update(drive().type, updates, drive().signal);
  const kindOf = (result: UpdateResult | undefined) => (result?.ok === false ? result.error.kind : 'ok');

  test('writes the values, in the ERP itself, and gives them back with how the write was protected', async () => {
    const before = await drive().make({ email: 'old@update.example' });
    const values = { email: 'new@update.example', phone: '+47 99 88 77 66', 'postal.city': 'Ålesund' } as const;
    const [result] = await run(update(before.key, values, { email: 'old@update.example' }, before.version));
    expect(result).toMatchObject({ ok: true, actor: { key: before.key, values: drive().values(values) } });
    expect(GUARANTEES).toContain(result?.ok === true && result.guarantee);
    for (const [meaning, value] of Object.entries(values)) {
      expect(await drive().subject.valueOf(before.key, meaning as FieldMeaning)).toBe(value);
    }
  });

  test('leaves the other fields as they are', async () => {
    const { key } = await drive().make({ email: 'stay@update.example', phone: '11112222' });
    await run(update(key, { phone: '33334444' }));
    expect((await drive().read(key, 'email', 'phone')).values).toEqual(
      drive().values({ email: 'stay@update.example', phone: '33334444' }),
    );
  });

  test.each(DIFFICULT_TEXTS)('keeps %j as it is', async (text) => {
    const { key } = await drive().make();
    const name = `${drive().freshName()} ${text}`;
    await run(update(key, { name, 'postal.city': text }));
    expect(await drive().subject.valueOf(key, 'name')).toBe(name);
    expect(await drive().subject.valueOf(key, 'postal.city')).toBe(text);
  });

  test('a blank clears a field', async () => {
    const { key } = await drive().make({ email: 'gone@update.example', phone: '11112222', 'postal.city': 'Bodø' });
    expect(kindOf((await run(update(key, { email: null, 'postal.city': '' })))[0])).toBe('ok');
    expect((await drive().read(key, 'email', 'phone', 'postal.city')).values).toEqual(
      drive().values({ email: null, phone: '11112222', 'postal.city': null }),
    );
  });

  test('the version that comes back is the one that the next update needs', async () => {
    const { key, version } = await drive().make({ email: 'one@version.example' });
    const [first] = await run(update(key, { email: 'two@version.example' }, {}, version));
    const next = first?.ok === true ? first.actor.version : null;
    expect(kindOf((await run(update(key, { email: 'three@version.example' }, {}, next)))[0])).toBe('ok');
  });

  test('an expected value that is no longer there is a conflict that names its field; nothing is written', async () => {
    for (const meaning of ['name', 'email', 'postal.city'] as const) {
      const name = drive().freshName();
      const before = { name, email: 'mine@conflict.example', 'postal.city': 'Oslo' };
      const { key, version } = await drive().make(before);
      await drive().subject.change(key, meaning, 'Theirs');
      const [result] = await run(
        update(key, { phone: '12345678', [meaning]: 'Ours' }, { [meaning]: before[meaning] }, version),
      );
      expect(kindOf(result)).toBe('conflict');
      if (result?.ok === false) expect(Object.keys(result.error.fields)).toEqual([drive().key(meaning)]);
      expect(await drive().subject.valueOf(key, meaning)).toBe('Theirs');
      expect(await drive().subject.valueOf(key, 'phone')).toBeNull();
    }
  });

  test('an expected blank that is no longer blank is a conflict', async () => {
    const { key } = await drive().make();
    await drive().subject.change(key, 'email', 'theirs@conflict.example');
    const [result] = await run(update(key, { email: 'ours@conflict.example' }, { email: null }));
    expect(kindOf(result)).toBe('conflict');
    expect(await drive().subject.valueOf(key, 'email')).toBe('theirs@conflict.example');
  });

  test('another version than the actor’s is a conflict', async () => {
    const { key } = await drive().make({ email: 'mine@version.example' });
    const [result] = await run(update(key, { email: 'ours@version.example' }, {}, '1'));
    expect(kindOf(result)).toBe('conflict');
    expect(await drive().subject.valueOf(key, 'email')).toBe('mine@version.example');
  });

  test('without version or expected values it writes', async () => {
    const { key } = await drive().make();
    expect(kindOf((await run(update(key, { email: 'plain@update.example' })))[0])).toBe('ok');
  });

  test('an unknown key is not found, an unknown or read-only field and a blank name are refused', async () => {
    const { key } = await drive().make();
    for (const unknown of ['900000001', 'abc', '']) {
      expect(kindOf((await run(update(unknown, { email: 'x@update.example' })))[0])).toBe('not-found');
    }
    const fields = await drive().session.fields(drive().type, drive().signal);
    const readOnly = fields.find(({ access }) => access === 'read-only')?.key ?? 'nope';
    for (const wrong of [{ nope: 'x' }, { [readOnly]: '1' }, drive().values({ name: ' ' })]) {
      const [result] = await run({ key, version: null, expected: {}, values: wrong });
      expect(kindOf(result)).toBe('validation');
      if (result?.ok === false) expect(Object.keys(result.error.fields)).toEqual(Object.keys(wrong));
    }
  });

  test('gives one result per update in their order; a refused one does not stop the others', async () => {
    const first = await drive().make({ email: 'a@many.example' });
    const second = await drive().make({ email: 'b@many.example' });
    const results = await run(
      update(first.key, { email: 'a2@many.example' }),
      update('900000001', { email: 'x@many.example' }),
      update(second.key, { email: 'x@many.example' }, { email: 'other@many.example' }),
      update(second.key, { email: 'b2@many.example' }),
    );
    expect(results.map(kindOf)).toEqual(['ok', 'not-found', 'conflict', 'ok']);
    expect(results.map((result) => (result.ok ? result.actor.key : result.key))).toEqual([
      first.key,
      '900000001',
      second.key,
      second.key,
    ]);
    expect(await drive().subject.valueOf(second.key, 'email')).toBe('b2@many.example');
    expect(await run()).toEqual([]);
  });

  test('an update is written completely or not at all', async () => {
    const { invalid } = drive().subject;
    if (invalid === null) return;
    const { key } = await drive().make({ email: 'whole@update.example' });
    const [result] = await run(update(key, { email: 'half@update.example', [invalid.meaning]: invalid.value }));
    expect(kindOf(result)).toBe('validation');
    if (result?.ok === false) expect(Object.keys(result.error.fields)).toEqual([drive().key(invalid.meaning)]);
    expect(await drive().subject.valueOf(key, 'email')).toBe('whole@update.example');
  });

  test('of several updates that expect the same at the same moment, one is written', async () => {
    const { key } = await drive().make({ email: 'race@update.example' });
    const attempts = [1, 2, 3, 4].map((number) =>
      run(update(key, { email: `race${number}@update.example` }, { email: 'race@update.example' })),
    );
    const kinds = (await Promise.all(attempts)).map(([result]) => kindOf(result));
    expect(kinds.filter((kind) => kind === 'ok').length).toBeGreaterThanOrEqual(1);
    expect(kinds.filter((kind) => kind !== 'ok' && kind !== 'conflict')).toEqual([]);
  });
}
