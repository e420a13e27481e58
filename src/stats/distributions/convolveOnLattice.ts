import type { Step } from "./step.js";

/** Masses of consecutive points, without negligible tails; `dropped` is the mass of these tails. */
export interface LatticeMasses {
  /** Point of the first mass. */
  readonly start: number;
  readonly masses: Float64Array;
  readonly dropped: number;
}

/**
 * Returns the distribution of a sum of independent steps over every point up to the sum of all, as one list. Each step
 * moves masses up by its size, from the top down, so no mass moves twice. Tails of at most `mostDropped` together are
 * left out. With 0 all points are kept.
 */
export function convolveOnLattice(steps: readonly Step[], mostDropped: number): LatticeMasses {
  const masses = new Float64Array(steps.reduce((sum, { size }) => sum + size, 1));
  const mostOfTail = mostDropped / (2 * steps.length);
  let [start, end, dropped] = [0, 1, 0];
  masses[0] = 1;
  for (const { size, up, down } of steps) {
    if (size === 0) continue;
    for (let point = end + size - 1; point >= start + size; point -= 1)
      masses[point] = (masses[point] ?? NaN) * down + (masses[point - size] ?? NaN) * up;
    for (let point = Math.min(start + size, end) - 1; point >= start; point -= 1)
      masses[point] = (masses[point] ?? NaN) * down;
    end += size;
    if (mostOfTail === 0) continue;
    const low = clearTail(masses, start, 1, mostOfTail);
    const high = clearTail(masses, end - 1, -1, mostOfTail);
    start += low.count;
    end -= high.count;
    dropped += low.mass + high.mass;
  }
  return { start, masses: masses.subarray(start, end), dropped };
}

/** Clears the outer points of one end that have no more than a given mass together. */
function clearTail(
  masses: Float64Array,
  from: number,
  direction: 1 | -1,
  most: number,
): { count: number; mass: number } {
  let [count, mass] = [0, 0];
  for (;;) {
    const point = from + count * direction;
    const next = mass + (masses[point] ?? Infinity);
    if (!(next <= most)) return { count, mass };
    masses[point] = 0;
    mass = next;
    count += 1;
  }
}
