import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import type { Amount } from "../../exact/amount.js";
import { divideByCount } from "../../exact/divideByCount.js";
import type { Decimal } from "../../exact/decimal.js";
import { addAmount, emptySum } from "../../exact/exactSum.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";
import { toDecimal } from "../../exact/toDecimal.js";
import { wilson } from "../../stats/intervals/wilson.js";
import { checkPeriod, type Period } from "../../time/period.js";

/** Target of each rep of a group, with what is known about the target. A question without data stays open. */
export interface TargetFacts {
  /** Target of each rep. */
  readonly target: Amount;
  /** Id of the KPI that the target is set for. */
  readonly kpi?: string | undefined;
  readonly period?: Period | undefined;
  /** Result of each rep in a comparable period before; null if it was not measured. */
  readonly before?: readonly (Amount | null)[] | undefined;
  /** Influence of the reps on the result. */
  readonly influence?: "high" | "medium" | "low" | undefined;
  /** Capacity of a rep in the period, and the share of it that each rep has: 1, or less in a ramp. */
  readonly capacity?: { readonly each: Amount; readonly reps: readonly number[] };
}

const targetKinds: OptionKinds<TargetFacts> = {
  target: "amount",
  kpi: "text?",
  period: "period?",
  before: "list?",
  influence: [undefined, "high", "medium", "low"],
  capacity: "record?",
};

/** Options of `targetSanity`. */
export interface TargetSanityOptions {
  /** Share of reps that should be able to reach the target; 0.7 by default. */
  readonly wanted?: number;
}

/** Answer from data; open if the data do not tell. */
export type SanityAnswer = "yes" | "no" | "open";

/** Answers about a target by the five letters of SMART. */
export interface TargetSanity {
  /** Yes if one KPI is named. */
  readonly specific: { readonly answer: SanityAnswer };
  /** Yes if the result of every rep was measured before. */
  readonly measurable: { readonly answer: SanityAnswer; readonly n: number; readonly missing: number };
  readonly attainable: {
    readonly answer: SanityAnswer;
    /** Reps who reached the target before, their share, and its 95 % interval by Wilson. */
    readonly reached: {
      readonly reps: number;
      readonly n: number;
      readonly share: number | null;
      readonly low: number | null;
      readonly high: number | null;
    };
    /** Target above the mean result before, as a share of that mean: 0.1 is a tenth more. */
    readonly growth: Decimal | null;
    /** Capacity of all reps by the sum of their targets. */
    readonly capacity: Decimal | null;
  };
  /** Yes if the reps have medium or high influence on the result. */
  readonly relevant: { readonly answer: SanityAnswer };
  /** Yes if the target is due in a period. */
  readonly timeBound: { readonly answer: SanityAnswer; readonly until: string | null };
}

/**
 * Answers to the five questions of SMART: is a target specific, measurable, attainable, relevant and time-bound? Each answer comes from
 * data or is open.
 *
 *     reached = reps whose result before was ≥ target / reps measured;   growth = target / mean before − 1
 *     capacity = each × Σ shares / (target × reps)
 *
 * The target is attainable if the interval of the share who reached it lies at or above the wanted share. It is not attainable if the
 * interval lies below, or if the capacity is less than the targets. In between the reps are too few to tell, and the answer is open.
 * Decision: attainable-by-interval.
 *
 * @throws SalesKpiError `impossible-request` for a target that is not above 0, an invalid share, or a period that ends before it starts;
 * `unreadable-amount`
 * @example
 * const { attainable, timeBound } = targetSanity({ target: 100, before: [80, 95, 105, 110], capacity: { each: 120, reps: [1, 1, 1, 0.5] } });
 * [attainable.answer, attainable.reached.share, attainable.capacity?.toString(), timeBound.answer] // => ['open', 0.5, '1.05', 'open']
 */
export function targetSanity(facts: TargetFacts, options: TargetSanityOptions = {}): TargetSanity {
  checkOptions("targetSanity", facts, targetKinds);
  const { wanted = 0.7 } = checkOptions("targetSanity", options, { wanted: "number?" });
  const target = toDecimal(facts.target);
  if (target.lte(0)) refuse("targetSanity: target", target.toFixed(), "an amount above 0");
  if (!(wanted > 0 && wanted <= 1)) refuse("targetSanity: wanted", wanted, "a share above 0 and at most 1");
  const { kpi, period, before, influence } = facts;
  const results = (before ?? []).filter((amount) => amount !== null).map(toDecimal);
  const n = results.length;
  const missing = (before?.length ?? 0) - n;
  const reached = results.filter((result) => result.gte(target)).length;
  const interval = wilson(reached, n);
  const mean = divideByCount(
    results.reduce((sum, result) => addAmount(sum, result), emptySum()),
    n,
  );
  const capacity = relativeCapacity(facts, target);
  return {
    specific: { answer: kpi === undefined || kpi === "" ? "open" : "yes" },
    measurable: { answer: n + missing === 0 ? "open" : missing === 0 ? "yes" : "no", n, missing },
    attainable: {
      answer: attainableAnswer(interval, capacity, wanted),
      reached: {
        ...{ reps: reached, n, share: n === 0 ? null : reached / n },
        ...{ low: interval?.low ?? null, high: interval?.high ?? null },
      },
      growth: mean?.gt(0) === true ? target.div(mean).minus(1) : null,
      capacity,
    },
    relevant: { answer: influence === undefined ? "open" : influence === "low" ? "no" : "yes" },
    timeBound:
      period === undefined ? { answer: "open", until: null } : { answer: "yes", until: checkPeriod(period).end },
  };
}

/** Returns the capacity of all reps by the sum of their targets; null without reps. */
function relativeCapacity({ capacity }: TargetFacts, target: Decimal): Decimal | null {
  if (capacity === undefined) return null;
  const reps: unknown = capacity.reps;
  if (!Array.isArray(reps)) refuse("targetSanity: capacity", capacity, "{ each, reps: [1, 0.5] }");
  if (capacity.reps.length === 0) return null;
  capacity.reps.forEach((share) => {
    if (!(typeof share === "number" && share >= 0 && share <= 1))
      refuse("targetSanity: capacity.reps", share, "a share from 0 to 1");
  });
  const shares = sumToDecimal(capacity.reps.reduce((sum, share) => addAmount(sum, share), emptySum()));
  return shares.times(toDecimal(capacity.each)).div(target.times(capacity.reps.length));
}

function attainableAnswer(
  interval: { readonly low: number; readonly high: number } | null,
  capacity: Decimal | null,
  wanted: number,
): SanityAnswer {
  if (capacity?.lt(1) === true || (interval !== null && interval.high < wanted)) return "no";
  return interval !== null && interval.low >= wanted ? "yes" : "open";
}
