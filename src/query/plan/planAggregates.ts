import { evidenceOf } from "../../metric/evidenceOf.js";
import type { Json, Metric } from "../../metric/metric.js";
import { isBookKpi, type AnyKpi, type Part, type SomeBookKpi } from "../../kpi/define/bookKpi.js";
import { eraseKpiTypes, type BaseKpi } from "../../kpi/define/kpi.js";
import type { DoubtBasis } from "../../kpi/define/stock.js";
import { mapValues } from "../../collections/mapValues.js";
import type { Span } from "../../kpi/define/window.js";

/**
 * Period of a row: a span of days, all of time, or the facts that no day places. Null if a shifted period has no
 * counterpart.
 */
export type RowPeriod = Span | "always" | "undated" | null;

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
  | { readonly parts: Readonly<Record<string, ColumnExpression>>; readonly combine: SomeBookKpi["combine"] };

/**
 * Returns the columns of some KPIs in some periods, and the distinct aggregates that they need.
 *
 * @param withDoubts - true adds the aggregates of doubtful facts
 */
export function planAggregates(
  kpis: Readonly<Record<string, AnyKpi>>,
  periods: readonly RowPeriod[],
  withDoubts = false,
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
    return { combine, parts: mapValues(kpi.parts, (part) => expressionOf(part.kpi, shiftPeriods(kpiPeriods, part))) };
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

const shiftPeriods = (periods: readonly RowPeriod[], { shift }: Part): readonly RowPeriod[] =>
  shift === undefined ? periods : periods.map((period) => (isSpan(period) ? shift(period) : null));

export const isSpan = (period: RowPeriod): period is Span => typeof period === "object" && period !== null;

export const hasSamePeriods = (left: readonly RowPeriod[], right: readonly RowPeriod[]): boolean =>
  left.length === right.length && left.every((period, index) => nameOf(period) === nameOf(right[index] ?? null));

const nameOf = (period: RowPeriod): string | null => (isSpan(period) ? `${period.start}/${period.end}` : period);
