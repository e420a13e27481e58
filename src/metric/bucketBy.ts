import { mergeGroups, totalEvidence, type GroupState } from "./groupBy.js";
import type { Metric } from "./metric.js";
import type { Day } from "../time/day.js";
import type { Period } from "../time/period.js";

/**
 * One metric for each period, by the day an item belongs to: answers in the order of `periods`, empty periods among
 * them. Periods may overlap (months beside their quarter); an item without a day, or outside them all, is in none.
 *
 * @example evaluate(bucketBy((deal) => deal.closedOn, quarters(calendar(), 2026), count()), [{ closedOn: "2026-05-04" }]).map((bucket) => bucket.value) // => [ 0, 1, 0, 0 ]
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export const bucketBy = <Item, State, Value, Span extends Period>(
  dayOf: (item: Item) => Day | null | undefined,
  periods: readonly Span[],
  metric: Metric<Item, State, Value>,
): Metric<Item, GroupState<State>, readonly { readonly period: Span; readonly value: Value }[]> => ({
  init: () => ({}),
  add: (buckets, item) => {
    const day = dayOf(item);
    if (day == null) return buckets;
    periods.forEach((period, index) => {
      if (period.start <= day && day < period.end) buckets[index] = metric.add(buckets[index] ?? metric.init(), item);
    });
    return buckets;
  },
  merge: (left, right) => mergeGroups(metric, left, right),
  result: (buckets) =>
    periods.map((period, index) => ({ period, value: metric.result(buckets[index] ?? metric.init()) })),
  evidence: (buckets) => totalEvidence(metric, buckets),
});
