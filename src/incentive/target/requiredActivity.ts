import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { SalesKpiError, refuse } from "../../errors.js";
import type { Amount } from "../../exact/amount.js";
import type { Decimal } from "../../exact/decimal.js";
import { toDecimal } from "../../exact/toDecimal.js";
import { lengthInDays, type Period } from "../../time/period.js";
import { readRate, type ActivityRate, type RateWithInterval } from "./activityRate.js";

/** What somebody wants to reach, and how selling goes. */
export interface ActivityQuestion {
  /** What is to be sold in the period; or the pay that is wanted, and the share of sales that is paid. */
  readonly target: Amount | { readonly pay: Amount; readonly rate: Amount };
  readonly averageDeal: Amount;
  /** Won by closed. */
  readonly winRate: ActivityRate;
  /** What an opportunity comes from, the nearest step first: of how many leads one becomes an opportunity, of how many contacts a lead. */
  readonly stageConversions?: readonly { readonly from: string; readonly rate: ActivityRate }[];
  /** Meetings that an opportunity takes. */
  readonly meetingsPerOpportunity?: number | undefined;
  /** Share of calls that become a meeting. */
  readonly meetingsPerCall?: ActivityRate | undefined;
  readonly period: Period;
  /** Weeks of the period in which nobody sells: holidays, fairs. */
  readonly weeksOff?: number | undefined;
}

const activityKinds: OptionKinds<ActivityQuestion> = {
  target: "any",
  averageDeal: "amount",
  winRate: "any",
  stageConversions: "list?",
  meetingsPerOpportunity: "number?",
  meetingsPerCall: "any?",
  period: "period",
  weeksOff: "number?",
};

/** How much of something it takes. */
export interface RequiredStep {
  /** `deals`, `opportunities`, the steps before them by their names, `meetings`, `calls`. */
  readonly step: string;
  /** On average; null where a rate is 0 or not known, and no number of them is enough. */
  readonly needed: number | null;
  /** The same, as the next whole number. */
  readonly atLeast: number | null;
  /** 95 % interval from the rates that were counted; null without any, an end null where there is none. */
  readonly interval: { readonly low: number | null; readonly high: number | null } | null;
  readonly perWeek: number | null;
}

/** A way to a target. */
export interface RequiredActivity {
  /** What is to be sold. */
  readonly sales: Decimal;
  readonly weeks: number;
  readonly steps: readonly RequiredStep[];
}

/**
 * From the pay or the quota that a rep wants to the deals, opportunities, meetings and calls a week that it takes.
 *
 *     sales = pay / rate;   deals = sales / average deal;   opportunities = deals / win rate;   each step before = step / its rate
 *     meetings = opportunities × meetings each;   calls = meetings / meetings per call;   per week = needed / weeks
 *
 * Rates that are given as counts carry their Wilson intervals through: of one rate the interval is Wilson's, of several the
 * distances of their logarithms are put together as roots of sums of squares. A win rate of 3 in 10 is anywhere from
 * 11 to 60 %, and so the plan of action says 17 or 93 opportunities as well as 34: what is needed is never one number. It is needed on
 * average: who does just that falls short every other time. Decision: intervals-of-products.
 *
 * Source of the combination: G. Y. Zou and A. Donner, Construction of confidence limits about effect measures, Statistics in
 * Medicine 27 (2008).
 *
 * @throws SalesKpiError `impossible-request` for a rate that is not from 0 to 1, a deal, rate of pay or week that is not above 0;
 * `unreadable-amount`
 * @example
 * const quarter = { start: "2026-01-01", end: "2026-04-02" }; // 13 weeks
 * const { sales, steps } = requiredActivity({ target: { pay: 5_000, rate: "0.05" }, averageDeal: 10_000, winRate: 0.25, meetingsPerOpportunity: 2.6, period: quarter });
 * [sales.toString(), ...steps.map(({ step, atLeast, perWeek }) => `${atLeast} ${step}, ${perWeek?.toFixed(1)} a week`)] // => [ '100000', '10 deals, 0.8 a week', '40 opportunities, 3.1 a week', '104 meetings, 8.0 a week' ]
 */
