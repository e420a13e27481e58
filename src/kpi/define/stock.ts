import type { Day } from "../../time/day.js";
import { cutToView, type CuttingBasis, type ViewingBasis } from "./basis.js";
import { lastDayOf, type Window } from "./window.js";

/** Time basis of facts as known on one day: open deals. */
export interface StockBasis<in out Item> extends CuttingBasis<Item>, ViewingBasis<Item> {
  readonly kind: "stock";
  readonly isUnplaced: (item: Item) => boolean;
  /** Returns the fact as known at the end of the day; null if the fact did not exist. */
  readonly at: (item: Item, day: Day) => Item | null;
  /** Time bases of the facts that a figure of a past day leaves out, or takes from today's record. */
  readonly doubts: StockDoubts<Item>;
}

/** Time bases of doubtful facts of a stock. */
export interface StockDoubts<in out Item> {
  /** Facts that may have counted on the day, as they then would have: their own days are not known. */
  readonly unplaced: DoubtBasis<Item>;
  /** Facts of the day that are rebuilt from the present record, for lack of history. */
  readonly reconstructed: DoubtBasis<Item>;
}

/** Time basis of facts that are doubtful on the day of a stock. Without a day no fact is doubtful. */
export interface DoubtBasis<in out Item> extends CuttingBasis<Item>, ViewingBasis<Item> {
  readonly kind: "doubt";
}

/**
 * Returns the time basis of facts as known on one day: the last day of the period or `asOf`, whichever is earlier. Without
 * either day, facts count unchanged.
 *
 * @param at - the fact as known at the end of a day
 * @param isUnplaced - true for a fact without the days that `at` needs
 * @param isReconstructed - true for a fact that `at` rebuilds from the present record, for lack of history
 * @param possiblyAt - an unplaced fact as it may have counted at the end of a day; null if it cannot have; absent: as it is
 * @example evaluate(stock(opportunityAsOf, isUndated, isReconstructed).cut(where(isOpen, count()), { asOf: "2026-02-01" }), [{ ...won, createdOn: "2026-01-05", closedOn: "2026-03-01" }]) // => 1
 */
export function stock<Item>(
  at: (item: Item, day: Day) => Item | null,
  isUnplaced: (item: Item) => boolean,
  isReconstructed: (item: Item, day: Day) => boolean,
  possiblyAt: (item: Item, day: Day) => Item | null = (item) => (isUnplaced(item) ? item : null),
): StockBasis<Item> {
  const viewIn: StockBasis<Item>["viewIn"] = (window: Window) => {
    const day = lastDayOf(window);
    return day === undefined ? { groupedOn: null } : { look: (item) => at(item, day), groupedOn: day };
  };
  const onDay = (look: (item: Item, day: Day) => Item | null): DoubtBasis<Item> => {
    const viewOnDay: typeof viewIn = (window) => {
      const day = lastDayOf(window);
      return day === undefined ? null : { look: (item) => look(item, day), groupedOn: day };
    };
    return { kind: "doubt", viewIn: viewOnDay, readBy: [look], cut: cutToView(viewOnDay) };
  };
  return {
    kind: "stock",
    at,
    isUnplaced,
    viewIn,
    readBy: [at, isUnplaced],
    cut: cutToView(viewIn),
    doubts: {
      unplaced: onDay(possiblyAt),
      reconstructed: onDay((item, day) => (isReconstructed(item, day) ? at(item, day) : null)),
    },
  };
}
