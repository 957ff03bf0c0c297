/** The id in an actor's key, or one that no actor has: keys come from outside and may be anything. */
export function idOfKey(key: string): number {
  return /^\d{1,15}$/.test(key) && !key.startsWith('0') ? Number(key) : -1;
}
