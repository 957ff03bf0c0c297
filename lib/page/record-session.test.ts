import { describe, expect, it } from 'vitest';
import { failure } from '../model/failure';
import type { RecordOnPage } from '../model/record';
import type { RecordView } from '../model/view';
import { createRecordSession } from './record-session';

const FIRST: RecordOnPage = { entity: 'company', id: '1' };
const SECOND: RecordOnPage = { entity: 'company', id: '2' };

function view(record: RecordOnPage, revision: number, changes: Partial<RecordView> = {}): RecordView {
  return {
    record: { site: 'demo', ...record },
    recordName: null,
    crmAccess: 'read-write',
    siteName: 'Fjord',
    editing: false,
    saving: false,
    connections: [],
    revision,
    ...changes,
  };
}

/** A worker whose answers the test gives when it likes, in any order. */
function slowWorker() {
  const waiting: { name: string; answer: (value: unknown) => void; fail: (cause: unknown) => void }[] = [];
  const send = (message: unknown) =>
    new Promise<unknown>((resolve, reject) => {
      const name = String(Reflect.get(Object(message), 'counterpart'));
      waiting.push({ name, answer: (value) => resolve({ ok: true, value }), fail: reject });
    });
  return { send, waiting };
}

describe('the record session', () => {
  it('drops answers about another record, and answers older than what is shown', async () => {
    const { send, waiting } = slowWorker();
    const session = createRecordSession(send, () => {});
    session.look(FIRST);
    const first = session.load(false);
    session.look(SECOND);
    const second = session.load(false);
    waiting[1]?.answer(view(SECOND, 5));
    waiting[0]?.answer(view(FIRST, 9));
    await Promise.all([first, second]);
    expect(session.state().view?.record.id).toBe('2');
    const stale = session.load(false);
    waiting[2]?.answer(view(SECOND, 4, { editing: true }));
    await stale;
    expect(session.state().view).toMatchObject({ revision: 5, editing: false });
  });

  it('keeps what a record was linked as, and never takes a project for a company with the same id', async () => {
    const { send, waiting } = slowWorker();
    const session = createRecordSession(send, () => {});
    const contact: RecordOnPage = { entity: 'contact', id: '1' };
    session.look(contact, ['company', 'contact', 'project']);
    const kept = session.load(false);
    waiting[0]?.answer(view(FIRST, 1));
    await kept;
    expect(session.state().record).toEqual(FIRST);

    const project: RecordOnPage = { entity: 'project', id: '1' };
    session.look(project, ['company', 'contact', 'project']);
    void session.load(false);
    waiting[1]?.answer(view(FIRST, 2));
    await expect.poll(() => waiting.length).toBe(3);
    expect(session.state()).toMatchObject({ record: project, view: null });
  });

  it('does one thing at a time', async () => {
    const { send, waiting } = slowWorker();
    const session = createRecordSession(send, () => {});
    session.look(FIRST);
    const edit = session.act('record.edit', {});
    expect(session.state().busy).toBe(true);
    await session.act('record.save', {});
    expect(waiting.map(({ name }) => name)).toEqual(['record.edit']);
    waiting[0]?.answer(view(FIRST, 2, { editing: true }));
    await edit;
    expect(session.state()).toMatchObject({ busy: false, view: { editing: true } });
  });

  it('keeps the view and tells why when something could not be done', async () => {
    const refused = failure('erp', 'unreachable');
    const answers: unknown[] = [
      { ok: true, value: view(FIRST, 1) },
      { ok: false, failure: refused },
    ];
    const session = createRecordSession(
      async () => answers.shift(),
      () => {},
    );
    session.look(FIRST);
    await session.load(false);
    await session.act('record.save', {});
    expect(session.state()).toMatchObject({ busy: false, failure: refused, view: { revision: 1 } });
  });

  it.each([
    ['an answer that is none', { hello: 1 }],
    ['a view that is none', { ok: true, value: { revision: 'x' } }],
  ])('takes %s for a failure', async (_what, answer) => {
    const session = createRecordSession(
      async () => answer,
      () => {},
    );
    session.look(FIRST);
    await session.load(true);
    expect(session.state()).toMatchObject({ view: null, failure: { source: 'counterpart', kind: 'internal' } });
  });

  it('falls silent once the extension is gone', async () => {
    let asked = 0;
    const session = createRecordSession(
      async () => {
        asked += 1;
        throw new Error('Extension context invalidated.');
      },
      () => {},
    );
    session.look(FIRST);
    await session.act('record.edit', {});
    expect(session.state()).toMatchObject({ orphaned: true, failure: null, busy: false });
    await session.load(true);
    await session.act('record.edit', {});
    expect(asked).toBe(1);
  });
});
