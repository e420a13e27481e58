import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { openDeals } from "../../kpi/facts/openDeals.js";
import { compareKeys } from "../../collections/compareKeys.js";
import { type BookRecords, wholeBook } from "../../model/book/salesBook.js";
import { findDimension, type GroupedBy } from "../../model/dimensions/findDimension.js";
import { isOpen } from "../../model/accessors/opportunity.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import type { Day } from "../../time/day.js";
import { requireDay } from "../../time/requireDay.js";
import { dealKeyAccessor } from "./dealKeyAccessor.js";
import {
  checkProbabilitySource,
  statedProbability,
  type ProbabilityKind,
  type ProbabilitySource,
} from "./probabilitySource.js";
import { weightDeal, weightedTotal, type WeightedDeal, type WeightedTotal } from "./weightedDeal.js";
import { refuseOption } from "./refuseOption.js";

/** Day, probability and grouping of a weighted value. */
export interface WeightedValueOptions {
  /** Day of the pipeline; the book's own by default, else deals as they stand. */
  readonly asOf?: Day | undefined;
  /** Source of the probabilities; the probability stated of each deal by default. */
  readonly probability?: ProbabilitySource | undefined;
  /** Dimension to group by; without one there is the total alone. */
  readonly by?: GroupedBy | undefined;
  /** Number of the largest deals to name; 5 by default. */
  readonly largest?: number | undefined;
}

const weightedValueKinds: OptionKinds<WeightedValueOptions> = {
  asOf: "text?",
  probability: "any?",
  by: "any?",
  largest: "number?",
};

/** Weighted value of the open deals of a group. */
export interface WeightedValue extends WeightedTotal {
  readonly level: "group" | "total";
  /** Key of the group; null for deals without one and for the total. */
  readonly key: string | null;
  readonly probability: ProbabilityKind;
}

/**
 * Returns the net value of the open deals: gross value times the probability of winning, and its concentration in a few deals.
 *
 *     weighted = Σ amount × p;   standard deviation = √Σ amount² × p × (1 − p)
 *
 * Closed deals never count. Values are exact. The standard deviation is a statistic, and too small if deals are won or lost
 * together. Deals of equal value are in the order of their ids. Groups are in text order, deals without a key last, then the
 * total.
 *
 * @throws SalesKpiError `impossible-request` if the dimension has no key of opportunities, or `largest` is no count
 * @example weightedValue({ opportunities: [{ ...open, id: "a", amount: 1000, probability: 0.5 }, { ...open, id: "b", amount: 200, probability: 0.25 }] })[0].weighted // => 550
 */
export function weightedValue(book: BookRecords, options: WeightedValueOptions = {}): WeightedValue[] {
  const {
    asOf,
    probability = statedProbability,
    by,
    largest = 5,
  } = checkOptions("weightedValue", options, weightedValueKinds);
  checkProbabilitySource("weightedValue: probability", probability);
  if (!(Number.isSafeInteger(largest) && largest >= 0))
    refuseOption("weightedValue", "largest", largest, "a whole number of deals from 0 on");
  const whole = wholeBook("weightedValue", book);
  const day = requireDay(asOf ?? whole.asOf, "asOf") ?? null;
  const keyOf = by === undefined ? () => null : dealKeyAccessor(findDimension(by), whole, "weightedValue");
  const probabilityOf = probability.in(whole);
  const groups = new Map<string | null, WeightedDeal[]>();
  const all: WeightedDeal[] = [];
  for (const record of whole.opportunities) {
    const deal = day === null ? record : openDeals.at(record, day);
    if (deal === null || !isOpen(deal)) continue;
    const weighted = weightDeal(deal, probabilityOf(deal, day));
    all.push(weighted);
    getOrInsert(groups, keyOf(deal, day) ?? null, () => []).push(weighted);
  }
  const row = (level: WeightedValue["level"], key: string | null, deals: readonly WeightedDeal[]): WeightedValue => ({
    level,
    key,
    probability: probability.kind,
    ...weightedTotal(deals, largest),
  });
  const parts = by === undefined ? [] : [...groups].sort(([left], [right]) => compareKeys(left, right));
  return [...parts.map(([key, deals]) => row("group", key, deals)), row("total", null, all)];
}
