import { project } from "../../metric/unnest.js";
import { where } from "../../metric/where.js";
import { checkPeriod } from "../../time/period.js";
import type { IntervalBasis } from "./timeBasis.js";
import type { Span } from "./window.js";

/**
 * The clock of facts that hold for a period of their own. One belongs to a window that contains its whole period; a
 * quarter's quota is no month's.
 *
 * @param at - the fact as it counts at the end of a day, where that makes a difference
 * @example evaluate(span((quota) => quota.period).cut(count(), { during: { start: "2026-01-01", end: "2026-04-01" } }), [{ period: { start: "2026-01-01", end: "2026-02-01" } }, { period: { start: "2026-01-01", end: "2027-01-01" } }]) // => 1
 */
export function span<Item>(spanOf: (item: Item) => Span, at?: IntervalBasis<Item>["at"]): IntervalBasis<Item> {
  const readSpan = (item: Item): Span => checkPeriod(spanOf(item));
  return {
    kind: "span",
    spanOf: readSpan,
    startOf: (item) => readSpan(item).start,
    ...(at && { at }),
    cut: (metric, { during, asOf }) => {
      const known = at === undefined || asOf === undefined ? metric : project((item: Item) => at(item, asOf), metric);
      if (during === undefined) return known;
      return where((item) => {
        const { start, end } = readSpan(item);
        return during.start <= start && end <= during.end;
      }, known);
    },
  };
}
