import { expect, it } from 'vitest';
import type { RecordOnPage } from '../../../../lib/model/record';
import type { FieldValues } from '../../../../lib/model/value';
import { eventually } from '../../harness/condition';
import type { Surface } from '../../harness/surface';
import { seeHome } from './own-places';
import { signInAgain } from './recognise';
import type { SeededRecord, WritableField } from './subject';
import { type PageAnswer, type Trial, writeOf } from './trial';

interface Snapshot {
  readonly record: RecordOnPage;
  readonly name: string;
  readonly values: FieldValues;
  readonly version: string | null;
  readonly parent: RecordOnPage | null;
}

/** Values cross to the worker as they are stored, and back only where they are what was expected. */
export function exchangingValues(trial: Trial): void {
  it('reads records as they are stored, and changes nothing by reading', async () => {
    const { seeds, server } = trial.running;
    for (const seed of [seeds.company, seeds.contact, seeds.project]) {
      if (seed === null) continue;
      const page = await home(trial, seed);
      if (trial.subject.readsThePage) await pageIsFilled(trial, page, seed);
      const snapshot = await read(trial, page, seed);
      expect(snapshot).toMatchObject({ record: seed.record, name: seed.name, values: seed.values });
      if (seed === seeds.contact) expect(snapshot.parent).toEqual(seeds.contactParent);
    }
    expect((await server.requests()).filter(({ writes }) => writes)).toEqual([]);
  });

  if (trial.subject.readsThePage !== true) losingTheSession(trial);
  if (trial.subject.access === 'read-only') readOnly(trial);
  else writing(trial);
}

function losingTheSession(trial: Trial): void {
  it('says that the session has ended', async () => {
    const { seeds, server } = trial.running;
    const page = await home(trial, seeds.company);
    await server.expireSession();
    expect(failureKind(await trial.ask(page, 'crm.read', { record: seeds.company.record }))).toBe('auth');
    await signInAgain(trial);
  });
}

function writing(trial: Trial): void {
  it('writes a value that is as expected, and the page shows it or the person is told', async () => {
    const { page, field, record, snapshot } = await beforeWriting(trial);
    const answer = await write(trial, page, snapshot, field, field.first);
    expect(answer).toMatchObject({ ok: true, value: { snapshot: { values: { [field.key]: field.first } } } });
    expect(await trial.running.server.stored(record, field.key)).toBe(field.first);
    if (trial.subject.afterWrite === 'tells') await reloadAsTold(trial, page);
    await page.until(isShown, field.first, `the page to show ${field.first}`);
    await seeHome(trial, page, trial.running.seeds.company);
  });

  it('refuses to write over what someone else has written meanwhile', async () => {
    const { page, field, record, snapshot } = await beforeWriting(trial);
    const { server } = trial.running;
    await server.changeElsewhere(record, field.key, field.second);
    await server.clearRequests();
    const answer = await write(trial, page, snapshot, field, field.first);
    expect(failureKind(answer)).toBe('conflict');
    expect(await server.stored(record, field.key)).toBe(field.second);
    const now = await read(trial, page, trial.running.seeds.company);
    expect(now.values[field.key]).toBe(field.second);
    expect(await write(trial, page, now, field, field.first)).toMatchObject({ ok: true });
    expect(await server.stored(record, field.key)).toBe(field.first);
  });

  it('notices a write that was answered and not done, and one without a session', async () => {
    const { page, field, record, snapshot } = await beforeWriting(trial);
    const { server } = trial.running;
    const before = snapshot.values[field.key] ?? null;
    if (server.ignoreNextWrite !== undefined) {
      await server.ignoreNextWrite();
      expect(failureKind(await write(trial, page, snapshot, field, field.first))).not.toBe(null);
      expect(await server.stored(record, field.key)).toBe(before);
    }
    await server.expireSession();
    expect(failureKind(await write(trial, page, snapshot, field, field.first))).toBe('auth');
    expect(await server.stored(record, field.key)).toBe(before);
    await signInAgain(trial);
  });
}

/** The tab says that the page shows old values, and offers to load it anew. */
async function reloadAsTold(trial: Trial, page: Surface): Promise<void> {
  const panel = await openPanel(trial, page);
  await panel.seeText(/still shows the old ones/);
  await panel.click('button', 'Reload page');
}

async function openPanel(trial: Trial, page: Surface): Promise<Surface> {
  const isStrip = trial.subject.place === 'strip';
  await page.click(isStrip ? 'tab' : 'button', /^ERP/);
  return page.within(isStrip ? 'tabpanel' : 'region', /^ERP/);
}

function readOnly(trial: Trial): void {
  it('writes nothing, for it may only read, and says so', async () => {
    const { seeds, server } = trial.running;
    const page = await home(trial, seeds.company);
    const snapshot = await read(trial, page, seeds.company);
    const [key] = Object.keys(seeds.company.values);
    if (key === undefined) throw new Error('A seed states some of its values');
    const answer = await write(trial, page, snapshot, { key }, 'Written nevertheless');
    expect(failureKind(answer)).toBe('permission');
    expect((await server.requests()).filter(({ writes }) => writes)).toEqual([]);
    await (await openPanel(trial, page)).seeText(/can only be read from here/);
  });
}

/** As text, or in a box that it could be typed into. Runs in the page. */
function isShown(value: string): boolean {
  const boxes = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
  return document.body.innerText.includes(value) || boxes.some((box) => box.checkVisibility() && box.value === value);
}

/** A page can be there before all of its values are. */
async function pageIsFilled(trial: Trial, page: Surface, seed: SeededRecord): Promise<void> {
  await eventually(async () => {
    const { values } = await read(trial, page, seed);
    return Object.keys(seed.values).every((key) => (values[key] ?? null) !== null);
  }, 'the values of the page');
}

async function home(trial: Trial, seed: SeededRecord): Promise<Surface> {
  const page = await trial.open(seed);
  await seeHome(trial, page, seed);
  return page;
}

async function beforeWriting(trial: Trial) {
  const { company, writable } = trial.running.seeds;
  if (writable === null) throw new Error('A subject that can be written says which field');
  const page = await home(trial, company);
  return { page, field: writable, record: company.record, snapshot: await read(trial, page, company) };
}

async function read(trial: Trial, page: Surface, { record }: SeededRecord): Promise<Snapshot> {
  const answer = await trial.ask(page, 'crm.read', { record });
  if (answer?.ok !== true) throw new Error(`crm.read: ${JSON.stringify(answer)}`);
  return answer.value as Snapshot;
}

function write(
  trial: Trial,
  page: Surface,
  snapshot: Snapshot,
  { key }: Pick<WritableField, 'key'>,
  value: string,
): Promise<PageAnswer | null> {
  const expected = { [key]: snapshot.values[key] ?? null };
  return trial.ask(page, 'crm.write', writeOf(snapshot.record, expected, { [key]: value }, snapshot.version));
}

function failureKind(answer: PageAnswer | null): string | null {
  return answer?.ok === false ? answer.failure.kind : null;
}
