// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formIn, parsePage, readForm } from './form';

const ADDRESS = new URL('https://crm.test/app/edit.php?id=5');
const NEVER = new AbortController().signal;

function controlsOf(controls: string) {
  const found = formIn(parsePage(`<form method="post" action="save.php">${controls}</form>`), ADDRESS);
  if (found === null) throw new Error('No form');
  return found.controls;
}

function control(controls: string) {
  return controlsOf(`${controls}<input name="other">`).get('x');
}

function pageAt(address: URL): Document {
  const page = parsePage('');
  Object.defineProperty(page, 'URL', { value: address.href });
  return page;
}

afterEach(() => vi.unstubAllGlobals());

describe('the controls of a form', () => {
  it.each([
    ['a text', '<input name="x" value=" Ada ">', 'text', 'Ada'],
    ['a text without a type that exists', '<input name="x" type="nonsense" value="Ada">', 'text', 'Ada'],
    ['a blank text', '<input name="x" value="  ">', 'text', null],
    ['lines', '<textarea name="x">\r\nStorgata 1\r\nOslo\r</textarea>', 'multiline', 'Storgata 1\nOslo'],
    ['a hidden value', '<input type="hidden" name="x" value="7">', 'hidden', '7'],
    ['a switch that is on', '<input type="checkbox" name="x" checked>', 'switch', true],
    ['a switch that is off', '<input type="checkbox" name="x" value="1">', 'switch', false],
    [
      'a switch beside what is sent while it is off',
      '<input type="hidden" name="x" value="0"><input type="checkbox" name="x" value="1" checked>',
      'switch',
      true,
    ],
    ['a choice', '<select name="x"><option value="1">One<option value="2" selected>Two</select>', 'choice', '2'],
    ['a choice by its words', '<select name="x"><option>One<option selected>Two</select>', 'choice', 'Two'],
    [
      'a choice that nobody made',
      '<select name="x"><option value="1">One<option value="2">Two</select>',
      'choice',
      '1',
    ],
    [
      'a choice without words',
      '<select name="x"><option value="-1">&nbsp;<option value="2">Two</select>',
      'choice',
      null,
    ],
    [
      'radio buttons',
      '<input type="radio" name="x" value="a"><input type="radio" name="x" value="b" checked>',
      'choice',
      'b',
    ],
    ['radio buttons of which none is on', '<input type="radio" name="x" value="a">', 'choice', null],
    ['a list of which many can be chosen', '<select multiple name="x"><option selected>One</select>', 'several', null],
    ['two controls of one name', '<input name="x" value="1"><input name="x" value="2">', 'several', null],
    ['a file', '<input type="file" name="x">', 'file', null],
  ])('reads %s', (_what, html, kind, value) => {
    expect(control(html)).toMatchObject({ kind, value });
  });

  it.each([
    ['disabled', '<input name="x" value="1" disabled>'],
    ['in a disabled group', '<fieldset disabled><input name="x" value="1"></fieldset>'],
    ['only to be read', '<input name="x" value="1" readonly>'],
    ['hidden', '<input type="hidden" name="x" value="1">'],
  ])('knows that one is not for editing: %s', (_what, html) => {
    expect(control(html)).toMatchObject({ value: '1', editable: false });
  });

  it('offers the choices that can be made, with their words', () => {
    const html = `<select name="x"><option value="">&nbsp;<option value="578">Norway (NO)
      <option value="" disabled>------<option value="752" selected>Sweden  (SE)</select>`;
    expect(control(html)?.options).toEqual([
      { key: '578', label: 'Norway (NO)' },
      { key: '752', label: 'Sweden  (SE)' },
    ]);
  });

  it('leaves out buttons and what has no name', () => {
    const controls = controlsOf(
      '<input value="1"><input name="a"><input type="submit" name="b"><button name="c"></button>',
    );
    expect([...controls.keys()]).toEqual(['a']);
  });
});

describe('which form', () => {
  const page = parsePage(`<form id="search"><input name="q"></form>
    <form method="post" id="edit"><input name="name" value="Ada"><textarea name="note"></textarea></form>
    <form id="login"><input type="hidden" name="token"></form>`);

  it('takes the one with the most to edit', () => {
    expect(formIn(page, ADDRESS)?.controls.get('name')?.value).toBe('Ada');
  });

  it('takes the one that is named, or that has what is named', () => {
    expect(formIn(page, ADDRESS, '#search')?.controls.has('q')).toBe(true);
    expect(formIn(page, ADDRESS, 'textarea[name="note"]')?.controls.has('name')).toBe(true);
    expect(formIn(page, ADDRESS, '#nowhere')).toBeNull();
  });

  it('takes none from a page where there is nothing to edit', () => {
    expect(formIn(parsePage('<form><input type="hidden" name="x"></form>'), ADDRESS)).toBeNull();
  });

  it.each([
    ['a sign-in page', '<form><input name="user"><input type="password" name="password"></form>', 200, 'auth'],
    ['a page without the form', '<p>Hello</p>', 200, 'unexpected-reply'],
    ['no page', '<h1>Not found</h1>', 404, 'not-found'],
    ['a page that is not for this person', '<h1>No</h1>', 403, 'permission'],
    ['a server in trouble', '', 503, 'server'],
  ])('says what came instead: %s', async (_what, body, status, kind) => {
    vi.stubGlobal('fetch', async () => new Response(body, { status }));
    await expect(readForm(pageAt(ADDRESS), { address: ADDRESS, form: '#edit' }, NEVER)).rejects.toMatchObject({ kind });
  });
});
