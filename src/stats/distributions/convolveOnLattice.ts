import type { Step } from "./step.js";

/** The masses of a run of places, all that are not next to impossible; `dropped` is what the left out tails had. */
export interface LatticeMasses {
  /** The place of the first mass. */
  readonly start: number;
  readonly masses: Float64Array;
  readonly dropped: number;
}

/**
 * The distribution of a sum of independent steps over every place up to the sum of all, kept in one list: each step moves masses
 * up by its size, from the top down, so that none is moved twice. Only the places between tails of `mostDropped`
 * together are gone through; with 0 all are kept.
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

/** Clears the places from one end on that have no more than so much together: nothing is moved up from them again. */
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
