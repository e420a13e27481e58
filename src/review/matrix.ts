import { checkOptions, type OptionKinds } from "../checkOptions.js";
import type { AnyKpi } from "../kpi/define/bookKpi.js";
import type { Measure } from "../kpi/define/measure.js";
import type { Interval } from "../metric/evidence.js";
import type { BookRecords } from "../model/book/salesBook.js";
import { Decimal } from "../exact/decimal.js";
import type { Period } from "../time/period.js";
import { measuredScorecard } from "../query/scorecard/measuredScorecard.js";
import { findDimension, type GroupedBy } from "../model/dimensions/findDimension.js";

/** KPIs, members and period of a matrix. */
export interface MatrixOptions<Kpis> {
  /** KPIs, by the name of their column. */
  readonly kpis: Kpis;
  /** Dimension whose members are compared: `"rep"`, `"team"`, or a dimension of your own. */
  readonly by: GroupedBy;
  /** Period; all of time by default. */
  readonly during?: Period | undefined;
}

const matrixKinds: OptionKinds<MatrixOptions<unknown>> = { kpis: "record", by: "any", during: "period?" };

/** Value and rank of a member in a KPI. */
export interface MatrixCell {
  readonly value: number | Decimal | null;
  /** # facts the value rests on. */
  readonly n: number;
  /** 1 for the best; equal values share the better rank. Null without a value, or if neither direction is better. */
  readonly rank: number | null;
  /** # members ranked. */
  readonly outOf: number;
  readonly interval: Interval | null;
  /** True if the total's value lies outside the interval, so that chance alone does not explain the rank. Null without an interval. */
  readonly isBeyondChance: boolean | null;
}

/** Member and its cells. */
export interface MatrixRow<Name extends string> {
  /** Key of the member; null for facts without one, which are not ranked. */
  readonly key: string | null;
  readonly cells: Readonly<Record<Name, MatrixCell>>;
}

/**
 * Returns the members of a dimension in several KPIs: the value of each, its rank and its interval.
 *
 * A rank without an interval may show a difference where there is none. If the KPI has an interval, the cell has it, and
 * tells if the total's value lies outside it.
 *
 * @example matrix({ opportunities: [{ ...won, ownerId: "ann" }, { ...lost, ownerId: "bob" }] }, { kpis: { winRate }, by: "rep" }).map(({ key, cells }) => [key, cells.winRate.rank]) // => [ [ 'ann', 1 ], [ 'bob', 2 ] ]
 */
export function matrix<const Kpis extends Readonly<Record<string, AnyKpi>>>(
  book: BookRecords,
  options: MatrixOptions<Kpis>,
): MatrixRow<keyof Kpis & string>[] {
  const { kpis, by, during } = checkOptions<MatrixOptions<Kpis>>("matrix", options, matrixKinds);
  const dimension = findDimension(by).name;
  const rows = measuredScorecard<Readonly<Record<string, AnyKpi>>, readonly [GroupedBy]>(book, {
    kpis,
    by: [by],
    totals: true,
    ...(during && { over: [during] }),
  }) as unknown as readonly MeasuredMember[];
  const inPeriod = rows.filter(({ start }) => during === undefined || start !== null);
  const members = inPeriod.filter(({ level }) => level === dimension);
  const total = inPeriod.find(({ level }) => level === "total");
  const cellsOf = (name: string, kpi: AnyKpi): MatrixCell[] => {
    const ranked = members.flatMap((row) => {
      const { value } = measureIn(row, name);
      return row[dimension] === null || value === null || !isDirected(kpi) ? [] : [new Decimal(value)];
    });
    const overall = total === undefined ? null : measureIn(total, name).value;
    return members.map((row) =>
      cellOf(row[dimension] as string | null, measureIn(row, name), { kpi, ranked, overall }),
    );
  };
  const columns = Object.entries(kpis).map(([name, kpi]) => [name, cellsOf(name, kpi)] as const);
  return members.map((row, index) => ({
    key: row[dimension] as string | null,
    cells: Object.fromEntries(columns.map(([name, cells]) => [name, cells[index]])) as Record<
      keyof Kpis & string,
      MatrixCell
    >,
  }));
}

type AnyMeasure = Measure<number | Decimal | null>;
type MeasuredMember = Readonly<Record<string, unknown>>;

const measureIn = (row: MeasuredMember, name: string): AnyMeasure => row[name] as AnyMeasure;

const isDirected = ({ better }: AnyKpi): boolean => better === "higher" || better === "lower";

function cellOf(
  key: string | null,
  { value, n, interval }: AnyMeasure,
  {
    kpi,
    ranked,
    overall,
  }: { readonly kpi: AnyKpi; readonly ranked: readonly Decimal[]; readonly overall: number | Decimal | null },
): MatrixCell {
  const isBetter = (left: Decimal, right: Decimal): boolean =>
    kpi.better === "higher" ? left.gt(right) : left.lt(right);
  const isRanked = key !== null && value !== null && isDirected(kpi);
  return {
    value,
    n,
    rank: isRanked ? 1 + ranked.filter((other) => isBetter(other, new Decimal(value))).length : null,
    outOf: ranked.length,
    interval,
    isBeyondChance:
      interval === null || overall === null ? null : Number(overall) < interval.low || Number(overall) > interval.high,
  };
}
