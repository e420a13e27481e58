import type { Accessor } from "../../metric/accessor.js";
import { filter } from "../../metric/filter.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import type { Day } from "../../time/day.js";
import { dayBefore } from "../../time/dayBefore.js";
import type { SelectingBasis, ViewingBasis } from "./basis.js";
import { lastDayOf, type Window } from "./window.js";

/** Time basis of facts that are present from a first to a last day, in every window with a day between: a rep, hire to leave. */
export interface PresenceBasis<in out Item> extends SelectingBasis<Item>, ViewingBasis<Item> {
  readonly kind: "presence";
  /** Tests if the fact was present on some day of the window. */
  readonly isPresent: (item: Item, window: Window) => boolean;
  /** Returns the last day of a window with the fact present; undefined if the window is open and the fact still present. */
  readonly lastDayIn: (item: Item, window: Window) => Day | undefined;
}

/**
 * Returns the time basis of facts that are present from a first to a last day: a rep from hire to leave. A fact belongs to
 * every window with a day of its presence, so to several periods. With `asOf` alone, a fact counts if its first day is not
 * later. A fact without a first day was always present; a fact without a last day is still present.
 *
 * @param firstDayOf - the first day of presence
 * @param dayAfterOf - the first day after it
 * @example evaluate(presence((rep) => rep.hiredOn, (rep) => rep.leftOn).cut(count(), { during: { start: "2026-02-01", end: "2026-03-01" } }), [{ hiredOn: "2026-02-28" }, { hiredOn: "2026-03-01" }, { leftOn: "2026-02-01" }]) // => 1
 */
export function presence<Item>(firstDayOf: Accessor<Item, Day>, dayAfterOf: Accessor<Item, Day>): PresenceBasis<Item> {
  const isPresent: PresenceBasis<Item>["isPresent"] = (item, { during, asOf }) => {
    const [first, after] = [readDayOf(firstDayOf, item), readDayOf(dayAfterOf, item)];
    const last = lastDayOf({ during, asOf });
    if (during && asOf !== undefined && asOf < during.start) return false;
    return (first == null || last === undefined || first <= last) && (after == null || !during || after > during.start);
  };
  const lastDayIn: PresenceBasis<Item>["lastDayIn"] = (item, window) => {
    const after = readDayOf(dayAfterOf, item);
    const last = lastDayOf(window);
    return after == null || (last !== undefined && after > last) ? last : dayBefore(after);
  };
  return {
    kind: "presence",
    isPresent,
    lastDayIn,
    viewIn: (window) => ({
      groupedOn: window.during ? (item) => lastDayIn(item, window) : (window.asOf ?? null),
      ...((window.during ?? window.asOf) && { look: (item: Item) => (isPresent(item, window) ? item : null) }),
    }),
    readBy: [firstDayOf, dayAfterOf],
    cut: (metric, window) =>
      window.during || window.asOf ? filter((item) => isPresent(item, window), metric) : metric,
  };
}
