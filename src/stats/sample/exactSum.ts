/**
 * Returns the sum of numbers, rounded once: the double nearest to the true sum, and so the same in any order. The partial
 * sums do not overlap, so nothing is lost between them.
 *
 * Source: J. R. Shewchuk, Adaptive precision floating-point arithmetic and fast robust geometric predicates, Discrete &
 * Computational Geometry 18 (1997).
 */
export function exactSum(values: Iterable<number>): number {
  const parts: number[] = [];
  for (const value of values) {
    let rest = value;
    let kept = 0;
    for (const part of parts) {
      const sum = rest + part;
      const lost = Math.abs(rest) >= Math.abs(part) ? part - (sum - rest) : rest - (sum - part);
      if (lost !== 0) {
        parts[kept] = lost;
        kept += 1;
      }
      rest = sum;
    }
    parts.length = kept;
    parts.push(rest);
  }
  return roundedOnce(parts);
}

/** Adds parts from the greatest down. The last addition may be a tie, and the part below decides its direction. */
function roundedOnce(parts: number[]): number {
  let sum = parts.pop() ?? 0;
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    const before = sum;
    sum = before + part;
    const lost = part - (sum - before);
    if (lost === 0) continue;
    const next = parts.at(-1) ?? 0;
    const isHalfway = sum + 2 * lost - sum === 2 * lost;
    return isHalfway && next * lost > 0 ? sum + 2 * lost : sum;
  }
  return sum;
}
