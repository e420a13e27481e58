import { SalesKpiError, refuse } from "../../errors.js";
import { wilson } from "../../stats/intervals/wilson.js";

/** A rate: as it is supposed to be, or as it was counted, which says how far it can be trusted. */
export type ActivityRate = number | { readonly successes: number; readonly n: number };

/** A rate with its 95 % interval by Wilson; one that is supposed has none. */
export interface RateWithInterval {
  /** Null of no trials. */
  readonly rate: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
}

/** Reads a rate from 0 to 1. */
export function readRate(name: string, rate: ActivityRate): RateWithInterval {
  if (typeof rate === "number") {
    if (rate >= 0 && rate <= 1) return { rate, interval: null };
    throw new SalesKpiError("impossible-request", `${name}: ${rate} is no rate from 0 to 1`, {
      field: name,
      value: rate,
    });
  }
  const { successes, n } = Object(rate) as Exclude<ActivityRate, number>;
  if (typeof successes !== "number" || typeof n !== "number")
    refuse(name, rate, "a rate from 0 to 1, or { successes, n }");
  return { rate: n === 0 ? null : successes / n, interval: wilson(successes, n) };
}
