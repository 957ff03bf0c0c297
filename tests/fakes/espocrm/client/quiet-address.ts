let expected: string | null = null;

/** Changes the address without leaving the view: the app's router does so for the next and the previous record. */
export function changeAddress(hash: string): void {
  expected = hash;
  location.hash = hash;
}

/** Whether the view that changed the address is already on its way there. */
export function isAlreadyThere(): boolean {
  const isSo = location.hash === expected;
  expected = null;
  return isSo;
}
