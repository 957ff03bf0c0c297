import { addressParts } from './recognise';

/**
 * Whether a change of address asks for the card: another of its tabs, or editing has begun. Going to another record or
 * to another section tab below the card does not, nor does the end of editing.
 */
export function superOfficeWantsCard(from: URL, to: URL): boolean {
  const [before, after] = [cardTokens(from), cardTokens(to)];
  return after !== before && after !== before.replace(/\[[^\]]*\]/g, '');
}

/** What WHERE says of the card itself: without the screen's name and without the section tabs. */
function cardTokens(address: URL): string {
  const [where] = addressParts(address);
  return decodeURIComponent(where)
    .toLowerCase()
    .replace(/^[a-z]+/, '')
    .split('.')
    .filter((token) => !/archive$|^guide$|^mini/.test(token))
    .join('.');
}
