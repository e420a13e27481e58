/**
 * Returns the known name that a misspelt one is likely to mean; null if there is none.
 *
 * @param most - letters that may differ: a third of the longer name by default
 */
export function nearestName(name: string, known: readonly string[], most?: number): string | null {
  const near = known
    .map((each) => ({ each, distance: editDistance(name.toLowerCase(), each.toLowerCase()) }))
    .filter(
      ({ each, distance }) => distance <= (most ?? Math.max(1, Math.floor(Math.max(name.length, each.length) / 3))),
    )
    .toSorted((left, right) => left.distance - right.distance);
  return near[0]?.each ?? null;
}

const longest = 60;

/**
 * Counts the letters that must be added, left out, changed or swapped with their neighbour (optimal string alignment).
 */
function editDistance(from: string, to: string): number {
  if (from.length > longest || to.length > longest) return Infinity;
  let twoBack: readonly number[] = [];
  let back: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      here[column] = Math.min(
        (back[column] ?? Infinity) + 1,
        (here[column - 1] ?? Infinity) + 1,
        (back[column - 1] ?? Infinity) + (same ? 0 : 1),
        swapped ? (twoBack[column - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    twoBack = back;
    back = here;
  }
  return back[to.length] ?? Infinity;
}
