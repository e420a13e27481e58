import { Decimal } from "../../exact/decimal.js";
import { orderStatistics } from "./orderStatistics.js";

/** Amount over all scenarios, with the standard errors of the simulation. */
export interface SimulatedAmount {
  readonly mean: Decimal;
  /** Standard deviation from scenario to scenario; null for a single scenario. */
  readonly standardDeviation: number | null;
  /** Least amount that a tenth, a half and nine tenths of the scenarios do not exceed. */
  readonly p10: Decimal;
  readonly p50: Decimal;
  readonly p90: Decimal;
  /** Standard errors of the simulation, null for a single scenario. More scenarios make them smaller and the model no truer. */
  readonly standardErrors: {
    readonly mean: number | null;
    readonly p10: number | null;
    readonly p50: number | null;
    readonly p90: number | null;
  };
}

/**
 * Returns the summary of a column of whole minor units.
 *
 *     error of the mean = s/√n;   of a quantile q: half of the distance between the ranks nq ± √(nq(1 − q))
 */
export function simulatedAmount(column: Float64Array, digits: number): SimulatedAmount {
  const n = column.length;
  const perUnit = 10 ** digits;
  let sum = 0n;
  let [min, max] = [Infinity, -Infinity];
  // In runs of 512, whose sums doubles hold for any amounts.
  for (let start = 0; start < n; start += 512) {
    let part = 0;
    const end = Math.min(start + 512, n);
    for (let row = start; row < end; row += 1) {
      const value = column[row]!;
      part += value;
      if (value < min) min = value;
      if (value > max) max = value;
    }
    sum += BigInt(part);
  }
  const mean = Number(sum) / n;
  let squares = 0;
  for (let row = 0; row < n; row += 1) squares += (column[row]! - mean) * (column[row]! - mean);
  const deviation = n > 1 ? Math.sqrt(squares / (n - 1)) / perUnit : null;
  const ranks = [0.1, 0.5, 0.9].map((share) => {
    const deviationOfRank = Math.sqrt(n * share * (1 - share));
    const rank = Math.min(Math.max(Math.ceil(n * share - 1e-9) - 1, 0), n - 1);
    const low = Math.max(Math.round(rank - deviationOfRank), 0);
    return [rank, low, Math.min(Math.round(rank + deviationOfRank), n - 1)] as const;
  });
  const values = orderStatistics(column, ranks.flat(), { min, max });
  const [
    p10 = NaN,
    low10 = NaN,
    high10 = NaN,
    p50 = NaN,
    low50 = NaN,
    high50 = NaN,
    p90 = NaN,
    low90 = NaN,
    high90 = NaN,
  ] = values;
  const half = (low: number, high: number): number | null => (n > 1 ? (high - low) / 2 / perUnit : null);
  return {
    mean: new Decimal(sum.toString()).div(n).div(perUnit),
    standardDeviation: deviation,
    ...{
      p10: minorUnitsToDecimal(p10, digits),
      p50: minorUnitsToDecimal(p50, digits),
      p90: minorUnitsToDecimal(p90, digits),
    },
    standardErrors: {
      mean: deviation === null ? null : deviation / Math.sqrt(n),
      ...{ p10: half(low10, high10), p50: half(low50, high50), p90: half(low90, high90) },
    },
  };
}

/** Returns whole minor units as an amount of the currency. */
export const minorUnitsToDecimal = (minorUnits: number, digits: number): Decimal =>
  new Decimal(minorUnits).div(10 ** digits);
