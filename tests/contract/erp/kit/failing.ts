import { expect, test } from 'vitest';
import { type Drive, refusalOf } from './subject';

/** Failures and aborts. */
export function failingPromises(drive: () => Drive): void {
  test('every call ends with the signal’s own reason when it is aborted', async () => {
    const { session, type } = drive();
    const reason = new Error('the person closed the popup');
    const signal = AbortSignal.abort(reason);
    const values = drive().values({ name: 'never' });
    const calls = [
      () => session.test(signal),
      () => session.search(drive().request(), signal),
      () => session.read(type, ['1'], [], signal),
      () => session.create(type, { parent: null, values }, signal),
      () => session.update(type, [{ key: '1', version: null, expected: {}, values }], signal),
      () => session.changedSince(type, null, [], 10, signal),
    ];
    for (const call of calls) await expect(call()).rejects.toBe(reason);
  });

  test('an abort in the middle ends the waiting, and the session goes on working', async () => {
    const controller = new AbortController();
    const reason = new Error('changed my mind');
    const search = drive().session.search(drive().request({ pageSize: 500 }), controller.signal);
    controller.abort(reason);
    await search.then(
      () => undefined,
      (error: unknown) => expect(error).toBe(reason),
    );
    expect((await drive().searchKeys()).length).toBeGreaterThan(0);
  });

  test('an aborted first call does not spoil a second one that waits for the same', async () => {
    const { connector, access } = drive().subject;
    const session = connector.open(access);
    const controller = new AbortController();
    const first = session.actorTypes(controller.signal).catch(() => null);
    const second = session.actorTypes(drive().signal);
    controller.abort();
    await first;
    expect(await second).toContain(drive().type);
  });

  test('many calls at once on a new session all succeed', async () => {
    const { connector, access } = drive().subject;
    const session = connector.open(access);
    const searches = Array.from({ length: 8 }, () => session.search(drive().request({ pageSize: 3 }), drive().signal));
    for (const page of await Promise.all(searches)) expect(page.actors).toHaveLength(3);
  });

  test('each broken way to the ERP is told by its kind', async () => {
    const { connector, broken } = drive().subject;
    for (const { what, access, kind } of broken) {
      const session = connector.open(access);
      expect.soft((await refusalOf(session.test(drive().signal))).kind, what).toBe(kind);
      expect.soft((await refusalOf(session.search(drive().request(), drive().signal))).kind, what).toBe(kind);
    }
  });
}
