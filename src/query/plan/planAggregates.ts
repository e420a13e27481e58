import { evidenceOf } from "../../metric/evidenceOf.js";
import type { Json, Metric } from "../../metric/metric.js";
import {
  isBookKpi,
  partWindow,
  type AnyKpi,
  type Part,
  type ShiftedSpan,
  type SomeBookKpi,
} from "../../kpi/define/bookKpi.js";
import { eraseKpiTypes, type BaseKpi } from "../../kpi/define/kpi.js";
import type { DoubtBasis } from "../../kpi/define/stock.js";
import { mapValues } from "../../collections/mapValues.js";
import { comparedDays } from "../../kpi/define/measure.js";
import type { Span, Window } from "../../kpi/define/window.js";
import type { Day } from "../../time/day.js";

/**
 * Period of a row: a span of days, all of time, or the facts that no day places. Null if a shifted period has no
 * counterpart. A shifted span may end on an earlier day than its last one.
 */
export type RowPeriod = ShiftedSpan | "always" | "undated" | null;

/**
 * Aggregate: the metric of a KPI over one kind of record, in a list of periods. Columns share aggregates: two KPIs that are
 * composed of won revenue read the same states.
 */
export interface Aggregate {
  readonly kpi: Pick<BaseKpi, "id" | "of" | "facts" | "timeBasis">;
  readonly metric: Metric<unknown, Json, unknown>;
  readonly periods: readonly RowPeriod[];
  /** Aggregates of the doubtful facts of a stock, if evidence is asked for. */
  readonly doubts?: { readonly unplaced: Aggregate; readonly reconstructed: Aggregate };
}

/**
 * Returns true if a state belongs in a row. A state of undated facts does only if the metric would count or miss some of
 * them, because each open deal lacks a closing day.
 */
export function isVisible({ metric, periods }: Aggregate, period: number, state: Json): boolean {
  if (periods[period] !== "undated") return true;
  const { n, missing } = evidenceOf(metric, state);
  return n + missing > 0;
}

/** Column of a scorecard: the name of a KPI in the rows, and the expression of its value. */
export interface Column {
  readonly name: string;
  readonly expression: ColumnExpression;
}

/** Expression of a column: an aggregate, or a function of named expressions for a composed KPI. */
export type ColumnExpression =
  | { readonly aggregate: Aggregate }
  | {
      readonly parts: Readonly<Record<string, ColumnExpression>>;
      readonly combine: SomeBookKpi["combine"];
      readonly periods: readonly RowPeriod[];
      /** Days that each part counts in each period, if a part is of another period than the whole. */
      readonly comparedDays?: Readonly<Record<string, readonly (Span | undefined)[]>>;
    };

/** Options of {@link planAggregates}. */
export interface PlanAggregatesOptions {
  /** Last known day of the book. */
  readonly asOf?: Day | undefined;
  /** True adds the aggregates of doubtful facts. */
  readonly withDoubts?: boolean | undefined;
}

/** Returns the columns of some KPIs in some periods, and the distinct aggregates that they need. */
export function planAggregates(
  kpis: Readonly<Record<string, AnyKpi>>,
  periods: readonly RowPeriod[],
  { asOf, withDoubts = false }: PlanAggregatesOptions = {},
): { readonly aggregates: readonly Aggregate[]; readonly columns: readonly Column[] } {
  const aggregates: Aggregate[] = [];
  const aggregateOf = (kpi: BaseKpi, kpiPeriods: readonly RowPeriod[]): Aggregate => {
    const known = aggregates.find(
      (aggregate) => aggregate.kpi === kpi && hasSamePeriods(aggregate.periods, kpiPeriods),
    );
    if (known !== undefined) return known;
    const doubts = withDoubts ? doubtsOf(kpi, kpiPeriods) : null;
    const aggregate = { kpi, metric: kpi.metric, periods: kpiPeriods, ...(doubts && { doubts }) };
    aggregates.push(aggregate, ...Object.values(doubts ?? {}));
    return aggregate;
  };
  const expressionOf = (kpi: AnyKpi, kpiPeriods: readonly RowPeriod[]): ColumnExpression => {
    if (!isBookKpi(kpi)) return { aggregate: aggregateOf(eraseKpiTypes(kpi), kpiPeriods) };
    const { combine } = kpi;
    const periodsOfParts = mapValues(kpi.parts, (part) => shiftPeriods(kpiPeriods, part, asOf));
    const isShifted = Object.values(kpi.parts).some(({ shift }) => shift !== undefined);
    return {
      combine,
      periods: kpiPeriods,
      parts: mapValues(kpi.parts, (part, name) => expressionOf(part.kpi, periodsOfParts[name] ?? [])),
      ...(isShifted && {
        comparedDays: mapValues(periodsOfParts, (ofPart) => ofPart.map((period) => daysOf(period, asOf))),
      }),
    };
  };
  const columns = Object.entries(kpis).map(([name, kpi]) => ({ name, expression: expressionOf(kpi, periods) }));
  return { aggregates, columns };
}

/** Returns the aggregates of a stock's doubtful facts; null for any other KPI. Only a period has doubtful facts. */
function doubtsOf(kpi: BaseKpi, periods: readonly RowPeriod[]): Required<Aggregate>["doubts"] | null {
  const { id, of, facts, metric, timeBasis } = kpi;
  if (!("doubts" in timeBasis)) return null;
  const spans = periods.map((period) => (isSpan(period) ? period : null));
  const over = (basis: DoubtBasis<unknown>): Aggregate => ({
    kpi: { id, of, ...(facts && { facts }), timeBasis: basis },
    metric,
    periods: spans,
  });
  return { unplaced: over(timeBasis.doubts.unplaced), reconstructed: over(timeBasis.doubts.reconstructed) };
}

const shiftPeriods = (periods: readonly RowPeriod[], part: Part, asOf: Day | undefined): readonly RowPeriod[] =>
  part.shift === undefined
    ? periods
    : periods.map((period) => {
        const window = isSpan(period) ? partWindow(part, windowOf(period), period.asOf ?? asOf) : null;
        return window?.during === undefined ? null : { ...window.during, asOf: window.asOf };
      });

const daysOf = (period: RowPeriod, asOf: Day | undefined): Span | undefined =>
  isSpan(period) ? comparedDays(windowOf(period), period.asOf ?? asOf) : undefined;

/** Returns the window of a span, with the last day that counts in it. */
export const windowOf = ({ start, end, asOf }: ShiftedSpan): Window => ({ during: { start, end }, asOf });

export const isSpan = (period: RowPeriod): period is ShiftedSpan => typeof period === "object" && period !== null;

/** Tests if a period has a last day of its own: facts count as they were known then. */
export const hasOwnDay = (period: RowPeriod): boolean => isSpan(period) && period.asOf !== undefined;

export const hasSamePeriods = (left: readonly RowPeriod[], right: readonly RowPeriod[]): boolean =>
  left.length === right.length && left.every((period, index) => nameOf(period) === nameOf(right[index] ?? null));

const nameOf = (period: RowPeriod): string | null =>
  isSpan(period) ? `${period.start}/${period.end}/${period.asOf ?? ""}` : period;
