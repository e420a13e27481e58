import { Decimal } from "../../exact/decimal.js";
import { rankedValues } from "./rankedValues.js";

/** What an amount came to over all scenarios, and how far the simulation itself may be off. */
export interface SimulatedAmount {
  readonly mean: Decimal;
  /** How the amount spreads from scenario to scenario; null of a single one. */
  readonly standardDeviation: number | null;
  /** The least amount that a tenth, a half and nine tenths of the scenarios do not go beyond. */
  readonly p10: Decimal;
  readonly p50: Decimal;
  readonly p90: Decimal;
  /** Standard errors of the simulation: more scenarios make them smaller, and say nothing of the model. Null of a single scenario. */
  readonly standardErrors: {
    readonly mean: number | null;
    readonly p10: number | null;
    readonly p50: number | null;
    readonly p90: number | null;
  };
}

/**
 * A column of whole coins, summed up.
 *
 *     error of the mean = s/√n;   of a quantile q: half of the distance between the ranks nq ± √(nq(1 − q))
 */
export function simulatedAmount(column: Float64Array, digits: number): SimulatedAmount {
  const n = column.length;
  const coin = 10 ** digits;
  let sum = 0n;
  let [least, most] = [Infinity, -Infinity];
  // In runs whose sums doubles hold, whatever the amounts.
  for (let start = 0; start < n; start += 512) {
    let part = 0;
    const end = Math.min(start + 512, n);
    for (let row = start; row < end; row += 1) {
      const value = column[row]!;
      part += value;
      if (value < least) least = value;
      if (value > most) most = value;
    }
    sum += BigInt(part);
  }
  const middle = Number(sum) / n;
  let squares = 0;
  for (let row = 0; row < n; row += 1) squares += (column[row]! - middle) * (column[row]! - middle);
  const deviation = n > 1 ? Math.sqrt(squares / (n - 1)) / coin : null;
  const ranks = [0.1, 0.5, 0.9].map((share) => {
    const reach = Math.sqrt(n * share * (1 - share));
    const place = Math.min(Math.max(Math.ceil(n * share - 1e-9) - 1, 0), n - 1);
    return [place, Math.max(Math.round(place - reach), 0), Math.min(Math.round(place + reach), n - 1)] as const;
  });
  const values = rankedValues(column, ranks.flat(), { least, most });
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
  const half = (low: number, high: number): number | null => (n > 1 ? (high - low) / 2 / coin : null);
  return {
    mean: new Decimal(sum.toString()).div(n).div(coin),
    standardDeviation: deviation,
    ...{ p10: coinsToDecimal(p10, digits), p50: coinsToDecimal(p50, digits), p90: coinsToDecimal(p90, digits) },
    standardErrors: {
      mean: deviation === null ? null : deviation / Math.sqrt(n),
      ...{ p10: half(low10, high10), p50: half(low50, high50), p90: half(low90, high90) },
    },
  };
}

/** Whole coins as an amount. */
export const coinsToDecimal = (coins: number, digits: number): Decimal => new Decimal(coins).div(10 ** digits);
