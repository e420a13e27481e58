import type { RoundingMode } from "../../money/rounding.js";

/** Whole numbers of parts, of which `unit` make a coin, as coins: rounded as exact quotients, in place. */
export function roundColumn(sums: Float64Array, unit: number, mode: RoundingMode): void {
  if (unit === 1) return;
  if (mode === "half-even") roundHalfEven(sums, unit);
  else
    for (let path = 0; path < sums.length; path += 1) {
      const sum = sums[path]!;
      let coins = Math.floor(sum / unit);
      let rest = sum - coins * unit;
      // A quotient next to a whole number may be rounded up to it.
      if (rest < 0) {
        coins -= 1;
        rest += unit;
      }
      sums[path] = coins + (isRaised({ rest, half: 2 * rest - unit, sum, mode }) ? 1 : 0) + 0;
    }
}

/** What nearly all plans say, by a product instead of a quotient: it is one coin off at the most, and what is left tells. */
function roundHalfEven(sums: Float64Array, unit: number): void {
  const perUnit = 1 / unit;
  for (let path = 0; path < sums.length; path += 1) {
    const sum = sums[path]!;
    let coins = Math.floor(sum * perUnit + 0.5);
    const twice = 2 * (sum - coins * unit);
    if (twice >= unit) {
      if (twice > unit || coins % 2 !== 0) coins += 1;
    } else if (twice <= -unit && (twice < -unit || coins % 2 !== 0)) coins -= 1;
    sums[path] = coins + 0;
  }
}

/** What matters to rounding: what is left above the coin below, how far that is above half a coin, and the sum's sign. */
interface Rest {
  readonly rest: number;
  readonly half: number;
  readonly sum: number;
  readonly mode: RoundingMode;
}

/** Whether the coin above is taken rather than the one below. */
function isRaised({ rest, half, sum, mode }: Rest): boolean {
  if (rest === 0) return false;
  if (mode === "floor") return false;
  if (mode === "ceiling") return true;
  if (mode === "down") return sum < 0;
  if (mode === "up") return sum > 0;
  if (half !== 0) return half > 0;
  return mode === "half-up" ? sum > 0 : sum < 0;
}

/**
 * Sums in coins that are right within `doubt`, as whole coins, in place. A sum so near to where it would be rounded otherwise that it
 * might be on the other side is asked for again.
 */
export function roundDoubtfulColumn(
  sums: Float64Array,
  { doubt, mode }: { readonly doubt: number; readonly mode: RoundingMode },
  again: (path: number) => number,
): void {
  const toNearest = mode.startsWith("half");
  for (let path = 0; path < sums.length; path += 1) {
    const sum = sums[path]!;
    const coins = Math.floor(sum);
    const rest = sum - coins;
    const away = toNearest ? Math.abs(rest - 0.5) : Math.min(rest, 1 - rest);
    sums[path] = away <= doubt ? again(path) : coins + (isRaised({ rest, half: 2 * rest - 1, sum, mode }) ? 1 : 0) + 0;
  }
}
