import type { Json, Metric, SomeMetric } from "../../metric/metric.js";
import type { RecordKind, Records } from "../../model/records/records.js";
import type { Day } from "../../time/day.js";
import type { KpiDescription } from "./description.js";
import type { Facts } from "./inputFacts.js";
import type { SomeKpi } from "./kpi.js";
import type { Span, Window } from "./window.js";

/** Any KPI: over one kind of record, or composed of others. */
export type AnyKpi<Value = unknown> = SomeKpi<Value> | SomeBookKpi<Value>;

/** The answer a KPI gives. */
export type ValueOf<K> = K extends (given: never, window?: Window) => infer Value ? Value : never;

/** What a KPI can be called with. */
export type InputOf<K> = K extends {
  readonly of: infer Kind extends RecordKind;
  readonly metric: SomeMetric<infer Item>;
}
  ? Facts<Item, Kind>
  : K extends (given: infer Given, window?: Window) => unknown
    ? Given
    : never;

/** The record kinds that a KPI must be given: those that a book it is called with has to list. */
export type KindsOf<Given> =
  Given extends Iterable<unknown>
    ? never
    : { [Kind in RecordKind]: Given extends Readonly<Record<Kind, unknown>> ? Kind : never }[RecordKind];

/** One of the KPIs that a book KPI is composed of, and the period it is asked about. */
export interface Part {
  readonly kpi: AnyKpi;
  /** The part's own period for the one the whole is asked about: the previous one, say. Null where there is none. */
  readonly shift?: (period: Span) => Span | null;
}

/** One record of a book, told by its kind: what a metric over several kinds is fed with. */
export type BookItem = {
  readonly [Kind in RecordKind]: { readonly kind: Kind; readonly record: Records[Kind] };
}[RecordKind];

/** The description of a composed KPI. */
export interface ComposedDescription extends KpiDescription {
  /** True if the answer is a sum or a difference of its parts, so that it adds up if they do. */
  readonly additive?: boolean;
}

/** A KPI composed of others, which may look at other records or other periods. */
export interface BookKpi<in Given, out Value> extends ComposedDescription {
  // Without a comment of its own, so that an editor shows the KPI's at a call.
  (given: Given, window?: Window): Value;
  /** Ids of the KPIs it is composed of. */
  readonly builtFrom: readonly string[];
  readonly parts: Readonly<Record<string, Part>>;
  readonly combine: (values: never) => Value;
  /** The metric over the records of a book, each told by its kind. Its state is the record of its parts' states. */
  readonly metric: Metric<BookItem, Record<string, Json>, Value>;
  readonly during: (period: Span) => Metric<BookItem, Record<string, Json>, Value>;
  readonly at: (day: Day) => Metric<BookItem, Record<string, Json>, Value>;
}

/** A book KPI, whatever it is called with. */
export interface SomeBookKpi<out Value = unknown> extends ComposedDescription {
  (given: never, window?: Window): Value;
  readonly parts: Readonly<Record<string, Part>>;
  readonly combine: (values: never) => Value;
}

export const isBookKpi = (kpi: AnyKpi): kpi is SomeBookKpi => "parts" in kpi;

/** The window a part is asked about when the whole is asked about one; null where its period has no counterpart. */
export function partWindow({ shift }: Part, window: Window): Window | null {
  if (shift === undefined) return window;
  const during = window.during && shift(window.during);
  return during == null ? null : { ...window, during };
}
