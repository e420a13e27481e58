import { filter } from "../../metric/filter.js";
import type { Accessor } from "../../metric/accessor.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import type { Day } from "../../time/day.js";
import { dayBefore } from "../../time/dayBefore.js";
import type { PresenceBasis } from "./timeBasis.js";
import { lastDayIn } from "./stock.js";

/**
 * The clock of facts that are there for a time of their own: a rep from hire to leave. One belongs to every window that has
 * a day of that time, so it is in several periods; asked about a day, it was there on that day or before. What does not say
 * when it came was always there, what does not say when it went still is.
 *
 * @param cameOn - the first day it was there
 * @param wentOn - the first day it was no longer there
 * @example evaluate(presence((rep) => rep.hiredOn, (rep) => rep.leftOn).cut(count(), { during: { start: "2026-02-01", end: "2026-03-01" } }), [{ hiredOn: "2026-02-28" }, { hiredOn: "2026-03-01" }, { leftOn: "2026-02-01" }]) // => 1
 */
export function presence<Item>(cameOn: Accessor<Item, Day>, wentOn: Accessor<Item, Day>): PresenceBasis<Item> {
  const isThere: PresenceBasis<Item>["isThere"] = (item, { during, asOf }) => {
    const [came, went] = [readDayOf(cameOn, item), readDayOf(wentOn, item)];
    const last = lastDayIn({ during, asOf });
    if (during && asOf !== undefined && asOf < during.start) return false;
    return (came == null || last === undefined || came <= last) && (went == null || !during || went > during.start);
  };
  return {
    kind: "presence",
    isThere,
    lastDayIn: (item, window) => {
      const went = readDayOf(wentOn, item);
      const last = lastDayIn(window);
      return went == null || (last !== undefined && went > last) ? last : dayBefore(went);
    },
    cut: (metric, window) => (window.during || window.asOf ? filter((item) => isThere(item, window), metric) : metric),
  };
}
