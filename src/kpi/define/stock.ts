import { project } from "../../metric/unnest.js";
import type { Day } from "../../time/day.js";
import { dayBefore } from "../../time/dayBefore.js";
import type { StockBasis } from "./timeBasis.js";
import type { Window } from "./window.js";

/**
 * The clock of facts that are looked at on a day: the one asked about, or the last of the period, whichever is earlier.
 * Without either the facts are taken as they stand.
 *
 * @example evaluate(stock(opportunityAsOf, isUndated, isReconstructed).cut(where(isOpen, count()), { asOf: "2026-02-01" }), [{ ...won, createdOn: "2026-01-05", closedOn: "2026-03-01" }]) // => 1
 */
export const stock = <Item>(
  at: (item: Item, day: Day) => Item | null,
  isUnplaced: (item: Item) => boolean,
  isReconstructed: (item: Item, day: Day) => boolean,
): StockBasis<Item> => ({
  kind: "stock",
  at,
  dayIn: lastDayIn,
  isUnplaced,
  notes: (window, count) => {
    const day = lastDayIn(window);
    return { reconstructed: day === undefined ? 0 : count((item) => isReconstructed(item, day)) };
  },
  cut: (metric, window) => {
    const day = lastDayIn(window);
    return day === undefined ? metric : project((item) => at(item, day), metric);
  },
});

/** The last day that a window knows of: of its period, or the one asked about where that is earlier. */
export function lastDayIn({ during, asOf }: Window): Day | undefined {
  const last = during && dayBefore(during.end);
  return last === undefined || (asOf !== undefined && asOf < last) ? asOf : last;
}
