import { fromScaled, scaledIntegers } from "./scaledIntegers.js";
import type { WeightedAmount } from "./weightedAmount.js";

/** Least sum of amounts, and the uncertain parts above 0 that may add to it; integers at one scale. */
export interface UncertainParts {
  readonly least: bigint;
  readonly parts: readonly UncertainPart[];
  readonly scale: number;
  /** Σ ap of all amounts. */
  readonly mean: number;
}

/** Size above 0 with the probabilities, both above 0, of coming and of staying away. */
export interface UncertainPart {
  readonly size: bigint;
  readonly up: number;
  readonly down: number;
  /** True for the reversal of an amount below 0: the part comes if the amount does not. */
  readonly isReversal: boolean;
}

/**
 * Splits amounts into a least sum and uncertain parts, in an order that does not depend on the input's. Certain amounts
 * are in the least sum. So are amounts below 0: the part that reverses such an amount has the probability that the
 * amount does not come.
 */
export function uncertainParts(amounts: readonly WeightedAmount[]): UncertainParts {
  const { integers, scale } = scaledIntegers(amounts.map(({ amount }) => amount));
  const chances = scaledIntegers(amounts.map(({ probability }) => probability));
  const always = 10n ** BigInt(chances.scale);
  let [least, mean] = [0n, 0n];
  const parts: UncertainPart[] = [];
  integers.forEach((amount, index) => {
    const chance = chances.integers[index] ?? 0n;
    const size = amount < 0n ? -amount : amount;
    const up = amount < 0n ? always - chance : chance;
    mean += amount * chance;
    if (amount < 0n) least += amount;
    if (up === always) least += size;
    else if (up > 0n && size > 0n) {
      const [chanceUp, chanceDown] = [fromScaled(up, chances.scale), fromScaled(always - up, chances.scale)];
      parts.push({ size, up: chanceUp, down: chanceDown, isReversal: amount < 0n });
    }
  });
  parts.sort((a, b) =>
    a.size === b.size ? a.up - b.up || Number(a.isReversal) - Number(b.isReversal) : a.size < b.size ? -1 : 1,
  );
  return { least, parts, scale, mean: fromScaled(mean, scale + chances.scale) };
}
