import type { DistinctState } from "../../metric/distinct.js";
import { emptyTotal, mergeTotals, type ExactTotal } from "../../metric/exactTotal.js";
import type { Json } from "../../metric/metric.js";
import type { Plan } from "../../metric/plan.js";
import type { MoneySample } from "../../metric/quantileMoney.js";
import { addTally, type NumberSampleState } from "../../metric/quantile.js";
import type { Conjunction, SharedAccumulators } from "./sharedAccumulators.js";
import type { GroupSums } from "./sumAccumulator.js";

/** Function that extracts the metric state of a cell, given its groups, from the accumulators. */
export type StateExtractor = (groups: readonly number[]) => Json;

/** Returns the extractor of a count, over the groups in which all predicates hold. */
export function countExtractor<Item>(
  shared: SharedAccumulators<Item>,
  predicates: Conjunction<Item>,
): (groups: readonly number[]) => number {
  const isIncluded = shared.groupFilter(predicates);
  return (groups) => {
    let count = 0;
    for (const group of groups) if (isIncluded(group)) count += shared.countOf(group);
    return count;
  };
}

/** Returns the extractor of a sum or a mean. */
export function totalExtractor<Item>(
  shared: SharedAccumulators<Item>,
  { nOf, sumOf }: GroupSums,
  predicates: Conjunction<Item>,
): StateExtractor {
  const isIncluded = shared.groupFilter(predicates);
  return (groups) => {
    let total: ExactTotal | null = null;
    for (const group of groups) {
      if (!isIncluded(group)) continue;
      const n = nOf(group);
      const groupTotal = { sum: sumOf(group), n, missing: shared.countOf(group) - n };
      total = total === null ? groupTotal : mergeTotals(total, groupTotal);
    }
    const { sum, n, missing } = total ?? emptyTotal();
    return { sum: { ...sum }, n, missing };
  };
}

/** Returns the extractor of a quantile of numbers. */
export function sampleExtractor<Item>(
  shared: SharedAccumulators<Item>,
  { of }: Extract<Plan<Item>, { readonly kind: "quantile" }>,
  predicates: Conjunction<Item>,
): StateExtractor {
  const isIncluded = shared.groupFilter(predicates);
  const { sampleOf } = shared.samples(of, predicates);
  return (groups) => {
    const state: NumberSampleState = { values: [], missing: 0, tally: null };
    for (const group of groups) {
      if (!isIncluded(group)) continue;
      const { n, values, tally } = sampleOf(group);
      for (const value of values) state.values.push(value);
      // `sampleOf` returns a new tally each time, so the state may take it over and change it.
      if (state.tally === null) state.tally = tally;
      else addTally(state, tally);
      state.missing += shared.countOf(group) - n;
    }
    return { ...state, tally: state.tally && { ...state.tally } };
  };
}

/** Returns the extractor of a quantile of amounts. */
export function moneySampleExtractor<Item>(
  shared: SharedAccumulators<Item>,
  { of }: Extract<Plan<Item>, { readonly kind: "quantile-money" }>,
  predicates: Conjunction<Item>,
): StateExtractor {
  const isIncluded = shared.groupFilter(predicates);
  const { sampleOf } = shared.moneySamples(of, predicates);
  return (groups) => {
    const values: MoneySample[] = [];
    let missing = 0;
    for (const group of groups) {
      if (!isIncluded(group)) continue;
      const sample = sampleOf(group);
      for (const value of sample.values) values.push(value);
      missing += shared.countOf(group) - sample.n;
    }
    return { values, missing };
  };
}

/** Returns the extractor of a distinct count. */
export function distinctExtractor<Item>(
  shared: SharedAccumulators<Item>,
  { of }: Extract<Plan<Item>, { readonly kind: "distinct" }>,
  predicates: Conjunction<Item>,
): StateExtractor {
  const isIncluded = shared.groupFilter(predicates);
  const { textsOf } = shared.distincts(of, predicates);
  return (groups) => {
    const state: DistinctState = { seen: {}, n: 0, missing: 0 };
    for (const group of groups) {
      if (!isIncluded(group)) continue;
      const { n, names } = textsOf(group);
      for (const name of names) state.seen[name] = true;
      state.n += n;
      state.missing += shared.countOf(group) - n;
    }
    return { ...state };
  };
}
