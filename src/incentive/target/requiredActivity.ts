import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import type { Amount } from "../../exact/amount.js";
import type { Decimal } from "../../exact/decimal.js";
import { toDecimal } from "../../exact/toDecimal.js";
import { lengthInDays, type Period } from "../../time/period.js";
import { readRate, type ActivityRate, type RateWithInterval } from "./activityRate.js";

/** Options of `requiredActivity`: a target in a period and the rates of selling. */
export interface RequiredActivityOptions {
  /** Sales target of the period; or the wanted pay, and the share of sales that is paid. */
  readonly target: Amount | { readonly pay: Amount; readonly rate: Amount };
  readonly averageDeal: Amount;
  /** Won opportunities by closed opportunities. */
  readonly winRate: ActivityRate;
  /** Steps before an opportunity, the nearest first: the share of leads that become an opportunity, the share of contacts that become a lead. */
  readonly stageConversions?: readonly { readonly from: string; readonly rate: ActivityRate }[];
  /** Number of meetings for an opportunity. */
  readonly meetingsPerOpportunity?: number | undefined;
  /** Share of calls that become a meeting. */
  readonly meetingsPerCall?: ActivityRate | undefined;
  readonly period: Period;
  /** Weeks of the period without selling: holidays, fairs. */
  readonly weeksOff?: number | undefined;
}

const activityKinds: OptionKinds<RequiredActivityOptions> = {
  target: "any",
  averageDeal: "amount",
  winRate: "any",
  stageConversions: "list?",
  meetingsPerOpportunity: "number?",
  meetingsPerCall: "any?",
  period: "period",
  weeksOff: "number?",
};

/** Required number of one activity. */
export interface RequiredStep {
  /** `deals`, `opportunities`, the steps before them by their names, `meetings`, `calls`. */
  readonly step: string;
  /** Mean number; null if a rate is 0 or unknown, so that no number suffices. */
  readonly needed: number | null;
  /** Mean number, rounded up. */
  readonly atLeast: number | null;
  /** 95 % interval from the counted rates; null without counted rates, an end null if there is none. */
  readonly interval: { readonly low: number | null; readonly high: number | null } | null;
  readonly perWeek: number | null;
}

/** Activities that a target requires. */
export interface RequiredActivity {
  /** Required sales. */
  readonly sales: Decimal;
  readonly weeks: number;
  readonly steps: readonly RequiredStep[];
}

/**
 * Returns the activity that a target requires: the deals, opportunities, meetings and calls a week from the wanted pay or the
 * quota of a rep.
 *
 *     sales = pay / rate;   deals = sales / average deal;   opportunities = deals / win rate;   each step before = step / its rate
 *     meetings = opportunities × meetings each;   calls = meetings / meetings per call;   per week = needed / weeks
 *
 * Rates given as counts carry their Wilson intervals through. The interval of one rate is Wilson's. Several rates combine the distances
 * of their logarithms as the root of the sum of squares. A win rate of 3 in 10 lies between 11 and 60 %, and so 17 or 93 opportunities are
 * as possible as 34: the required number is never one number. It is a mean, and a rep with exactly that number falls short every other
 * time. Decision: intervals-of-products.
 *
 * Source of the combination: G. Y. Zou and A. Donner, Construction of confidence limits about effect measures, Statistics in
 * Medicine 27 (2008).
 *
 * @throws SalesKpiError `impossible-request` for a rate outside 0 to 1, and for a deal, rate of pay or number of weeks that is not above 0;
 * `unreadable-amount`
 * @example
 * const quarter = { start: "2026-01-01", end: "2026-04-02" }; // 13 weeks
 * const { sales, steps } = requiredActivity({ target: { pay: 5_000, rate: "0.05" }, averageDeal: 10_000, winRate: 0.25, meetingsPerOpportunity: 2.6, period: quarter });
 * [sales.toString(), ...steps.map(({ step, atLeast, perWeek }) => `${atLeast} ${step}, ${perWeek?.toFixed(1)} a week`)] // => [ '100000', '10 deals, 0.8 a week', '40 opportunities, 3.1 a week', '104 meetings, 8.0 a week' ]
 */
