// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://crm.example/app/companies/7" }
import { describe, expect, it, vi } from 'vitest';
import { createProfilePage } from '../../../lib/crm/profile/page';
import type { ProfileEntity, SiteProfile } from '../../../lib/crm/profile/profile';
import { company, LISTS, line, profile, refusal, signal, useCrmPage } from './crm-page';

useCrmPage();

describe('the shown page', () => {
  const entity: ProfileEntity = {
    addresses: [{ id: 'digits', path: 'companies/{id}' }],
    confirm: { selector: '[data-id]', attribute: 'data-id' },
    anchors: [],
    fields: [
      { key: 'name', label: 'Name', type: 'text', from: { selector: 'h1' } },
      { key: 'website', label: 'Website', type: 'website', from: { selector: 'a.site', attribute: 'href' } },
      { key: 'active', label: 'Active', type: 'boolean', from: { selector: '#active' } },
    ],
    name: ['name'],
  };
  const both = (more: Partial<SiteProfile> = {}): SiteProfile => ({
    ...profile({}),
    entities: {
      company: { ...entity, when: { selector: '.is-company', present: true } },
      contact: {
        ...entity,
        when: { selector: '.is-company', present: false },
        parent: { selector: 'a.company', attribute: 'href' },
      },
    },
    ...more,
  });
  const show = (id: string, inner: string) => {
    document.body.innerHTML = `<main data-id="${id}">${inner}</main>`;
  };
  const addressed = { entities: ['company', 'contact'], id: '7' } as const;

  it('is read once it shows the record of its address', async () => {
    show('6', '<h1>Before</h1>');
    const reading = createProfilePage(both(), document).read({ entity: 'contact', id: '7' }, signal);
    setTimeout(
      () =>
        show(
          '7',
          '<h1> Kari </h1><input type="checkbox" id="active" checked><a class="company" href="../companies/3">x</a>',
        ),
      50,
    );
    expect(await reading).toMatchObject({
      name: 'Kari',
      values: { name: 'Kari', website: null, active: true },
      parent: { entity: 'company', id: '3' },
      version: null,
    });
    expect(line.asked).toEqual([]);
  });

  it('gives nothing of a record that it does not show', async () => {
    show('7', '<h1>Fjord</h1>');
    const page = createProfilePage(both(), document);
    expect((await refusal(page.read({ entity: 'company', id: '8' }, signal))).kind).toBe('unreachable');
  });

  it('tells a company from a contact once all is there', async () => {
    show('6', '<h1>Before</h1><b class="is-company"></b>');
    const asking = createProfilePage(both(), document).entityOf(addressed, signal);
    setTimeout(() => show('7', '<h1>Kari</h1>'), 50);
    expect(await asking).toBe('contact');
    show('7', '<h1>Fjord</h1><b class="is-company"></b>');
    expect(await createProfilePage(both(), document).entityOf(addressed, signal)).toBe('company');
    history.replaceState(null, '', '/app/companies/9');
    expect(await createProfilePage(both(), document).entityOf(addressed, signal)).toBeNull();
  });

  it('is made to show what was written as far as the profile says how', () => {
    const pressed = vi.fn();
    expect(createProfilePage(both(), document).refresh(company)).toBe(false);
    const page = createProfilePage(both({ refresh: { press: '#again' } }), document);
    expect(page.refresh(company)).toBe(false);
    document.body.innerHTML = '<button id="again">Again</button>';
    document.querySelector('#again')?.addEventListener('click', pressed);
    expect(page.refresh(company)).toBe(true);
    expect(pressed).toHaveBeenCalledOnce();
  });

  it('offers the lists of the profile, and no others', async () => {
    const page = createProfilePage(both({ lists: LISTS }), document);
    expect(await page.listItems('classes', signal)).toEqual([{ key: '1', label: 'Gold' }]);
    expect((await refusal(page.listItems('other', signal))).kind).toBe('not-found');
  });
});
