import { convolveOnLattice, type LatticeMasses } from "./convolveOnLattice.js";
import type { Step } from "./step.js";

/** Points of a sum and their probabilities; `dropped` is the mass of the tails left out. */
export interface Convolution {
  readonly points: readonly number[];
  readonly masses: readonly number[];
  readonly dropped: number;
}

/** Largest mass of tails, taken together, that may be left out. */
export const mostDropped = 1e-20;

/**
 * Returns the distribution of a sum of independent steps, one after the other. Every point stays or moves up, and the
 * two rising lists are merged. If there are more than `mostPoints` points, negligible tails are dropped. If too many
 * points remain, the result is undefined. If the lattice from the first to the last point has room in `mostPoints`, the
 * result covers it as one list.
 */
export function convolveSteps(steps: readonly Step[], mostPoints: number): Convolution | undefined {
  const range = steps.reduce((sum, { size }) => sum + size, 1);
  if (range <= mostPoints && range <= 2 ** steps.length) return pointsWithMass(convolveOnLattice(steps, 0));
  const room = Math.min(2 * mostPoints, 2 ** steps.length, range);
  let [points, masses] = [new Float64Array(room), new Float64Array(room)];
  let [nextPoints, nextMasses] = [new Float64Array(room), new Float64Array(room)];
  const mostOfTail = mostDropped / (2 * steps.length);
  let [start, end, dropped] = [0, 1, 0];
  masses[0] = 1;
  for (const { size, up, down } of steps) {
    let [stay, move, count] = [start, start, 0];
    while (move < end) {
      const unmoved = stay < end ? (points[stay] ?? NaN) : Infinity;
      const moved = (points[move] ?? NaN) + size;
      let mass = 0;
      if (unmoved <= moved) mass += (masses[stay++] ?? NaN) * down;
      if (moved <= unmoved) mass += (masses[move++] ?? NaN) * up;
      nextPoints[count] = Math.min(unmoved, moved);
      nextMasses[count++] = mass;
    }
    [points, nextPoints, masses, nextMasses] = [nextPoints, points, nextMasses, masses];
    [start, end] = [0, count];
    if (count <= mostPoints) continue;
    const low = tailOf(masses, start, 1, mostOfTail);
    const high = tailOf(masses, end - 1, -1, mostOfTail);
    start += low.count;
    end -= high.count;
    dropped += low.mass + high.mass;
    if (end - start > mostPoints) return undefined;
  }
  return { points: [...points.subarray(start, end)], masses: [...masses.subarray(start, end)], dropped };
}

/** Returns the points of a lattice with a mass above 0. */
export function pointsWithMass({ start, masses, dropped }: LatticeMasses): Convolution {
  const [points, positive]: [number[], number[]] = [[], []];
  masses.forEach((mass, index) => {
    if (!(mass > 0)) return;
    points.push(start + index);
    positive.push(mass);
  });
  return { points, masses: positive, dropped };
}

/** Counts the outer points of one end that have no more than a given mass together. */
function tailOf(masses: Float64Array, from: number, direction: 1 | -1, most: number): { count: number; mass: number } {
  let [count, mass] = [0, 0];
  for (;;) {
    const next = mass + (masses[from + count * direction] ?? Infinity);
    if (!(next <= most)) return { count, mass };
    mass = next;
    count += 1;
  }
}
