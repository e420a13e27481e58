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
  /** The kind of record it counts. */
  readonly of: Kind;
  readonly timeBasis: TimeBasis<Item>;
  readonly metric: Metric<Item, State, Value>;
  /**
   * Facts of the KPI, if they need other records of the book: they are read from the whole book, before any period is cut. A list that is
   * given instead of a book is all the book there is, so other kinds of record may be absent.
   */
  readonly facts?: (book: Readonly<Record<string, unknown>>) => Iterable<NoInfer<Item>>;
}

/**
 * Named metric over one kind of record, with a time basis: a function that returns one value, over all of time or in a window,
 * and that can be handed to an engine as a metric. `measure` says what the answer rests on.
 */
export interface Kpi<in out Item, Kind extends RecordKind, State, out Value> extends KpiDefinition<
  Item,
  Kind,
  State,
  Value
> {
  // Without a comment of its own, so that an editor shows the KPI's at a call.
  <Given>(facts: InputFacts<Given, Item, Kind>, window?: Window): Value;
  /** The metric over the facts of a period. */
  readonly during: (period: Span) => Metric<Item, State, Value>;
  /** The metric over the facts as known at the end of a day. */
  readonly at: (day: Day) => Metric<Item, State, Value>;
}

/** A KPI over one kind of record, whatever the kind and its state. */
export interface SomeKpi<out Value = unknown> extends KpiDescription {
  (facts: never, window?: Window): Value;
  readonly of: RecordKind;
  readonly timeBasis: { readonly kind: TimeBasis<unknown>["kind"] };
  readonly metric: SomeMetric<never, Value>;
}

/** A KPI over one kind of record, once the types of its records and state no longer matter. */
export type BaseKpi = Kpi<unknown, RecordKind, Json, unknown>;

export const eraseKpiTypes = (kpi: SomeKpi): BaseKpi => kpi as unknown as BaseKpi;

/** Returns the metric of a KPI over the facts of a window. */
export function metricWithin(kpi: BaseKpi, window: Window): BaseKpi["metric"] {
  const basis: CuttingBasis<unknown> = kpi.timeBasis;
  return basis.cut(kpi.metric, checkWindow(window));
}
