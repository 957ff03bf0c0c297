import { expect, test } from 'vitest';
import type { Drive } from './subject';

/** Keys that no actor has, in the shapes that real ones and broken ones take. */
const UNKNOWN_KEYS = Array.from({ length: 30 }, (_, index) => String(900_000_000 + index));
const IMPOSSIBLE_KEYS = ['', 'abc', '-1', '1.5', '99999999999999999999', "1'--", ' 1', '1e3', '0'];

/** Reading by key. */
export function readingPromises(drive: () => Drive): void {
  test('reads actors in the order of the keys', async () => {
    const keys = (await drive().searchKeys()).slice(0, 12).reverse();
    const actors = await drive().session.read(drive().type, keys, [drive().key('name')], drive().signal);
    expect(actors.map(({ key }) => key)).toEqual(keys);
  });

  test('leaves out what does not exist, among many that do', async () => {
    const keys = (await drive().searchKeys()).slice(0, 10);
    const mixed = [...UNKNOWN_KEYS, ...IMPOSSIBLE_KEYS].flatMap((unknown, index) => [
      unknown,
      ...keys.slice(index, index + 1),
    ]);
    const actors = await drive().session.read(drive().type, mixed, [], drive().signal);
    expect(actors.map(({ key }) => key)).toEqual(keys);
    expect(await drive().session.read(drive().type, UNKNOWN_KEYS, [], drive().signal)).toEqual([]);
    expect(await drive().session.read(drive().type, [], [], drive().signal)).toEqual([]);
  });

  test('gives what a search gives', async () => {
    const fields = (await drive().session.fields(drive().type, drive().signal)).map(({ key }) => key);
    const page = await drive().session.search(drive().request({ fields, pageSize: 10 }), drive().signal);
    const keys = page.actors.map(({ key }) => key);
    expect(await drive().session.read(drive().type, keys, fields, drive().signal)).toEqual(page.actors);
  });

  test('a field without a value is null, and an unknown field is left out', async () => {
    const { key } = await drive().make();
    const fields = [drive().key('email'), 'nope'];
    const [actor] = await drive().session.read(drive().type, [key], fields, drive().signal);
    expect(actor?.values).toEqual({ [drive().key('email')]: null });
  });

  test('sees at once what someone else changed', async () => {
    const { key } = await drive().make({ email: 'before@read.example' });
    await drive().subject.change(key, 'email', 'after@read.example');
    expect((await drive().read(key, 'email')).values).toEqual(drive().values({ email: 'after@read.example' }));
  });

  test('an archived actor is still given, and says so', async () => {
    const { archive } = drive().subject;
    if (archive === null) return;
    const { key } = await drive().make();
    expect(await drive().read(key, 'name')).toMatchObject({ archived: false, replacedBy: null });
    await archive(key);
    expect(await drive().read(key, 'name')).toMatchObject({ key, archived: true });
  });

  test('a merged actor is still given, and says which one took its place', async () => {
    const { merge } = drive().subject;
    if (merge === null) return;
    const source = await drive().make();
    const destination = await drive().make();
    await merge(source.key, destination.key);
    expect(await drive().read(source.key, 'name')).toMatchObject({ replacedBy: destination.key, archived: true });
  });
}
