import type { Accessor } from "../../metric/accessor.js";
import { filter } from "../../metric/filter.js";
import type { Day } from "../../time/day.js";
import { requireDay } from "../../time/requireDay.js";
import type { SelectingBasis } from "./basis.js";

/** Time basis of facts that each have one day: a win its closing day. */
export interface FlowBasis<in Item> extends SelectingBasis<Item> {
  readonly kind: "flow";
  /** Day of a fact, which alone decides its windows: an engine reads the days as a column. */
  readonly reading: Accessor<Item, Day>;
  /** Returns a fact as known at the end of a day, if its other fields may have been others then. */
  readonly asKnown?: <Fact extends Item>(item: Fact, day: Day) => Fact | null;
}

/**
 * Returns the time basis of facts that have one day. A fact is in a period if its day is. A fact is known on `asOf` if its
 * day is not later. Days are ISO text, which sorts as time does.
 *
 * @param reading - the day of a fact
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
