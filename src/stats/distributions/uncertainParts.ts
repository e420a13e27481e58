import { fromScaled, scaledIntegers } from "./scaledIntegers.js";
import type { WeightedAmount } from "./weightedAmount.js";

/** A sum of amounts as what it is at the least, and the parts above 0 that may come on top; integers at one scale. */
export interface UncertainParts {
  readonly least: bigint;
  readonly parts: readonly UncertainPart[];
  readonly scale: number;
  /** Σ ap of all amounts. */
  readonly mean: number;
}

/** A size above 0 with the probabilities, both above 0, that it comes and that it does not. */
export interface UncertainPart {
  readonly size: bigint;
  readonly up: number;
  readonly down: number;
  /** Whether it is an amount below 0 taken back: it comes where that one does not. */
  readonly isTakenBack: boolean;
}

/**
 * Takes amounts apart, in an order of their own. What comes for certain is part of the least sum. So is an amount below 0: it
 * is there, and with the probability that it does not come it is taken back.
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
      parts.push({ size, up: chanceUp, down: chanceDown, isTakenBack: amount < 0n });
    }
  });
  parts.sort((a, b) =>
    a.size === b.size ? a.up - b.up || Number(a.isTakenBack) - Number(b.isTakenBack) : a.size < b.size ? -1 : 1,
  );
  return { least, parts, scale, mean: fromScaled(mean, scale + chances.scale) };
}
