import type { RoundingMode } from "../../money/rounding.js";

/** Rounds a column of whole sums, of which `unit` make a minor unit, to minor units in place. Rounds as exact quotients do. */
export function roundColumn(sums: Float64Array, unit: number, mode: RoundingMode): void {
  if (unit === 1) return;
  if (mode === "half-even") roundHalfEven(sums, unit);
  else
    for (let row = 0; row < sums.length; row += 1) {
      const sum = sums[row]!;
      let below = Math.floor(sum / unit);
      let rest = sum - below * unit;
      // The division may round a quotient just below a whole number up to it.
      if (rest < 0) {
        below -= 1;
        rest += unit;
      }
      sums[row] = below + (roundsUp({ rest, aboveHalf: 2 * rest - unit, sum, mode }) ? 1 : 0) + 0;
    }
}

/** Rounds half-even, the mode of nearly all plans. A product replaces the division: it is off by 1 at most, and the rest corrects it. */
function roundHalfEven(sums: Float64Array, unit: number): void {
  const perUnit = 1 / unit;
  for (let row = 0; row < sums.length; row += 1) {
    const sum = sums[row]!;
    let nearest = Math.floor(sum * perUnit + 0.5);
    const twiceRest = 2 * (sum - nearest * unit);
    if (twiceRest >= unit) {
      if (twiceRest > unit || nearest % 2 !== 0) nearest += 1;
    } else if (twiceRest <= -unit && (twiceRest < -unit || nearest % 2 !== 0)) nearest -= 1;
    sums[row] = nearest + 0;
  }
}

/** Sum between two whole minor units. */
interface Remainder {
  /** Rest above the lower minor unit. */
  readonly rest: number;
  /** Distance of the rest above a half, below 0 if it is less. */
  readonly aboveHalf: number;
  readonly sum: number;
  readonly mode: RoundingMode;
}

/** Returns true if the sum is rounded to the upper minor unit. */
function roundsUp({ rest, aboveHalf, sum, mode }: Remainder): boolean {
  if (rest === 0) return false;
  if (mode === "floor") return false;
  if (mode === "ceiling") return true;
  if (mode === "down") return sum < 0;
  if (mode === "up") return sum > 0;
  if (aboveHalf !== 0) return aboveHalf > 0;
  return mode === "half-up" ? sum > 0 : sum < 0;
}

/** Options of `roundInexactColumn`. */
export interface RoundInexactColumnOptions {
  /** Greatest error of a sum. */
  readonly error: number;
  readonly mode: RoundingMode;
  /** Returns the exact minor units of a row. */
  readonly exactAt: (row: number) => number;
}

/** Rounds a column of inexact sums to minor units in place. A sum within its error of a rounding boundary is computed exactly. */
export function roundInexactColumn(sums: Float64Array, { error, mode, exactAt }: RoundInexactColumnOptions): void {
  const toNearest = mode.startsWith("half");
  for (let row = 0; row < sums.length; row += 1) {
    const sum = sums[row]!;
    const below = Math.floor(sum);
    const rest = sum - below;
    const distance = toNearest ? Math.abs(rest - 0.5) : Math.min(rest, 1 - rest);
    sums[row] =
      distance <= error ? exactAt(row) : below + (roundsUp({ rest, aboveHalf: 2 * rest - 1, sum, mode }) ? 1 : 0) + 0;
  }
}
