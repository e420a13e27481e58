import type { Step } from "./step.js";

/** Masses of a run of points, without negligible tails; `dropped` is the mass of these tails. */
export interface LatticeMasses {
  /** Point of the first mass. */
  readonly start: number;
  readonly masses: Float64Array;
  readonly dropped: number;
}

/**
 * Returns the distribution of a sum of independent steps over every point up to the sum of all, as one list. Each step moves
 * masses up by its size, from the top down, so that no mass moves twice. Tails of `mostDropped` together are left out; with 0
 * all points are kept.
 */
export function convolveOnLattice(steps: readonly Step[], mostDropped: number): LatticeMasses {
  const masses = new Float64Array(steps.reduce((sum, { size }) => sum + size, 1));
  const mostOfTail = mostDropped / (2 * steps.length);
  let [start, end, dropped] = [0, 1, 0];
  masses[0] = 1;
  for (const { size, up, down } of steps) {
    if (size === 0) continue;
    for (let place = end + size - 1; place >= start + size; place -= 1)
      masses[place] = (masses[place] ?? NaN) * down + (masses[place - size] ?? NaN) * up;
    for (let place = Math.min(start + size, end) - 1; place >= start; place -= 1)
      masses[place] = (masses[place] ?? NaN) * down;
    end += size;
    if (mostOfTail === 0) continue;
    const low = clearedTail(masses, start, 1, mostOfTail);
    const high = clearedTail(masses, end - 1, -1, mostOfTail);
    start += low.places;
    end -= high.places;
    dropped += low.mass + high.mass;
  }
  return { start, masses: masses.subarray(start, end), dropped };
}

/** Clears the outer points of one end that have no more than a given mass together. */
function clearedTail(masses: Float64Array, from: number, way: 1 | -1, most: number): { places: number; mass: number } {
  let [places, mass] = [0, 0];
  for (;;) {
    const place = from + places * way;
    const next = mass + (masses[place] ?? Infinity);
    if (!(next <= most)) return { places, mass };
    masses[place] = 0;
    mass = next;
    places += 1;
  }
}
