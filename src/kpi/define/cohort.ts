import type { Accessor } from "../../metric/accessor.js";
import type { Metric } from "../../metric/metric.js";
import { project } from "../../metric/unnest.js";
import type { Day } from "../../time/day.js";
import { flow, type FlowBasis } from "./flow.js";
import type { Window } from "./window.js";

/**
 * Returns the time basis of cohorts: a fact belongs to the day of its creation, however late its outcome. With `asOf`, the
 * outcome is the one known at the end of that day.
 *
 * @param reading - the day of the fact's creation
 * @param at - the fact as known at the end of a day
 * @example evaluate(cohort(createdOn, (deal, day) => opportunityAsOf(deal, day) ?? deal).cut(where(isWon, count()), { asOf: "2026-02-01" }), [{ ...won, createdOn: "2026-01-05", closedOn: "2026-03-01" }]) // => 0
 */
export function cohort<Item>(reading: Accessor<Item, Day>, at: (item: Item, day: Day) => Item): FlowBasis<Item> {
  const byCreation = flow(reading);
  return {
    ...byCreation,
    asKnown: <Fact extends Item>(item: Fact, day: Day) => at(item, day) as Fact,
    cut: <Fact extends Item, State, Value>(metric: Metric<Fact, State, Value>, window: Window) => {
      const { asOf } = window;
      // A fact as known on a past day has the same fields as today.
      const known = asOf === undefined ? metric : project((item: Fact) => at(item, asOf) as Fact, metric);
      return byCreation.cut(known, window);
    },
  };
}
