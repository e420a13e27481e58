/**
 * Returns the known name nearest to a misspelt name; null if no known name is near.
 *
 * @param maxDistance - the number of letters that may differ: a third of the longer name by default
 */
export function nearestName(name: string, known: readonly string[], maxDistance?: number): string | null {
  const near = known
    .map((candidate) => ({ candidate, distance: editDistance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(
      ({ candidate, distance }) =>
        distance <= (maxDistance ?? Math.max(1, Math.floor(Math.max(name.length, candidate.length) / 3))),
    )
    .toSorted((left, right) => left.distance - right.distance);
  return near[0]?.candidate ?? null;
}

/** Greatest length of a compared text: longer texts are near to no name. */
const longest = 60;

/**
 * Returns the number of letters to insert, delete, change or swap with their neighbour from one text to the other (optimal
 * string alignment distance).
 */
function editDistance(from: string, to: string): number {
  if (from.length > longest || to.length > longest) return Infinity;
  let beforePrevious: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        (previous[column] ?? Infinity) + 1,
        (current[column - 1] ?? Infinity) + 1,
        (previous[column - 1] ?? Infinity) + (same ? 0 : 1),
        swapped ? (beforePrevious[column - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[to.length] ?? Infinity;
}
