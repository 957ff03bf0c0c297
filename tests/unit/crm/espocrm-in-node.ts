import { Window } from 'happy-dom';
import { afterEach, beforeEach, vi } from 'vitest';
import { SECRET, TOKEN } from '../../fakes/espocrm/api';
import { type EspoCrm, startEspoCrm } from '../../fakes/espocrm/espocrm';

export interface EspoCrmInNode {
  readonly espo: EspoCrm;
  /** Of a page of the first account, installed in a folder; nothing is drawn in it. */
  readonly document: Document;
  readonly signal: AbortSignal;
}

/** Starts the fake anew for each test, with the session of a signed-in person in every request: Node has no cookies. */
export function useEspoCrm(): EspoCrmInNode {
  const state: { current?: EspoCrmInNode } = {};
  let stop = new AbortController();
  beforeEach(async () => {
    stop = new AbortController();
    const espo = await startEspoCrm({ signal: stop.signal, folder: 'sales/crm' });
    const window = new Window({ url: espo.page(`#Account/view/${espo.id('Account', 1)}`) });
    state.current = { espo, document: window.document as unknown as Document, signal: stop.signal };
    const send = globalThis.fetch;
    const Cookie = `auth-token=${TOKEN}; auth-token-secret=${SECRET}`;
    vi.stubGlobal('fetch', (address: string, init: RequestInit) =>
      send(address, { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), Cookie } }),
    );
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    stop.abort();
  });
  const current = () => {
    if (state.current === undefined) throw new Error('The fake has not started');
    return state.current;
  };
  return {
    get espo() {
      return current().espo;
    },
    get document() {
      return current().document;
    },
    get signal() {
      return current().signal;
    },
  };
}
