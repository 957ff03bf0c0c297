import type { OdooVersion } from '../control';
import { ACTIONS as SERVER_ACTIONS } from '../definitions';
import { FORMS } from './forms';

/** What the address says is to be seen. `unknown`: an action that this fake does not have. */
export type Route =
  | { readonly view: 'list'; readonly model: string }
  | { readonly view: 'form'; readonly model: string; readonly id: number | 'new' }
  | { readonly view: 'unknown'; readonly model: '' };

/** Actions are known in addresses by the path that they were given; those without by their number or external id. */
const ACTIONS: Readonly<Record<string, string>> = Object.fromEntries(
  SERVER_ACTIONS.flatMap(({ id, xml_id, path, res_model }) =>
    res_model === undefined || !Object.hasOwn(FORMS, res_model)
      ? []
      : [...(path === false ? [] : [path]), `action-${id}`, `action-${xml_id}`].map((name) => [name, res_model]),
  ),
);
const MENUS: Readonly<Record<string, string>> = {
  'res.partner': 'cids=1&menu_id=106&action=137',
  'project.project': 'cids=1&menu_id=211&action=305',
};

/** From 18 on in the path, where the last part that is no number decides; old addresses are still understood. */
export function readRoute(version: OdooVersion, { pathname, hash }: Location): Route {
  if (pathname === '/web') return routeInHash(new URLSearchParams(hash.slice(1)));
  const parts = version === 18 ? pathname.split('/').slice(2) : [];
  const index = parts.findLastIndex((part) => part !== '' && part !== 'new' && !/^\d+$/.test(part));
  const name = parts[index] ?? '';
  if (name === '') return { view: 'list', model: 'res.partner' };
  const model = name.includes('.') && !name.startsWith('action-') ? name : ACTIONS[name];
  if (model === undefined) return { view: 'unknown', model: '' };
  return routeTo(model, parts[index + 1] ?? '');
}

function routeInHash(state: URLSearchParams): Route {
  const model = state.get('model') ?? 'res.partner';
  if (!Object.hasOwn(MENUS, model)) return { view: 'unknown', model: '' };
  return routeTo(model, state.get('id') ?? (state.get('view_type') === 'form' ? 'new' : ''));
}

function routeTo(model: string, id: string): Route {
  if (id === '') return { view: 'list', model };
  return { view: 'form', model, id: id === 'new' ? 'new' : Number(id) };
}

/** The address of what is seen. The hash's parts stand as 17 puts them. */
export function writeRoute(version: OdooVersion, route: Route): string {
  const id = route.view === 'form' ? route.id : null;
  if (version === 18) {
    const action = Object.keys(ACTIONS).find((name) => ACTIONS[name] === route.model) ?? '';
    return `/odoo/${action}${id === null ? '' : `/${id}`}`;
  }
  const type = route.view === 'form' ? 'form' : 'list';
  return `/web#${typeof id === 'number' ? `id=${id}&` : ''}${MENUS[route.model]}&model=${route.model}&view_type=${type}`;
}
