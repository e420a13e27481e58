import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { SalesKpiError, quote } from "../../errors.js";
import type { Amount } from "../../exact/amount.js";
import { divideByCount } from "../../exact/divideByCount.js";
import type { Decimal } from "../../exact/decimal.js";
import { addAmount, emptySum } from "../../exact/exactSum.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";
import { toDecimal } from "../../exact/toDecimal.js";
import { wilson } from "../../stats/intervals/wilson.js";
import { checkPeriod, type Period } from "../../time/period.js";

/** A target for each of some reps, and what is known of it. What is absent stays open. */
export interface TargetInQuestion {
  /** What each rep is asked for. */
  readonly target: Amount;
  /** Id of the KPI that it is set for. */
  readonly kpi?: string | undefined;
  readonly period?: Period | undefined;
  /** What each rep reached in the time before that compares with it; null where it was not measured. */
  readonly before?: readonly (Amount | null)[] | undefined;
  /** How much of it lies in the hands of those who are asked. */
  readonly influence?: "high" | "medium" | "low" | undefined;
  /** What a rep in full swing can do in the period, and the share of it that each rep of the period can: 1, or less in a ramp. */
  readonly capacity?: { readonly each: Amount; readonly reps: readonly number[] };
}

const targetKinds: OptionKinds<TargetInQuestion> = {
  target: "amount",
  kpi: "text?",
  period: "period?",
  before: "list?",
  influence: [undefined, "high", "medium", "low"],
  capacity: "record?",
};

/** An answer: what the data say, or that they do not. */
export type SanityAnswer = "yes" | "no" | "open";

/** A target by the five letters of SMART. */
export interface TargetSanity {
  /** One KPI is named. */
  readonly specific: { readonly answer: SanityAnswer };
  /** It was measured of every rep before; of whom it was not. */
  readonly measurable: { readonly answer: SanityAnswer; readonly n: number; readonly missing: number };
  readonly attainable: {
    readonly answer: SanityAnswer;
    /** Reps who reached as much before, their share, and its 95 % interval by Wilson. */
    readonly reached: {
      readonly reps: number;
      readonly n: number;
      readonly share: number | null;
      readonly low: number | null;
      readonly high: number | null;
    };
    /** What is asked for more than reps reached before on average, as a share of that: 0.1 is a tenth more. */
    readonly growth: Decimal | null;
    /** What the reps of the period can do together by what is asked of them together. */
    readonly capacity: Decimal | null;
  };
  /** Those who are asked have it in their hands. */
  readonly relevant: { readonly answer: SanityAnswer };
  /** It is due in a period. */
  readonly timeBound: { readonly answer: SanityAnswer; readonly until: string | null };
}

/**
 * Is a target specific, measurable, attainable, relevant and time-bound? Each letter is answered from data, or said to be open: an
 * answer is never supposed.
 *
 *     reached = reps whose figure before was ≥ target / reps measured;   growth = target / mean before − 1
 *     capacity = each × Σ shares / (target × reps)
 *
 * It is attainable where the interval of the share who reached it lies above what is wanted, not attainable where it lies below or
 * where the capacity after ramp is less than is asked for; in between the reps are too few to say, and it is open. Decision: attainable-by-interval.
 *
 * @param wanted - the share of reps that should be able to reach it; 0.7 by default
 * @throws SalesKpiError `impossible-request` for a target that is not above 0, a share that is none, or a period upside down; `unreadable-amount`
 * @example
 * const { attainable, timeBound } = targetSanity({ target: 100, before: [80, 95, 105, 110], capacity: { each: 120, reps: [1, 1, 1, 0.5] } });
 * [attainable.answer, attainable.reached.share, attainable.capacity?.toString(), timeBound.answer] // => ['open', 0.5, '1.05', 'open']
 */
export function targetSanity(question: TargetInQuestion, options: { readonly wanted?: number } = {}): TargetSanity {
  checkOptions("targetSanity", question, targetKinds);
  const { wanted = 0.7 } = checkOptions("targetSanity", options, { wanted: "number?" });
  const target = toDecimal(question.target);
  if (target.lte(0)) throw refused("target", `${target.toString()} is not above 0`);
  if (!(wanted > 0 && wanted <= 1)) throw refused("wanted", `${wanted} is not above 0 and up to 1`);
  const { kpi, period, before, influence } = question;
  const measured = (before ?? []).filter((amount) => amount !== null).map(toDecimal);
  const n = measured.length;
  const missing = (before?.length ?? 0) - n;
  const reached = measured.filter((amount) => amount.gte(target)).length;
  const interval = wilson(reached, n);
  const mean = divideByCount(
    measured.reduce((sum, amount) => addAmount(sum, amount), emptySum()),
    n,
  );
  const capacity = capacityOf(question, target);
  return {
    specific: { answer: kpi === undefined || kpi === "" ? "open" : "yes" },
    measurable: { answer: n + missing === 0 ? "open" : missing === 0 ? "yes" : "no", n, missing },
    attainable: {
      answer: attainableBy(interval, capacity, wanted),
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

function capacityOf({ capacity }: TargetInQuestion, target: Decimal): Decimal | null {
  if (capacity === undefined) return null;
  const given: unknown = capacity.reps;
  if (!Array.isArray(given)) throw refused("capacity", `expected { each, reps: [1, 0.5] }, got ${quote(capacity)}`);
  if (capacity.reps.length === 0) return null;
  capacity.reps.forEach((share) => {
    if (!(typeof share === "number" && share >= 0 && share <= 1))
      throw refused("capacity.reps", `${String(share)} is no share from 0 to 1`);
  });
  const shares = sumToDecimal(capacity.reps.reduce((sum, share) => addAmount(sum, share), emptySum()));
  return shares.times(toDecimal(capacity.each)).div(target.times(capacity.reps.length));
}

function attainableBy(
  interval: { readonly low: number; readonly high: number } | null,
  capacity: Decimal | null,
  wanted: number,
): SanityAnswer {
  if (capacity?.lt(1) === true || (interval !== null && interval.high < wanted)) return "no";
  return interval !== null && interval.low >= wanted ? "yes" : "open";
}

const refused = (field: string, problem: string): SalesKpiError =>
  new SalesKpiError("impossible-request", `${field}: ${problem}`, { field });
