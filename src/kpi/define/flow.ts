import { filter } from "../../metric/filter.js";
import type { Accessor } from "../../metric/accessor.js";
import type { Day } from "../../time/day.js";
import { requireDay } from "../../time/requireDay.js";
import type { FlowBasis } from "./timeBasis.js";

/**
 * The clock of facts that have one day: in a period when that day is in it, and not later than a day asked about. Days
 * are ISO text, which sorts as time does.
 *
 * @example evaluate(flow(closedOn).cut(count(), { during: { start: "2026-02-01", end: "2026-03-01" } }), [{ ...won, closedOn: "2026-02-10" }, { ...won, closedOn: "2026-03-01" }]) // => 1
 */
export const flow = <Item>(reading: Accessor<Item, Day>): FlowBasis<Item> => ({
  kind: "flow",
  reading,
  cut: (metric, { during, asOf }) =>
    during || asOf
      ? filter((item) => {
          const day = requireDay(reading(item), reading.field);
          return day != null && (!during || (during.start <= day && day < during.end)) && (!asOf || day <= asOf);
        }, metric)
      : metric,
});
