import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { SalesKpiError } from "../../errors.js";
import { openDeals } from "../../kpi/facts/openDeals.js";
import { compareKeys } from "../../collections/compareKeys.js";
import { type BookRecords, wholeBook } from "../../model/book/salesBook.js";
import { findDimension, type GroupedBy } from "../../model/dimensions/findDimension.js";
import { isOpen } from "../../model/accessors/opportunity.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import type { Day } from "../../time/day.js";
import { requireDay } from "../../time/requireDay.js";
import { checkSource } from "./checkSource.js";
import { statedProbability, type ProbabilityKind, type ProbabilitySource } from "./probabilitySource.js";
import { standingIn } from "./standingIn.js";
import { weigh, weighedTogether, type WeighedDeals, type Weighed } from "./weighed.js";

/** What is weighted. */
export interface WeightedQuestion {
  /** The day the pipeline is looked at on; the book's own where it has one, else deals as they stand. */
  readonly asOf?: Day | undefined;
  /** Which probability; what is stated of each deal, by default. */
  readonly probability?: ProbabilitySource | undefined;
  /** What to group by; a total alone without it. */
  readonly by?: GroupedBy | undefined;
  /** How many of the largest deals are named; 5 by default. */
  readonly largest?: number | undefined;
}

const weightedKinds: OptionKinds<WeightedQuestion> = {
  asOf: "text?",
  probability: "any?",
  by: "any?",
  largest: "number?",
};

/** The open deals of a group, at what they are worth. */
export interface WeightedValue extends WeighedDeals {
  readonly level: "group" | "total";
  /** Key of the group; null where deals have none, and for the total. */
  readonly key: string | null;
  readonly probability: ProbabilityKind;
}

/**
 * Net value of the open deals: gross value times the probability of winning, and how much of it hangs on a few of them.
 *
 *     weighted = Σ amount × p;   standard deviation = √Σ amount² × p × (1 − p)
 *
 * Closed deals are never in it. Values are exact; the deviation is a statistic, and too small where deals are won or lost
 * together. Deals of equal value stand in the order of their ids. Groups are in text order, deals that have none last, then the
 * total.
 *
 * @throws SalesKpiError `impossible-request` where the dimension says nothing of opportunities, or `largest` is no count
 * @example weightedValue({ opportunities: [{ ...open, id: "a", amount: 1000, probability: 0.5 }, { ...open, id: "b", amount: 200, probability: 0.25 }] })[0].weighted // => 550
 */
export function weightedValue(book: BookRecords, question: WeightedQuestion = {}): WeightedValue[] {
  const {
    asOf,
    probability = statedProbability,
    by,
    largest = 5,
  } = checkOptions("weightedValue", question, weightedKinds);
  checkSource("weightedValue: probability", probability);
  if (!(Number.isSafeInteger(largest) && largest >= 0))
    throw new SalesKpiError("impossible-request", `${largest} is no number of deals`, {
      field: "largest",
      value: largest,
    });
  const whole = wholeBook("weightedValue", book);
  const day = requireDay(asOf ?? whole.asOf, "asOf") ?? null;
  const keyOf = by === undefined ? () => null : standingIn(findDimension(by), whole, "weighted value");
  const chanceOf = probability.in(whole);
  const groups = new Map<string | null, Weighed[]>();
  const all: Weighed[] = [];
  for (const record of whole.opportunities) {
    const deal = day === null ? record : openDeals.at(record, day);
    if (deal === null || !isOpen(deal)) continue;
    const weighed = weigh(deal, chanceOf(deal, day));
    all.push(weighed);
    getOrInsert(groups, keyOf(deal, day) ?? null, () => []).push(weighed);
  }
  const row = (level: WeightedValue["level"], key: string | null, deals: readonly Weighed[]): WeightedValue => ({
    level,
    key,
    probability: probability.kind,
    ...weighedTogether(deals, largest),
  });
  const parts = by === undefined ? [] : [...groups].sort(([left], [right]) => compareKeys(left, right));
  return [...parts.map(([key, deals]) => row("group", key, deals)), row("total", null, all)];
}
