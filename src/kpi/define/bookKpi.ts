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

/** Input of a KPI: a list of its records, or a book that has them. */
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

/** KPI that a book KPI is composed of, with its period. */
export interface Part {
  readonly kpi: AnyKpi;
  /** Function that returns the period of the part for the one of the whole, such as the period before; null if there is none. */
  readonly shift?: (period: Span) => Span | null;
}

/** Record of a book with its kind: the item of a metric over several kinds. */
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
  /** Metric over the records of a book, each with its kind. Its state is the record of its parts' states. */
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

/** Returns the window of a part from the window of the whole. Null if the period of the whole has no counterpart. */
export function partWindow({ shift }: Part, window: Window): Window | null {
  if (shift === undefined) return window;
  const during = window.during && shift(window.during);
  return during == null ? null : { ...window, during };
}
