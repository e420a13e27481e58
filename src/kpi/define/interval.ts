import type { Day } from "../../time/day.js";
import { checkPeriod } from "../../time/period.js";
import { cutToView, type CuttingBasis, type ViewingBasis } from "./basis.js";
import type { Span } from "./window.js";

/** Time basis of facts that each have their own period: a quota. A window has the facts whose period it contains. */
export interface IntervalBasis<in out Item> extends CuttingBasis<Item>, ViewingBasis<Item> {
  readonly kind: "interval";
  readonly spanOf: (item: Item) => Span;
  /** Returns the first day of a fact's period. */
  readonly startOf: (item: Item) => Day;
}

/**
 * Returns the time basis of facts that each have their own period. A fact belongs to every window that contains its whole
 * period: a month has no part of a quarter's quota.
 *
 * @param spanOf - the period of a fact
 * @param at - the fact as it counts at the end of a day, such as the part of a quota due by then; absent if the day is
 * irrelevant
 * @example evaluate(interval((quota) => quota.period).cut(count(), { during: { start: "2026-01-01", end: "2026-04-01" } }), [{ period: { start: "2026-01-01", end: "2026-02-01" } }, { period: { start: "2026-01-01", end: "2027-01-01" } }]) // => 1
 */
export function interval<Item>(spanOf: (item: Item) => Span, at?: (item: Item, day: Day) => Item): IntervalBasis<Item> {
  const readSpan = (item: Item): Span => checkPeriod(spanOf(item));
  const startOf = (item: Item): Day => readSpan(item).start;
  const viewIn: IntervalBasis<Item>["viewIn"] = ({ during, asOf }) => {
    if (during === undefined && (at === undefined || asOf === undefined)) return { groupedOn: startOf };
    return {
      groupedOn: startOf,
      look: (item) => {
        if (during !== undefined && !contains(during, readSpan(item))) return null;
        return at === undefined || asOf === undefined ? item : at(item, asOf);
      },
    };
  };
  return {
    kind: "interval",
    spanOf: readSpan,
    startOf,
    viewIn,
    readBy: [spanOf, at],
    cut: cutToView(viewIn),
  };
}

const contains = (whole: Span, { start, end }: Span): boolean => whole.start <= start && end <= whole.end;
