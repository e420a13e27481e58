import type { OptionKinds } from "../../checkOptions.js";
import { SalesKpiError } from "../../errors.js";

/** Mean and spread of a figure: an attainment, where 1 is the target, or what is sold. */
export interface MeanAndSpread {
  readonly mean: number;
  readonly standardDeviation: number;
}

/** The kinds of a mean and its spread. */
export const spreadKinds: OptionKinds<MeanAndSpread> = { mean: "number", standardDeviation: "number" };

/** Mean and spread of the logarithm of a figure that is log-normal, from those of the figure itself. */
export function logarithmOf({ mean, standardDeviation }: MeanAndSpread): {
  readonly mu: number;
  readonly sigma: number;
} {
  const variance = Math.log1p((standardDeviation / mean) ** 2);
  return { mu: Math.log(mean) - variance / 2, sigma: Math.sqrt(variance) };
}

/** Refuses what is no mean and spread; a log-normal figure has a mean above 0. */
export function checkSpread(name: string, { mean, standardDeviation }: MeanAndSpread, isAbove0 = false): void {
  if (!Number.isFinite(mean) || (isAbove0 && mean <= 0))
    throw new SalesKpiError(
      "impossible-request",
      `${name}: mean is ${mean}, no ${isAbove0 ? "number above 0" : "finite number"}`,
      { field: "mean", value: mean },
    );
  if (!(standardDeviation >= 0 && standardDeviation < Infinity))
    throw new SalesKpiError(
      "impossible-request",
      `${name}: standardDeviation is ${standardDeviation}, no finite number from 0 up`,
      { field: "standardDeviation", value: standardDeviation },
    );
}
