import type { Json, Metric, SomeMetric } from "../../metric/metric.js";
import type { BookFacts } from "../../model/book/salesBook.js";
import type { RecordKind, Records } from "../../model/records/records.js";
import type { Day } from "../../time/day.js";
import type { KpiDescription } from "./description.js";
import type { Facts } from "./inputFacts.js";
import type { SomeKpi } from "./kpi.js";
import type { Span, Window } from "./window.js";

/** KPI of any sort: over one kind of record, or composed of other KPIs. */
export type AnyKpi<Value = unknown> = SomeKpi<Value> | SomeBookKpi<Value>;

/** Value that a KPI returns. */
export type ValueOf<K> = K extends (given: never, window?: Window) => infer Value ? Value : never;

/** Records or book that a KPI can be called with. */
export type InputOf<K> = K extends {
  readonly of: infer Kind extends RecordKind;
  readonly metric: SomeMetric<infer Item>;
}
  ? Facts<Item, Kind>
  : K extends (given: infer Given, window?: Window) => unknown
    ? Given
    : never;

/** Record kinds that a book must list for a KPI to be called with it. */
export type KindsOf<Given> =
  Given extends Iterable<unknown>
    ? never
    : { [Kind in RecordKind]: Given extends Readonly<Record<Kind, unknown>> ? Kind : never }[RecordKind];

/** One of the KPIs that a book KPI is composed of, with the period of its evaluation. */
export interface Part {
  readonly kpi: AnyKpi;
  /**
   * Returns the part's period for a period of the whole, such as the previous one; null if there is none. `asOf` is the last
   * known day.
   */
  readonly shift?: (period: Span, asOf?: Day) => ShiftedSpan | null;
}

/** Period of a part, with the last day that counts in it if that is earlier than its last one. */
export interface ShiftedSpan extends Span {
  readonly asOf?: Day | undefined;
}

/** Record of a book, tagged with its kind: the input of a metric over several kinds. */
export type BookItem = {
  readonly [Kind in RecordKind]: { readonly kind: Kind; readonly record: Records[Kind] };
}[RecordKind];

/** Description of a composed KPI. */
export interface ComposedDescription extends KpiDescription {
  /** True if the value is a sum or a difference of its parts: the KPI is then additive if all parts are. */
  readonly additive?: boolean;
}

/** KPI composed of others, each over its own records and period. */
export interface BookKpi<in Given, out Value> extends ComposedDescription {
  // No doc block here: an editor then shows the doc block of the KPI at a call.
  (given: Given, window?: Window): Value;
  /** Ids of the KPIs of its parts. */
  readonly builtFrom: readonly string[];
  readonly parts: Readonly<Record<string, Part>>;
  readonly combine: (values: never) => Value;
  /** Metric over the records of a book, each tagged with its kind. Its state is the record of its parts' states. */
  readonly metric: Metric<BookItem, Record<string, Json>, Value>;
  readonly during: (period: Span) => Metric<BookItem, Record<string, Json>, Value>;
  readonly at: (day: Day) => Metric<BookItem, Record<string, Json>, Value>;
}

/** Book KPI with any input. */
export interface SomeBookKpi<out Value = unknown> extends ComposedDescription {
  (given: never, window?: Window): Value;
  readonly parts: Readonly<Record<string, Part>>;
  readonly combine: (values: never) => Value;
}

export const isBookKpi = (kpi: AnyKpi): kpi is SomeBookKpi => "parts" in kpi;

/**
 * Returns the window of a part for a window of the whole; null if the period has no counterpart.
 *
 * @param asOf - the last known day
 */
export function partWindow({ shift }: Part, window: Window, asOf = window.asOf): Window | null {
  if (shift === undefined) return window;
  const shifted = window.during && shift(window.during, asOf);
  if (shifted == null) return null;
  const { start, end } = shifted;
  return { during: { start, end }, asOf: shifted.asOf ?? window.asOf };
}

/** Returns the last known day: the one of the window, or the book's own. */
export const knownUntil = (given: unknown, { asOf }: Window): Day | undefined =>
  asOf ?? (given as BookFacts | null | undefined)?.asOf;
