import { expect, test } from 'vitest';
import type { Actor } from '../../../../lib/model/actor';
import { type Drive, refusalOf } from './subject';

/** The feed of changes. */
export function changingPromises(drive: () => Drive): void {
  const page = (cursor: string | null, pageSize: number) =>
    drive().session.changedSince(drive().type, cursor, [drive().key('name')], pageSize, drive().signal);

  /** Follows the feed to its end. */
  const follow = async (
    from: string | null,
    pageSize = 50,
  ): Promise<{ actors: Actor[]; cursor: string; pages: number }> => {
    const actors: Actor[] = [];
    let cursor = from;
    for (let pages = 1; pages < 1000; pages += 1) {
      const changes = await page(cursor, pageSize);
      actors.push(...changes.actors);
      cursor = changes.cursor;
      if (!changes.more) return { actors, cursor, pages };
    }
    throw new Error('the feed does not end');
  };
  const keysOf = (actors: readonly Actor[]) => new Set(actors.map(({ key }) => key));

  test('from the beginning it gives every actor, on pages of any size', async () => {
    const all = new Set(await drive().searchKeys({ includeArchived: true }));
    for (const size of [25, 1000]) {
      const { actors } = await follow(null, size);
      expect([...all].filter((key) => !keysOf(actors).has(key))).toEqual([]);
    }
  });

  test('a page holds no actor twice, and no more than was asked for', async () => {
    const changes = await page(null, 5);
    expect(changes.more).toBe(true);
    expect(changes.actors.length).toBeLessThanOrEqual(5);
    expect(keysOf(changes.actors).size).toBe(changes.actors.length);
  });

  test('with nothing changed it gives only what was at the cursor, and the same again', async () => {
    const start = await follow(null);
    const first = await follow(start.cursor);
    const second = await follow(first.cursor);
    expect([...keysOf(first.actors)].filter((key) => !keysOf(start.actors).has(key))).toEqual([]);
    expect(first.pages).toBe(1);
    expect(second.actors).toEqual(first.actors);
  });

  test('gives what was created, changed by the connector and changed by someone else, oldest first, and not the rest', async () => {
    const changed = await drive().make();
    const others = await drive().make({ email: 'before@feed.example' });
    const untouched = await drive().make();
    await drive().make();
    const { cursor } = await follow(null);
    const created = await drive().make();
    const values = drive().values({ email: 'after@feed.example' });
    await drive().session.update(
      drive().type,
      [{ key: changed.key, version: null, expected: {}, values }],
      drive().signal,
    );
    await drive().subject.change(others.key, 'email', 'after@feed.example');
    const { actors } = await follow(cursor);
    const keys = actors.map(({ key }) => key);
    const ours = keys.filter((key) => [created.key, changed.key, others.key].includes(key));
    expect(ours).toEqual([created.key, changed.key, others.key]);
    expect(keys).not.toContain(untouched.key);
  });

  test('an actor that was archived is a change, and says so', async () => {
    const { archive } = drive().subject;
    if (archive === null) return;
    const { key } = await drive().make();
    const { cursor } = await follow(null);
    await archive(key);
    const { actors } = await follow(cursor);
    expect(actors.find((actor) => actor.key === key)).toMatchObject({ archived: true });
  });

  test('a change made while the pages are walked is not lost', async () => {
    const { key } = await drive().make();
    const first = await page(null, 10);
    await drive().subject.change(key, 'name', `${drive().freshName()} later`);
    const rest = await follow(first.cursor, 25);
    const last = rest.actors.filter((actor) => actor.key === key).at(-1);
    expect(String(last?.values[drive().key('name')])).toContain('later');
  });

  test('refuses a cursor that it did not give', async () => {
    expect((await refusalOf(page('not a cursor', 10))).kind).toBe('validation');
  });
}
