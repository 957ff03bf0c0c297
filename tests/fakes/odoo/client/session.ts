import type { SessionInfo } from '../page';

declare global {
  /** Written into the page by the server. */
  var odoo: { readonly __session_info__: SessionInfo };
}

export const session = globalThis.odoo.__session_info__;
