/** The address by which a person opens a record, by an entity's `open`. */
export function openedAddress(open: string, installation: string, id: string): URL {
  return new URL(open.replaceAll('{id}', encodeURIComponent(id)), installation);
}
