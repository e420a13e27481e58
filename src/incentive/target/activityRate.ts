import { refuse } from "../../errors.js";
import { wilson } from "../../stats/intervals/wilson.js";

/** Rate as an assumption, or as counts, which tell how far the rate can be trusted. */
export type ActivityRate = number | { readonly successes: number; readonly n: number };

/** Rate with its 95 % interval by Wilson; an assumed rate has no interval. */
export interface RateWithInterval {
  /** Null for no trials. */
  readonly rate: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
}

/** Reads a rate from 0 to 1. */
export function readRate(name: string, rate: ActivityRate): RateWithInterval {
  if (typeof rate === "number")
    return rate >= 0 && rate <= 1 ? { rate, interval: null } : refuse(name, rate, "a rate from 0 to 1");
  const { successes, n } = Object(rate) as Exclude<ActivityRate, number>;
  if (typeof successes !== "number" || typeof n !== "number")
    refuse(name, rate, "a rate from 0 to 1, or { successes, n }");
  return { rate: n === 0 ? null : successes / n, interval: wilson(successes, n) };
}
