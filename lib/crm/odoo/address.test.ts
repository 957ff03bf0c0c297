import { describe, expect, it } from 'vitest';
import { installationBy, recogniseBy } from '../address/recognise';
import { actionIn, ODOO_ADDRESSES } from './address';

const recognise = (rest: string) => recogniseBy(ODOO_ADDRESSES, new URL(rest, 'https://odoo.example'));
const PARTNER = { entities: ['company', 'contact'], id: '10' };
const ANY = { entities: ['company', 'contact', 'project'], id: '10' };
const PROJECT = { entities: ['project'], id: '10' };

describe('Odoo’s addresses', () => {
  it.each([
    ['/web#id=10&cids=1&menu_id=106&action=137&model=res.partner&view_type=form', PARTNER],
    ['/web?debug=assets#model=project.project&view_type=form&id=10', PROJECT],
    ['/odoo/contacts/10', PARTNER],
    ['/odoo/contacts/10?debug=1', PARTNER],
    ['/odoo/res.partner/10', PARTNER],
    ['/odoo/contacts/3/res.partner/10', PARTNER],
    ['/odoo/action-137/8/project.project/10', PROJECT],
    ['/odoo/project/10', PROJECT],
    ['/odoo/project-configuration/10', PROJECT],
    ['/odoo/action-137/10', ANY],
    ['/odoo/contacts/3/action-project.act_project_all/10?debug=1', ANY],
    ['/odoo/action-137/3/res.partner/10', PARTNER],
  ])('%s', (rest, record) => {
    expect(recognise(rest)).toEqual(record);
  });

  it.each([
    '/web',
    '/web/login?redirect=%2Fweb%23id%3D10%26model%3Dres.partner%26view_type%3Dform',
    '/web#id=10&model=res.partner&view_type=list',
    '/web#id=&model=res.partner&view_type=form',
    '/web#model=res.partner&view_type=form',
    '/web#id=10&action=137&view_type=form',
    '/web#id=10&model=res.partner.bank&view_type=form',
    '/web#id=10&model=crm.lead&view_type=form',
    '/odoo',
    '/odoo/contacts',
    '/odoo/contacts/new',
    '/odoo/contacts/10/new',
    '/odoo/contacts/10/11',
    '/odoo/action-137',
    '/odoo/action-137/new',
    '/odoo/contacts/10/action-137',
    '/odoo/action-137/10/action-305',
    '/odoo/10/action-/11',
    '/odoo/crm/10',
    '/odoo/project/10/tasks',
    '/odoo/project/10/tasks/27',
    '/odoo/m-website/10',
    '/contacts/10',
  ])('names nothing in %s', (rest) => {
    expect(recognise(rest)).toBeNull();
  });

  it.each(['/odoo/contacts/3/res.partner/10', '/web#id=10&model=res.partner&view_type=form', '/odoo', '/web/login'])(
    'belongs to the root of the host: %s',
    (rest) => {
      expect(installationBy(ODOO_ADDRESSES, new URL(rest, 'https://odoo.example'))).toBe('https://odoo.example/');
    },
  );

  it.each([
    ['/odoo/action-137/10', '137'],
    ['/odoo/contacts/3/action-137/10/action-project.act_project_all/10/', 'project.act_project_all'],
    ['/odoo/action-137/3/res.partner/10', undefined],
    ['/odoo/action-137/new', undefined],
  ])('tells the action by which it shows its record: %s', (rest, action) => {
    expect(actionIn(new URL(rest, 'https://odoo.example'))?.action).toBe(action);
  });
});
