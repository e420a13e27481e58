import type { OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";

/** Mean and standard deviation of an attainment, where 1 is the target, or of sales. */
export interface MeanAndSpread {
  readonly mean: number;
  readonly standardDeviation: number;
}

/** Kinds of a mean and its standard deviation. */
export const meanAndSpreadKinds: OptionKinds<MeanAndSpread> = { mean: "number", standardDeviation: "number" };

/** Returns mean and standard deviation of the logarithm of a log-normal quantity, from those of the quantity. */
export function logarithmOf({ mean, standardDeviation }: MeanAndSpread): {
  readonly mu: number;
  readonly sigma: number;
} {
  const variance = Math.log1p((standardDeviation / mean) ** 2);
  return { mu: Math.log(mean) - variance / 2, sigma: Math.sqrt(variance) };
}

/** Throws if mean or standard deviation is none. The mean of a log-normal quantity is above 0. */
export function checkMeanAndSpread(
  where: string,
  { mean, standardDeviation }: MeanAndSpread,
  { isAbove0 = false }: { readonly isAbove0?: boolean } = {},
): void {
  if (!Number.isFinite(mean) || (isAbove0 && mean <= 0))
    refuse(`${where}: mean`, mean, isAbove0 ? "a finite number above 0" : "a finite number");
  if (!(standardDeviation >= 0 && standardDeviation < Infinity))
    refuse(`${where}: standardDeviation`, standardDeviation, "a finite number from 0 on");
}
