import { convolveOnLattice } from "./convolveOnLattice.js";
import { convolveSteps, mostDropped, pointsWithMass, type Convolution } from "./convolveSteps.js";
import { greatestCommonDivisor } from "../../exact/greatestCommonDivisor.js";
import { fromScaled } from "./scaledIntegers.js";
import type { Step } from "./step.js";
import { stepsOnGrid } from "./stepsOnGrid.js";
import type { UncertainPart } from "./uncertainParts.js";

/** Equally spaced points for the sums of parts, with their probabilities. */
export interface SumLattice {
  /** Distance of two points, in the unit of the sizes. */
  readonly width: bigint;
  /** Size of each part in points. */
  readonly steps: readonly Step[];
  readonly convolution: Convolution;
  /** Largest and usual distance of a sum from its point. */
  readonly error: bigint;
  readonly usualError: number;
}

/** Returns the lattice with a point for every sum, or undefined if it has more points than `mostPoints`. */
export function exactLattice(parts: readonly UncertainPart[], mostPoints: number): SumLattice | undefined {
  const sizes = parts.map(({ size }) => size);
  const width = sizes.reduce(greatestCommonDivisor, 0n);
  if (sizes.reduce((sum, size) => sum + size, 0n) > width * BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
  const steps = stepsOf(
    parts,
    sizes.map((size) => Number(size / width)),
  );
  const convolution = convolveSteps(steps, mostPoints);
  return convolution && { width, steps, convolution, error: 0n, usualError: 0 };
}

/** Returns a lattice of `mostPoints` that has room for the greatest sum, the parts rounded to its points. */
export function gridLattice(parts: readonly UncertainPart[], mostPoints: number): SumLattice {
  const grid = stepsOnGrid(parts, mostPoints);
  const steps = stepsOf(parts, grid.steps);
  return { ...grid, steps, convolution: pointsWithMass(convolveOnLattice(steps, mostDropped)) };
}

/** Returns the points of a lattice as numbers: computed in doubles if these are exact, else from their decimals. */
export function latticeValues(points: readonly number[], least: bigint, width: bigint, scale: number): number[] {
  const most = least + BigInt(points.at(-1) ?? 0) * width;
  const isSafe = (integer: bigint): boolean => Number.isSafeInteger(Number(integer));
  if (!(isSafe(least) && isSafe(most) && isSafe(most - least) && scale <= largestPower))
    return points.map((point) => fromScaled(least + BigInt(point) * width, scale));
  const [start, step, power] = [Number(least), Number(width), fromScaled(10n ** BigInt(scale), 0)];
  return points.map((point) => (start + point * step) / power);
}

/** Highest power of ten that a double holds exactly. */
const largestPower = 22;

const stepsOf = (parts: readonly UncertainPart[], sizes: readonly number[]): Step[] =>
  parts.map(({ up, down }, index) => ({ size: sizes[index] ?? NaN, up, down }));
