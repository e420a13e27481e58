import type { Day } from "../../time/day.js";
import { cutToView, type CuttingBasis, type ViewingBasis } from "./basis.js";
import { lastDayOf, type Window } from "./window.js";

/** Time basis of facts as known on one day: open deals. */
export interface StockBasis<in out Item> extends CuttingBasis<Item>, ViewingBasis<Item> {
  readonly kind: "stock";
  readonly isUnplaced: (item: Item) => boolean;
  /** Returns the fact as known at the end of the day; null if the fact did not exist. */
  readonly at: (item: Item, day: Day) => Item | null;
}

/**
 * Returns the time basis of facts as known on one day: the last day of the period or `asOf`, whichever is earlier. Without
 * either day, facts count unchanged.
 *
 * @param at - the fact as known at the end of a day
 * @param isUnplaced - true for a fact without the days that `at` needs
 * @param isReconstructed - true for a fact that `at` rebuilds from the present record, for lack of history
 * @example evaluate(stock(opportunityAsOf, isUndated, isReconstructed).cut(where(isOpen, count()), { asOf: "2026-02-01" }), [{ ...won, createdOn: "2026-01-05", closedOn: "2026-03-01" }]) // => 1
 */
export function stock<Item>(
  at: (item: Item, day: Day) => Item | null,
  isUnplaced: (item: Item) => boolean,
  isReconstructed: (item: Item, day: Day) => boolean,
): StockBasis<Item> {
  const viewIn: StockBasis<Item>["viewIn"] = (window: Window) => {
    const day = lastDayOf(window);
    return day === undefined ? { groupedOn: null } : { look: (item) => at(item, day), groupedOn: day };
  };
  return {
    kind: "stock",
    at,
    isUnplaced,
    viewIn,
    readBy: [at, isUnplaced],
    cut: cutToView(viewIn),
    notes: (window, count) => {
      const day = lastDayOf(window);
      return { reconstructed: day === undefined ? 0 : count((item) => isReconstructed(item, day)) };
    },
  };
}
