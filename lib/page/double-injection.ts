import { OWN_ATTRIBUTE, randomName, removeOwnElements } from './own-elements';

/** The one copy of the script that runs in a page, as a later copy in the same world finds it. */
interface Claim {
  alive(): boolean;
  release(): void;
}

const KEY = Symbol.for('counterpart.erp-tab');

/**
 * Makes sure that one copy of the script runs in a page. Returns the signal to live by, or null when a living copy is
 * here already. A copy whose extension is gone (updated, removed) gives way to a newer one: found through a symbol in
 * the same world, through an attribute on `<html>` across worlds.
 */
export function claimPage(document: Document, alive: () => boolean, signal: AbortSignal): AbortSignal | null {
  const present = currentClaim();
  if (present?.alive() === true) return null;
  present?.release();
  const own = new AbortController();
  signal.addEventListener('abort', () => own.abort(), { once: true });
  const name = randomName();
  const root = document.documentElement;
  removeOwnElements(document);
  root.setAttribute(OWN_ATTRIBUTE, name);
  Reflect.set(globalThis, KEY, { alive: () => !own.signal.aborted && alive(), release: () => own.abort() });
  giveWay(root, name, alive, own);
  own.signal.addEventListener('abort', () => {
    if (root.getAttribute(OWN_ATTRIBUTE) === name) root.removeAttribute(OWN_ATTRIBUTE);
  });
  return own.signal;
}

/** Stops once another copy has written its name and our extension is gone. A page that writes there itself stops nothing. */
function giveWay(root: Element, name: string, alive: () => boolean, own: AbortController): void {
  const observer = new MutationObserver(() => {
    const value = root.getAttribute(OWN_ATTRIBUTE);
    if (value !== null && value !== name && !alive()) own.abort();
  });
  observer.observe(root, { attributes: true, attributeFilter: [OWN_ATTRIBUTE] });
  own.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function currentClaim(): Claim | null {
  const value: unknown = Reflect.get(globalThis, KEY);
  return isClaim(value) ? value : null;
}

function isClaim(value: unknown): value is Claim {
  return typeof value === 'object' && value !== null && 'alive' in value && 'release' in value;
}
