import { fold } from "../../metric/evaluate.js";
import type { Metric } from "../../metric/metric.js";
import type { RecordKind } from "../../model/records/records.js";
import { factsOf } from "./factsOf.js";
import type { Facts, Kpi, KpiDefinition } from "./kpi.js";
import { checkWindow, type Window } from "./window.js";

/**
 * A KPI from its definition. The definition is all there is: the forms it can be called in follow from it.
 *
 * @example defineKpi({ ...wonRevenue, id: "big-won-revenue", metric: where((deal) => Number(deal.amount) > 100, wonRevenue.metric) })([{ ...won, amount: 500 }, { ...won, amount: 50 }]) // => 500
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function defineKpi<Item, Kind extends RecordKind, State, Value>(
  definition: KpiDefinition<Item, Kind, State, Value>,
): Kpi<Item, Kind, State, Value> {
  const { of, clock, metric } = definition;
  const within = (window: Window): Metric<Item, State, Value> => clock.cut(metric, checkWindow(window));
  return Object.assign(
    (facts: Facts<Item, Kind>, window: Window = {}) =>
      metric.result(fold(within(window), factsOf(definition, facts), of)),
    definition,
    {
      during: (during: Window["during"]) => within({ during }),
      at: (asOf: Window["asOf"]) => within({ asOf }),
    },
  );
}
