// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://crm.example/app/companies/7" }
import { describe, expect, it } from 'vitest';
import { createProfilePage } from '../../../lib/crm/profile/page';
import type { ProfileEntity } from '../../../lib/crm/profile/profile';
import { company, line, profile, refusal, signal, useCrmPage } from './crm-page';

useCrmPage();

describe('the edit form', () => {
  const form = (name: string, size: string) => `<!doctype html><h1 class="no">N-7</h1>
    <form action="save?id=7" method="post"><input type="hidden" name="token" value="abc"><input type="hidden" name="key" value="7">
    <input name="title" value="${name}"><select name="size"><option value=""></option><option value="2" ${size}>Two</option></select>
    <button name="action" value="save">Save</button></form>`;
  const entity: Partial<ProfileEntity> = {
    fields: [
      { key: 'name', label: 'Name', type: 'text', from: { input: 'title' } },
      { key: 'size', label: 'Size', type: 'list', list: 'classes', from: { input: 'size' } },
      { key: 'number', label: 'Number', type: 'text', from: { selector: '.no' } },
    ],
    read: { reply: 'form', address: 'companies/{id}/edit', id: 'key' },
    write: { style: 'form' },
  };
  const html = (text: string) => new Response(text, { headers: { 'Content-Type': 'text/html' } });

  it('is read, sent as it was but for the change, and read back', async () => {
    let [name, size] = ['Fjord', 'selected'];
    line.answer = ({ method, body }) => {
      if (method === 'POST' && body instanceof URLSearchParams) {
        [name, size] = [body.get('title') ?? '', body.get('size') === '2' ? 'selected' : ''];
      }
      return html(form(name, size));
    };
    const page = createProfilePage(profile(entity), document);
    const before = await page.read(company, signal);
    expect(before.values).toEqual({ name: 'Fjord', size: '2', number: 'N-7' });
    const write = { record: company, version: null, expected: { name: 'Fjord' }, values: { name: 'Vik', size: null } };
    const { snapshot } = await page.write(write, signal);
    expect(snapshot.values).toEqual({ name: 'Vik', size: null, number: 'N-7' });
    const post = line.asked.find(({ method }) => method === 'POST');
    expect(post?.path).toBe('/app/companies/7/save?id=7');
    expect(String(post?.body)).toBe('token=abc&key=7&title=Vik&size=&action=save');
  });

  it('of another record is refused, and so is one that lost a control', async () => {
    line.answer = () => html(form('Fjord', '').replace('value="7"', 'value="8"'));
    const page = createProfilePage(profile(entity), document);
    expect((await refusal(page.read(company, signal))).kind).toBe('unexpected-reply');
    line.answer = () => html(form('Fjord', '').replace('name="title"', 'name="heading"'));
    expect((await refusal(page.read(company, signal))).kind).toBe('unexpected-reply');
  });

  it('that cannot hold a value says which field it was', async () => {
    line.answer = () => html(form('Fjord', ''));
    const page = createProfilePage(profile(entity), document);
    const write = { record: company, version: null, expected: {}, values: { size: '9' } };
    expect(await refusal(page.write(write, signal))).toMatchObject({ kind: 'validation', fields: { size: '' } });
  });
});
