import type { Accessor } from "../../metric/accessor.js";
import { filter } from "../../metric/filter.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import type { Day } from "../../time/day.js";
import { dayBefore } from "../../time/dayBefore.js";
import type { SelectingBasis, ViewingBasis } from "./basis.js";
import { lastDayOf, type Window } from "./window.js";

/** A time basis of facts that are present for a time of their own, in every window with a day of it: a rep, hire to leave. */
export interface PresenceBasis<in out Item> extends SelectingBasis<Item>, ViewingBasis<Item> {
  readonly kind: "presence";
  /** Tells if the fact was present on some day of the window. */
  readonly isThere: (item: Item, window: Window) => boolean;
  /** Returns the last day of a window on which a present fact was; undefined if the window is open and the fact still is. */
  readonly lastDayIn: (item: Item, window: Window) => Day | undefined;
}

/**
 * Returns the time basis of facts that are present for a time of their own: a rep from hire to leave. A fact belongs to every
 * window with a day of that time, so to several periods; on the day of a window it was present if it came by then. A fact
 * without a first day was always present, one without a last day still is.
 *
 * @param cameOn - the first day of presence
 * @param wentOn - the first day after it
 * @example evaluate(presence((rep) => rep.hiredOn, (rep) => rep.leftOn).cut(count(), { during: { start: "2026-02-01", end: "2026-03-01" } }), [{ hiredOn: "2026-02-28" }, { hiredOn: "2026-03-01" }, { leftOn: "2026-02-01" }]) // => 1
 */
export function presence<Item>(cameOn: Accessor<Item, Day>, wentOn: Accessor<Item, Day>): PresenceBasis<Item> {
  const isThere: PresenceBasis<Item>["isThere"] = (item, { during, asOf }) => {
    const [came, went] = [readDayOf(cameOn, item), readDayOf(wentOn, item)];
    const last = lastDayOf({ during, asOf });
    if (during && asOf !== undefined && asOf < during.start) return false;
    return (came == null || last === undefined || came <= last) && (went == null || !during || went > during.start);
  };
  const lastDayIn: PresenceBasis<Item>["lastDayIn"] = (item, window) => {
    const went = readDayOf(wentOn, item);
    const last = lastDayOf(window);
    return went == null || (last !== undefined && went > last) ? last : dayBefore(went);
  };
  return {
    kind: "presence",
    isThere,
    lastDayIn,
    viewIn: (window) => ({
      groupedOn: window.during ? (item) => lastDayIn(item, window) : (window.asOf ?? null),
      ...((window.during ?? window.asOf) && { look: (item: Item) => (isThere(item, window) ? item : null) }),
    }),
    readBy: [cameOn, wentOn],
    cut: (metric, window) => (window.during || window.asOf ? filter((item) => isThere(item, window), metric) : metric),
  };
}
