import type { AddressRule } from '../address/rule';

/** Odoo's models behind our entities. A lead (`crm.lead`) is no project: its ids would be those of other projects. */
export const PARTNER = 'res.partner';
export const PROJECT = 'project.project';

const PARTNERS = { entities: ['company', 'contact'], id: 'digits' } as const;
const PROJECTS = { entities: ['project'], id: 'digits' } as const;
const ACTION = /\/odoo\/(?:[^/]+\/)*action-([^/]+)\/([1-9]\d*)\/?$/;

/**
 * How Odoo's web client names a saved record. Up to 17 in the hash of `/web`, with the model; from 18 on in the path, the
 * last part but one being a model or an action, after those of the pages before it. Actions that were given no name
 * (`/odoo/action-137/10`) leave open of which model the record is, and `new` is not saved. Odoo 18 still follows the old
 * addresses, so they come first: they are right for both. Source: `router.js` of Odoo's web client; the actions' names are
 * those of the modules `contacts` and `project`.
 */
export const ODOO_ADDRESSES: readonly AddressRule[] = [
  { ...PARTNERS, path: 'web', hashQuery: { id: '{id}', model: PARTNER, view_type: 'form' } },
  { ...PROJECTS, path: 'web', hashQuery: { id: '{id}', model: PROJECT, view_type: 'form' } },
  ...[PARTNER, 'contacts'].map((name) => ({ ...PARTNERS, path: `odoo/{parts}/${name}/{id}` })),
  ...[PROJECT, 'project', 'project-configuration'].map((name) => ({ ...PROJECTS, path: `odoo/{parts}/${name}/{id}` })),
  { entities: ['company', 'contact', 'project'], id: 'digits', path: 'odoo/{parts}/action-{any}/{id}' },
];

/** The action without a name of its own by which an address shows a record: its number, or its external id. */
export function actionIn({ pathname }: URL): { readonly action: string; readonly id: string } | null {
  const [, action, id] = ACTION.exec(pathname) ?? [];
  return action === undefined || id === undefined ? null : { action, id };
}