export function requiredActivity(options: RequiredActivityOptions): RequiredActivity {
  checkOptions("requiredActivity", options, activityKinds);
  const { averageDeal, winRate, stageConversions = [], meetingsPerOpportunity, meetingsPerCall, period } = options;
  const sales = salesOf(options.target);
  const deals = sales.div(checkAbove0("averageDeal", toDecimal(averageDeal))).toNumber();
  const weeks = sellingWeeks(period, options.weeksOff ?? 0);
  const wonRates = [readRate("winRate", winRate)];
  const rates = [...wonRates];
  const conversionSteps = stageConversions.map((conversion) => {
    const { from, rate } = Object(conversion) as typeof conversion;
    if (typeof from !== "string") refuse("stageConversions", conversion, "{ from, rate }");
    rates.push(readRate(from, rate));
    return requiredStep(from, deals, [...rates], weeks);
  });
  const steps = [
    requiredStep("deals", deals, [], weeks),
    requiredStep("opportunities", deals, wonRates, weeks),
    ...conversionSteps,
  ];
  if (meetingsPerOpportunity === undefined) return { sales, weeks, steps };
  if (!(meetingsPerOpportunity > 0 && meetingsPerOpportunity < Infinity))
    refuse("meetingsPerOpportunity", meetingsPerOpportunity, "a finite number above 0");
  const meetings = deals * meetingsPerOpportunity;
  steps.push(requiredStep("meetings", meetings, wonRates, weeks));
  if (meetingsPerCall !== undefined) {
    const callRates = [...wonRates, readRate("meetingsPerCall", meetingsPerCall)];
    steps.push(requiredStep("calls", meetings, callRates, weeks));
  }
  return { sales, weeks, steps };
}

function sellingWeeks(period: Period, weeksOff: number): number {
  if (weeksOff < 0) refuse("weeksOff", weeksOff, "a number of weeks from 0 on");
  const all = lengthInDays(period) / 7;
  if (!(all > weeksOff)) refuse("weeksOff", weeksOff, `fewer weeks than the period has (${all})`);
  return all - weeksOff;
}

function salesOf(target: RequiredActivityOptions["target"]): Decimal {
  if (!isPay(target)) return checkAbove0("target", toDecimal(target));
  return checkAbove0("target.pay", toDecimal(target.pay)).div(checkAbove0("target.rate", toDecimal(target.rate)));
}

const isPay = (target: RequiredActivityOptions["target"]): target is { readonly pay: Amount; readonly rate: Amount } =>
  "pay" in (Object(target) as object);

const checkAbove0 = (field: string, amount: Decimal): Decimal =>
  amount.lte(0) ? refuse(field, amount.toFixed(), "an amount above 0") : amount;

function requiredStep(step: string, goal: number, rates: readonly RateWithInterval[], weeks: number): RequiredStep {
  const needed = rates.reduce<number | null>((sum, { rate }) => (sum === null || !rate ? null : sum / rate), goal);
  return {
    ...{ step, needed, atLeast: needed === null ? null : Math.ceil(needed - 1e-9) },
    interval: intervalOf(goal, needed, rates),
    perWeek: needed === null ? null : needed / weeks,
  };
}

/** Combines the distances from the logarithms of rates to their limits, as for independent rates. */
function intervalOf(goal: number, needed: number | null, rates: readonly RateWithInterval[]): RequiredStep["interval"] {
  if (!rates.some(({ interval }) => interval !== null)) return null;
  const distanceTo = (limitOf: (interval: { readonly low: number; readonly high: number }) => number): number =>
    Math.hypot(...rates.map(({ rate, interval }) => (rate && interval ? Math.log(limitOf(interval) / rate) : 0)));
  if (needed !== null) {
    const high = needed * Math.exp(distanceTo((interval) => interval.low));
    return {
      low: needed / Math.exp(distanceTo((interval) => interval.high)),
      high: Number.isFinite(high) ? high : null,
    };
  }
  // For a rate without a success only the upper limit is known, and with it the least number.
  const least = rates.reduce<number | null>((sum, { rate, interval }) => {
    const greatestRate = interval?.high ?? rate;
    return sum === null || !greatestRate ? null : sum / greatestRate;
  }, goal);
  return { low: least, high: null };
}
