import { mergeGroups, totalEvidence, type GroupState } from "./groupBy.js";
import type { Metric } from "./metric.js";
import { fieldOf, type Accessor } from "./accessor.js";
import type { Day } from "../time/day.js";
import { checkPeriod, type Period } from "../time/period.js";
import { requireDay } from "../time/requireDay.js";

/**
 * Returns one metric for each period, by the day of an item: answers in the order of `periods`, empty periods included.
 * Periods may overlap (months beside their quarter). An item without a day, or outside all periods, is in none.
 *
 * @throws SalesKpiError `impossible-request` for a period upside down, `unreadable-day` for an item's day that is none.
 * @example evaluate(bucketBy((deal) => deal.closedOn, quarters(calendar(), 2026), count()), [{ closedOn: "2026-05-04" }]).map((bucket) => bucket.value) // => [ 0, 1, 0, 0 ]
 */
export function bucketBy<Item, State, Value, Span extends Period>(
  dayOf: Accessor<Item, Day>,
  periods: readonly Span[],
  metric: Metric<Item, State, Value>,
): Metric<Item, GroupState<State>, readonly { readonly period: Span; readonly value: Value }[]> {
  for (const period of periods) checkPeriod(period);
  const bucketed: Metric<Item, GroupState<State>, readonly { readonly period: Span; readonly value: Value }[]> = {
    init: () => ({}),
    add: (buckets, item) => {
      const day = requireDay(dayOf(item), fieldOf(dayOf));
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
  };
  return {
    ...bucketed,
    plan: metric.plan && { kind: "bucket", by: dayOf, periods, plan: metric.plan, metric: bucketed },
  };
}
