/** The known name that was probably meant; null where none is near. */
export function nearestName(name: string, known: readonly string[]): string | null {
  const [nearest] = known
    .map((candidate) => ({ candidate, distance: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter((found) => found.distance <= Math.max(2, Math.floor(name.length / 3)))
    .sort((left, right) => left.distance - right.distance);
  return nearest?.candidate ?? null;
}

/** “did you mean …” where there is something near, else all that there is. */
export function knownWords(name: string, known: readonly string[]): string {
  const nearest = nearestName(name, known);
  if (nearest !== null) return `did you mean “${nearest}”?`;
  return known.length === 0 ? 'there is none' : `known are ${quoted(known)}`;
}

export function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}

/** How many letters have to be put in, taken out or replaced. */
function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...left].entries()) {
    const next = [index + 1];
    for (const [position, other] of [...right].entries()) {
      const replaced = (row[position] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[position + 1] ?? 0) + 1, (next[position] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
