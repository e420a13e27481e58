import type { Json, Metric, SomeMetric } from "../../metric/metric.js";
import type { RecordKind } from "../../model/records/records.js";
import type { Day } from "../../time/day.js";
import type { CuttingBasis } from "./basis.js";
import type { TimeBasis } from "./timeBasis.js";
import type { KpiDescription } from "./description.js";
import type { InputFacts } from "./inputFacts.js";
import { checkWindow, type Span, type Window } from "./window.js";

/** Definition of a KPI over one kind of record. */
export interface KpiDefinition<in out Item, Kind extends RecordKind, State, out Value> extends KpiDescription {
  /** Kind of record that the KPI counts. */
  readonly of: Kind;
  readonly timeBasis: TimeBasis<Item>;
  readonly metric: Metric<Item, State, Value>;
  /**
   * Returns the facts, if they need other records of the book: from the whole book, before any period is cut. A list counts
   * as a book of one kind, so other kinds of record may be absent.
   */
  readonly facts?: (book: Readonly<Record<string, unknown>>) => Iterable<NoInfer<Item>>;
}

/**
 * Metric over one kind of record, with a name and a time basis: a function that returns one value, over all of time or in a
 * window. An engine can evaluate its metric. `measure` returns the value with its evidence.
 */
export interface Kpi<in out Item, Kind extends RecordKind, State, out Value> extends KpiDefinition<
  Item,
  Kind,
  State,
  Value
> {
  // No doc block here: an editor then shows the doc block of the KPI at a call.
  <Given>(facts: InputFacts<Given, Item, Kind>, window?: Window): Value;
  /** Returns the metric over the facts of a period. */
  readonly during: (period: Span) => Metric<Item, State, Value>;
  /** Returns the metric over the facts as known at the end of a day. */
  readonly at: (day: Day) => Metric<Item, State, Value>;
}

/** KPI over any one kind of record, with any state. */
export interface SomeKpi<out Value = unknown> extends KpiDescription {
  (facts: never, window?: Window): Value;
  readonly of: RecordKind;
  readonly timeBasis: { readonly kind: TimeBasis<unknown>["kind"] };
  readonly metric: SomeMetric<never, Value>;
}

/** KPI over one kind of record, without the types of its records and state. */
export type BaseKpi = Kpi<unknown, RecordKind, Json, unknown>;

export const eraseKpiTypes = (kpi: SomeKpi): BaseKpi => kpi as unknown as BaseKpi;

/** Returns the KPI's metric over the facts of a window. */
export function metricWithin(kpi: BaseKpi, window: Window): BaseKpi["metric"] {
  const basis: CuttingBasis<unknown> = kpi.timeBasis;
  return basis.cut(kpi.metric, checkWindow(window));
}
