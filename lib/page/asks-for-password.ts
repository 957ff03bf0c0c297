/**
 * Whether a page asks a person to sign in. Some CRMs do so at the address of the record that was wanted: there is no
 * record to connect yet, and no button of ours belongs beside a password.
 */
export function asksForPassword(document: Document): boolean {
  return [...document.querySelectorAll('input[type="password"]')].some((input) => input.getClientRects().length > 0);
}
