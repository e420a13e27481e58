import { fold } from "../../metric/evaluate.js";
import type { Metric } from "../../metric/metric.js";
import type { RecordKind } from "../../model/records/records.js";
import type { CuttingBasis } from "./basis.js";
import type { TimeBasis } from "./timeBasis.js";
import type { KpiDescription } from "./description.js";
import { factsOf } from "./factsOf.js";
import type { Kpi, KpiDefinition } from "./kpi.js";
import { functionNameOf } from "./functionName.js";
import { checkWindow, type Window } from "./window.js";

/**
 * Returns the KPI of a definition. The calls over records, a book, a period and a day all follow from the definition.
 *
 * @example defineKpi({ ...wonRevenue, id: "big-won-revenue", metric: where((deal) => Number(deal.amount) > 100, wonRevenue.metric) })([{ ...won, amount: 500 }, { ...won, amount: 50 }]) // => 500
 */
export function defineKpi<Placed, Item, Kind extends RecordKind, State, Value>(
  definition: DefinitionOf<Placed, Item, Kind, State, Value>,
): Kpi<Both<Placed, Item>, Kind, State, Value>;
export function defineKpi<Item, Kind extends RecordKind, State, Value>(
  definition: KpiDefinition<Item, Kind, State, Value>,
): Kpi<Item, Kind, State, Value> {
  const { id, of, metric } = definition;
  const basis: CuttingBasis<Item> = definition.timeBasis;
  const within = (window: Window): Metric<Item, State, Value> => basis.cut(metric, checkWindow(window));
  const name = functionNameOf(id);
  const named = {
    [name]: (given: unknown, window: Window = {}) =>
      metric.result(fold(within(window), factsOf(definition, given), of)),
  };
  return Object.assign(named[name] as (given: unknown, window?: Window) => Value, definition, {
    during: (during: Window["during"]) => within({ during }),
    at: (asOf: Window["asOf"]) => within({ asOf }),
  });
}

/** Definition whose time basis and metric may read different fields of a record. */
interface DefinitionOf<in out Placed, in out Item, Kind extends RecordKind, State, out Value> extends KpiDescription {
  readonly of: Kind;
  readonly timeBasis: TimeBasis<Placed>;
  readonly metric: Metric<Item, State, Value>;
  readonly facts?: (book: Readonly<Record<string, unknown>>) => Iterable<NoInfer<Placed & Item>>;
}

/** Record that fits two types: the narrower of both, if one has all fields of the other. */
type Both<Left, Right> = unknown extends Right
  ? Left
  : [Left, keyof Right] extends [Right, keyof Left]
    ? Left
    : [Right, keyof Left] extends [Left, keyof Right]
      ? Right
      : Left & Right;
