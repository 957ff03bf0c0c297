import { expect, test } from 'vitest';
import type { FieldMeaning } from '../../../../lib/model/field';
import { type Drive, refusalOf } from './subject';

/** Values that break carelessly built systems. All of them must come back as they went in. */
export const DIFFICULT_TEXTS = [
  'Blåbær & Sønner <b>A/S</b>',
  `"quotes" 'single' \`back\``,
  'back\\slash %_* $1 {{x}}',
  '株式会社 🦆 Ünïcödé e\u0301',
  '<img src=x onerror=alert(1)>',
  "Robert'); DROP TABLE party;--",
];

/** Creating actors. */
export function creatingPromises(drive: () => Drive): void {
  test('creates an actor with its values, in the ERP itself, and gives it back', async () => {
    const name = drive().freshName();
    const values = { name, email: 'new@create.example', phone: '+47 22 33 44 55' } as const;
    const actor = await drive().make(values);
    expect(actor).toMatchObject({
      type: drive().type,
      archived: false,
      replacedBy: null,
      values: drive().values(values),
    });
    for (const [meaning, value] of Object.entries(values)) {
      expect(await drive().subject.valueOf(actor.key, meaning as FieldMeaning)).toBe(value);
    }
    expect(await drive().read(actor.key, 'name', 'email', 'phone')).toMatchObject({ values: drive().values(values) });
    expect(await drive().searchKeys({ text: name })).toEqual([actor.key]);
  });

  test.each(DIFFICULT_TEXTS)('keeps %j as it is', async (text) => {
    const name = `${drive().freshName()} ${text}`;
    const { key } = await drive().make({ name });
    expect(await drive().subject.valueOf(key, 'name')).toBe(name);
    expect((await drive().read(key, 'name')).values).toEqual(drive().values({ name }));
  });

  test('keeps the lines of an address', async () => {
    const street = 'c/o Nabo\nStorgata 1\nInngang B';
    const { key } = await drive().make({ 'postal.street': street });
    expect((await drive().read(key, 'postal.street')).values).toEqual(drive().values({ 'postal.street': street }));
  });

  test('two creations make two actors', async () => {
    const values = drive().values({ name: drive().freshName() });
    const create = () => drive().session.create(drive().type, { parent: null, values }, drive().signal);
    const [first, second] = await Promise.all([create(), create()]);
    expect(first.key).not.toBe(second.key);
  });

  test('refuses a missing mandatory field and names it', async () => {
    for (const name of [null, '', '   ']) {
      const error = await refusalOf(drive().make({ name }));
      expect(error.kind).toBe('validation');
      expect(Object.keys(error.fields)).toEqual([drive().key('name')]);
    }
  });

  test('refuses an unknown or a read-only field and names it', async () => {
    const fields = await drive().session.fields(drive().type, drive().signal);
    const readOnly = fields.filter(({ access }) => access === 'read-only').map(({ key }) => key);
    for (const key of ['nope', ...readOnly]) {
      const values = { ...drive().values({ name: drive().freshName() }), [key]: '1' };
      const error = await refusalOf(drive().session.create(drive().type, { parent: null, values }, drive().signal));
      expect(error.kind).toBe('validation');
      expect(Object.keys(error.fields)).toEqual([key]);
    }
  });

  test('where the ERP refuses a value, nothing is created, and the field and the ERP’s own words are told', async () => {
    const { invalid } = drive().subject;
    if (invalid === null) return;
    const name = drive().freshName();
    const error = await refusalOf(drive().make({ name, [invalid.meaning]: invalid.value }));
    expect(error.kind).toBe('validation');
    expect(error.serverMessage).not.toBe('');
    expect(error.fields).toEqual({ [drive().key(invalid.meaning)]: error.serverMessage });
    expect(await drive().searchKeys({ text: name, includeArchived: true })).toEqual([]);
  });
}
