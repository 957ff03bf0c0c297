// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FieldValue } from '../../model/value';
import { CrmError } from '../contract';
import { type EditForm, formIn, parsePage } from './form';
import { submitForm } from './form-write';

const ADDRESS = new URL('https://crm.test/app/edit.php?id=5');
const NEVER = new AbortController().signal;

function form(controls: string, attributes = 'method="post" action="save.php"'): EditForm {
  const found = formIn(parsePage(`<form ${attributes}>${controls}</form>`), ADDRESS);
  if (found === null) throw new Error('No form');
  return found;
}

interface Sent {
  readonly address: string;
  readonly body: unknown;
  readonly entries: readonly (readonly [string, unknown])[];
}

/** What goes to the server. */
async function sent(
  from: EditForm,
  changes: Readonly<Record<string, FieldValue>> = {},
  button?: string,
): Promise<Sent> {
  const requests: Sent[] = [];
  vi.stubGlobal('fetch', async (address: string, { body }: { body: URLSearchParams | FormData }) => {
    requests.push({ address, body, entries: [...body.entries()] });
    return new Response('<p>done</p>');
  });
  await submitForm(pageAt(ADDRESS), { form: from, changes, ...(button === undefined ? {} : { button }) }, NEVER);
  const [request] = requests;
  if (request === undefined || requests.length > 1) throw new Error(`${requests.length} requests`);
  return request;
}

function pageAt(address: URL): Document {
  const page = parsePage('');
  Object.defineProperty(page, 'URL', { value: address.href });
  return page;
}

async function refusal(from: EditForm, changes: Readonly<Record<string, FieldValue>>): Promise<unknown> {
  return sent(from, changes).then(
    () => null,
    (error: unknown) => (error instanceof CrmError ? [error.kind, Object.keys(error.fields)] : error),
  );
}

afterEach(() => vi.unstubAllGlobals());

describe('sending a form', () => {
  it('sends everything as the browser would, with the token, and the changes', async () => {
    const html = `<input type="hidden" name="token" value="t0k"><input name="name" value="Old"><input name="off" disabled value="1">
      <input type="checkbox" name="on" checked><input type="checkbox" name="not"><select multiple name="tags[]">
      <option value="1" selected>A<option value="2">B<option value="3">C</select><input value="nameless">
      <input type="submit" name="save" value="Save"><input type="submit" name="cancel" value="Cancel">`;
    const { entries, body, address } = await sent(form(html), { name: 'New' });
    expect(body).toBeInstanceOf(URLSearchParams);
    expect(address).toBe('https://crm.test/app/save.php');
    expect(entries).toEqual([
      ['token', 't0k'],
      ['name', 'New'],
      ['on', 'on'],
      ['tags[]', '1'],
      ['save', 'Save'],
    ]);
  });

  it('ends lines as forms do', async () => {
    const { entries } = await sent(form('<textarea name="a">one\ntwo</textarea><textarea name="b"></textarea>'), {
      b: 'three\r\nfour\n',
    });
    expect(entries).toEqual([
      ['a', 'one\r\ntwo'],
      ['b', 'three\r\nfour\r\n'],
    ]);
  });

  it('turns switches, chooses, and makes blank', async () => {
    const html = `<input type="checkbox" name="on"><input type="checkbox" name="off" checked><input name="text" value="1">
      <select name="list"><option value="-1">&nbsp;<option value="2" selected>Two</select>
      <input type="radio" name="radio" value="a" checked><input type="radio" name="radio" value="b">
      <input type="hidden" name="day" value="1">`;
    const changes = { on: true, off: false, text: null, list: null, radio: 'b', day: '31' };
    expect((await sent(form(html), changes)).entries).toEqual([
      ['on', 'on'],
      ['text', ''],
      ['list', '-1'],
      ['radio', 'b'],
      ['day', '31'],
    ]);
  });

  it('sends files only where the form does, and never any of its own', async () => {
    const html = '<input name="a" value="1"><input type="file" name="photo">';
    const plain = await sent(form(html));
    expect(plain.entries).toEqual([
      ['a', '1'],
      ['photo', ''],
    ]);
    const whole = await sent(form(html, 'method="POST" enctype="multipart/form-data" action="?id=5"'));
    expect(whole.body).toBeInstanceOf(FormData);
    expect(whole.entries.find(([name]) => name === 'a')).toEqual(['a', '1']);
    expect(whole.address).toBe('https://crm.test/app/edit.php?id=5');
  });

  it('presses the button that is named', async () => {
    const html =
      '<input name="a"><button name="cancel">No</button><button name="save" value="1" formaction="other.php">Yes</button>';
    expect((await sent(form(html))).entries).toContainEqual(['cancel', '']);
    const saved = await sent(form(html), {}, '[name="save"]');
    expect(saved.entries).toContainEqual(['save', '1']);
    expect(saved.address).toBe('https://crm.test/app/other.php');
  });

  it('is not misled by controls that are called like members of the form', async () => {
    const html = `<input name="action" value="update"><input name="method" value="get"><input name="elements">
      <input name="submit"><input name="getAttribute"><input name="a" value="1">`;
    const { address, entries } = await sent(form(html), { a: '2' });
    expect(address).toBe('https://crm.test/app/save.php');
    expect(entries).toContainEqual(['action', 'update']);
    expect(entries).toContainEqual(['a', '2']);
  });

  it('follows the base of the page', async () => {
    const page = parsePage(
      '<head><base href="/other/"></head><form method="post" action="save.php"><input name="a"></form>',
    );
    const found = formIn(page, ADDRESS);
    expect(found === null ? null : (await sent(found)).address).toBe('https://crm.test/other/save.php');
  });

  it.each<[string, string, FieldValue]>([
    ['is not there', '<input name="y">', '1'],
    ['is disabled', '<input name="x" disabled>', '1'],
    ['is only to be read', '<input name="x" readonly>', '1'],
    ['has no such choice', '<select name="x"><option value="1">One</select>', '2'],
    ['has that choice switched off', '<select name="x"><option value="2" disabled>Two</select>', '2'],
    ['cannot be blank', '<select name="x"><option value="1">One</select>', null],
    ['has no such button', '<input type="radio" name="x" value="a">', 'b'],
    ['is several', '<input name="x"><input name="x">', '1'],
    ['is a file', '<input type="file" name="x">', 'c:\\autoexec.bat'],
  ])('refuses to change a control that %s', async (_what, html, value) => {
    expect(await refusal(form(`${html}<input name="z">`), { z: 'fine', x: value })).toEqual(['validation', ['x']]);
  });

  it.each([
    ['to another server', 'method="post" action="https://elsewhere.test/save"'],
    ['by a method that changes nothing', 'action="save.php"'],
    ['to no address', 'method="post" action="https://"'],
  ])('refuses to send a form %s', async (_what, attributes) => {
    expect(await refusal(form('<input name="a">', attributes), {})).toEqual(['unexpected-reply', []]);
  });
});