export function requiredActivity(question: ActivityQuestion): RequiredActivity {
  checkOptions("requiredActivity", question, activityKinds);
  const { averageDeal, winRate, stageConversions = [], meetingsPerOpportunity, meetingsPerCall, period } = question;
  const sales = salesOf(question.target);
  const deal = above0("averageDeal", toDecimal(averageDeal));
  const { weeksOff = 0 } = question;
  if (weeksOff < 0) throw refused("weeksOff", `${weeksOff} is no number of weeks from 0 on`);
  const weeks = lengthInDays(period) / 7 - weeksOff;
  if (!(weeks > 0)) throw refused("weeksOff", "no week is left to sell in");
  const deals = sales.div(deal).toNumber();
  const steps: RequiredStep[] = [stepOf("deals", deals, [], weeks)];
  const won = [readRate("winRate", winRate)];
  steps.push(stepOf("opportunities", deals, won, weeks));
  const rates = [...won];
  for (const conversion of stageConversions) {
    const { from, rate } = Object(conversion) as typeof conversion;
    if (typeof from !== "string") refuse("stageConversions", conversion, "{ from, rate }");
    rates.push(readRate(from, rate));
    steps.push(stepOf(from, deals, rates, weeks));
  }
  if (meetingsPerOpportunity === undefined) return { sales, weeks, steps };
  if (!(meetingsPerOpportunity > 0 && meetingsPerOpportunity < Infinity))
    throw refused("meetingsPerOpportunity", `${meetingsPerOpportunity} is no number above 0`);
  const meetings = deals * meetingsPerOpportunity;
  steps.push(stepOf("meetings", meetings, won, weeks));
  if (meetingsPerCall !== undefined)
    steps.push(stepOf("calls", meetings, [...won, readRate("meetingsPerCall", meetingsPerCall)], weeks));
  return { sales, weeks, steps };
}

function salesOf(target: ActivityQuestion["target"]): Decimal {
  if (!isPay(target)) return above0("target", toDecimal(target));
  return above0("target.pay", toDecimal(target.pay)).div(above0("target.rate", toDecimal(target.rate)));
}

const isPay = (target: ActivityQuestion["target"]): target is { readonly pay: Amount; readonly rate: Amount } =>
  "pay" in (Object(target) as object);

function above0(field: string, amount: Decimal): Decimal {
  if (amount.lte(0)) throw refused(field, `${amount.toString()} is not above 0`);
  return amount;
}

const refused = (field: string, problem: string): SalesKpiError =>
  new SalesKpiError("impossible-request", `${field}: ${problem}`, { field });

function stepOf(step: string, wanted: number, rates: readonly RateWithInterval[], weeks: number): RequiredStep {
  const needed = rates.reduce<number | null>((sum, { rate }) => (sum === null || !rate ? null : sum / rate), wanted);
  return {
    ...{ step, needed, atLeast: needed === null ? null : Math.ceil(needed - 1e-9) },
    interval: intervalOf(wanted, needed, rates),
    perWeek: needed === null ? null : needed / weeks,
  };
}

/** Distances of the logarithms of rates to their limits, put together as if none knew of the others. */
function intervalOf(
  wanted: number,
  needed: number | null,
  rates: readonly RateWithInterval[],
): RequiredStep["interval"] {
  if (!rates.some(({ interval }) => interval !== null)) return null;
  const reach = (limitOf: (each: { readonly low: number; readonly high: number }) => number): number =>
    Math.hypot(...rates.map(({ rate, interval }) => (rate && interval ? Math.log(limitOf(interval) / rate) : 0)));
  if (needed !== null) {
    const farthest = needed * Math.exp(reach(({ low }) => low));
    return { low: needed / Math.exp(reach(({ high }) => high)), high: Number.isFinite(farthest) ? farthest : null };
  }
  // Of a rate that was never seen to succeed only the best is known: what it takes at the least.
  const best = rates.reduce<number | null>((sum, { rate, interval }) => {
    const most = interval?.high ?? rate;
    return sum === null || !most ? null : sum / most;
  }, wanted);
  return { low: best, high: null };
}
