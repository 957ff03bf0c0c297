import { expect, test } from 'vitest';
import { type Drive, refusalOf } from './subject';

/** Free text, pages, order, archive. */
export function searchingPromises(drive: () => Drive): void {
  test('a blank search lists every actor once, in pages, and says how many there are', async () => {
    const first = await drive().session.search(drive().request({ pageSize: 7 }), drive().signal);
    const keys = await drive().searchKeys({ pageSize: 7 });
    expect(first.actors).toHaveLength(7);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThanOrEqual(20);
    if (first.total !== null) expect(first.total).toBe(keys.length);
    expect(await drive().searchKeys({ pageSize: 500 })).toEqual(keys);
  });

  test('blank means blank: white space is no text', async () => {
    expect(await drive().searchKeys({ text: ' \t\n ' })).toEqual(await drive().searchKeys());
  });

  test('where any page can be asked for, a page from the middle is that part of the list', async () => {
    if (drive().subject.connector.description.paging !== 'offset') return;
    const keys = await drive().searchKeys();
    const request = drive().request({ pageSize: 5, start: { offset: 9 } });
    const page = await drive().session.search(request, drive().signal);
    expect(page.actors.map(({ key }) => key)).toEqual(keys.slice(9, 14));
    const beyond = drive().request({ start: { offset: keys.length + 100 } });
    expect(await drive().session.search(beyond, drive().signal)).toMatchObject({ actors: [], next: null });
  });

  test('gives the fields that were asked for, and no others', async () => {
    const fields = [drive().key('name'), drive().key('email')];
    const page = await drive().session.search(drive().request({ fields }), drive().signal);
    for (const actor of page.actors) expect(Object.keys(actor.values).sort()).toEqual([...fields].sort());
  });

  test('finds by name, part of a name, e-mail address and VAT number; an exact number comes first', async () => {
    const name = drive().freshName('Fjordfunn');
    const [vatNumber] = drive().subject.vatNumbers;
    const email = `${name.toLowerCase()}@finn.example`;
    const { key } = await drive().make({ name, vatNumber, email });
    await drive().make({ name: `${name} and ${vatNumber} in a name` });
    expect(await drive().searchKeys({ text: name })).toContain(key);
    expect(await drive().searchKeys({ text: name.slice(2) })).toContain(key);
    expect(await drive().searchKeys({ text: email })).toEqual([key]);
    expect((await drive().searchKeys({ text: vatNumber }))[0]).toBe(key);
  });

  test('an exact name comes before names that only begin with it', async () => {
    const name = drive().freshName('Nøyaktig');
    await drive().make({ name: `${name} Aaa` });
    const exact = await drive().make({ name });
    await drive().make({ name: `Aaa ${name}` });
    const keys = await drive().searchKeys({ text: name });
    expect(keys).toHaveLength(3);
    expect(keys[0]).toBe(exact.key);
  });

  test('several words may stand apart and in any order, and all of them count', async () => {
    const word = drive().freshName('Ord');
    const both = await drive().make({ name: `${word} Brygge Verft` });
    await drive().make({ name: `${word} Brygge` });
    expect(await drive().searchKeys({ text: `verft ${word}` })).toEqual([both.key]);
  });

  test('ignores case, also of letters outside ASCII', async () => {
    const word = drive().freshName('Ærøskøbing Åsgård');
    const { key } = await drive().make({ name: word });
    expect(await drive().searchKeys({ text: word.toLowerCase() })).toEqual([key]);
    expect(await drive().searchKeys({ text: word.toUpperCase() })).toEqual([key]);
  });

  test('wildcards, quotes and markup in a text are text', async () => {
    const word = drive().freshName('Tegn');
    const name = `${word} 100%_*?"'\\<b>&amp;`;
    const { key } = await drive().make({ name });
    await drive().make({ name: `${word} 100 other` });
    expect(await drive().searchKeys({ text: name })).toEqual([key]);
    expect(await drive().searchKeys({ text: `${word} 100%` })).toEqual([key]);
    for (const nonsense of ['%%%%%%%%', '______________', "'; --", '\\', '(((', '\u0000']) {
      await expect(drive().searchKeys({ text: `${word}${nonsense}` })).resolves.toBeInstanceOf(Array);
    }
  });

  test('a text that nothing is like has no hits', async () => {
    const page = await drive().session.search(drive().request({ text: 'qqzzxxyyqq' }), drive().signal);
    expect(page).toMatchObject({ actors: [], next: null });
  });

  test('orders by a sortable field both ways, and refuses to order by another', async () => {
    const fields = await drive().session.fields(drive().type, drive().signal);
    const sortable = fields.filter((field) => field.sortable);
    expect(sortable.map(({ key }) => key)).toContain(drive().key('name'));
    for (const { key: field } of sortable.slice(0, 2)) {
      const up = await drive().searchKeys({ order: { field, descending: false } });
      const down = await drive().searchKeys({ order: { field, descending: true } });
      expect([...up].sort()).toEqual([...down].sort());
      expect(up[0]).not.toBe(down[0]);
    }
    const call = drive().session.search(
      drive().request({ order: { field: 'nope', descending: false } }),
      drive().signal,
    );
    expect((await refusalOf(call)).kind).toBe('validation');
  });

  test('archived actors are found only when asked for', async () => {
    const { archive } = drive().subject;
    if (archive === null) return;
    const name = drive().freshName('Arkiv');
    const { key } = await drive().make({ name });
    await archive(key);
    expect(await drive().searchKeys({ text: name })).toEqual([]);
    const found = await drive().searchAll({ text: name, includeArchived: true });
    expect(found).toMatchObject([{ key, archived: true }]);
  });
}
