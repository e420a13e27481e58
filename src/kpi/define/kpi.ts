import type { Json, Metric, SomeMetric } from "../../metric/metric.js";
import type { OtherRecords } from "../../model/book/salesBook.js";
import type { RecordKind, Records } from "../../model/records/records.js";
import type { Day } from "../../time/day.js";
import type { Clock } from "./clock.js";
import type { KpiDescription } from "./description.js";
import { checkWindow, type Span, type Window } from "./window.js";

/**
 * Records of one kind: any iterable of them, or a book that lists them, beside other records or not. A literal may carry
 * the other fields of such a record.
 */
export type Facts<Item, Kind extends RecordKind> =
  | Iterable<Item>
  | Iterable<Item & Partial<Records[Kind]>>
  | (Readonly<Record<Kind, Iterable<Item>>> & OtherRecords<Kind>);

/** What defines a KPI over one kind of record. @since 0.1.0 */
export interface KpiDefinition<in out Item, Kind extends RecordKind, State, out Value> extends KpiDescription {
  /** The kind of record it counts. */
  readonly of: Kind;
  readonly clock: Clock<Item>;
  readonly metric: Metric<Item, State, Value>;
  /**
   * Its facts, where they need other records of the book: read from the whole book, before any period is cut. A list that is
   * given instead of a book is all the book there is, so other kinds of record may be absent.
   */
  readonly facts?: (book: Readonly<Record<string, unknown>>) => Iterable<Item>;
}

/**
 * A named metric over one kind of record, with a clock: a function with one answer, which can be handed to an engine as a
 * metric. What the answer rests on is asked with `measure`.
 *
 * @since 0.1.0
 */
export interface Kpi<in out Item, Kind extends RecordKind, State, out Value> extends KpiDefinition<
  Item,
  Kind,
  State,
  Value
> {
  /** The answer over records: over all of time, or in a window. */
  (facts: Facts<Item, Kind>, window?: Window): Value;
  /** The metric over the facts of a period. */
  readonly during: (period: Span) => Metric<Item, State, Value>;
  /** The metric over the facts as known at the end of a day. */
  readonly at: (day: Day) => Metric<Item, State, Value>;
}

/** A KPI over one kind of record, whatever the kind and its state. */
export interface SomeKpi<out Value = unknown> extends KpiDescription {
  (facts: never, window?: Window): Value;
  readonly of: RecordKind;
  readonly clock: { readonly kind: Clock<unknown>["kind"] };
  readonly metric: SomeMetric<never, Value>;
}

/** A KPI over one kind of record, once the types of its records and state no longer matter. */
export type BaseKpi = Kpi<unknown, RecordKind, Json, unknown>;

export const openedKpi = (kpi: SomeKpi): BaseKpi => kpi as unknown as BaseKpi;

/** The KPI's metric over the facts of a window. */
export const within = ({ clock, metric }: BaseKpi, window: Window): BaseKpi["metric"] =>
  clock.cut(metric, checkWindow(window));
