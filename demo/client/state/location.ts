import { signal } from '@preact/signals';
import { type Address, formatAddress, parseAddress, recordAddress } from '../../address';

const LAST_ADDRESS = 'fjord.last-address';

/** What the page shows. */
export const address = signal<Address>(firstAddress());

window.addEventListener('popstate', () => {
  address.value = parseAddress(window.location.search) ?? lastAddress();
});

/** Goes to an address inside the page and remembers it in the history. */
export function goTo(target: Address): void {
  window.history.pushState(null, '', formatAddress(target));
  remember(target);
}

/** Changes the address of the current history entry. */
export function replaceAddress(target: Address): void {
  window.history.replaceState(null, '', formatAddress(target));
  remember(target);
}

function remember(target: Address): void {
  window.localStorage.setItem(LAST_ADDRESS, formatAddress(target));
  address.value = target;
}

function firstAddress(): Address {
  const asked = parseAddress(window.location.search);
  const shown = asked ?? lastAddress();
  window.localStorage.setItem(LAST_ADDRESS, formatAddress(shown));
  if (asked === undefined) {
    window.history.replaceState(null, '', formatAddress(shown));
  }
  return shown;
}

/** Without an address the last screen is shown, as the product does. */
function lastAddress(): Address {
  return parseAddress(window.localStorage.getItem(LAST_ADDRESS) ?? '') ?? recordAddress('contact', 1);
}
