import { type Address, formatAddress } from '../../address';
import { address, goTo } from '../state/location';

/** Goes to an address unless it is the one on the screen: no empty steps in the history. */
export function openAddress(target: Address): void {
  if (formatAddress(target) !== formatAddress(address.peek())) {
    goTo(target);
  }
}
