import { checkOptions, type OptionKinds } from "../checkOptions.js";
import type { AnyKpi } from "../kpi/define/bookKpi.js";
import type { Measure } from "../kpi/define/measure.js";
import type { Interval } from "../metric/evidence.js";
import type { BookRecords } from "../model/book/salesBook.js";
import { Decimal } from "../exact/decimal.js";
import type { Period } from "../time/period.js";
import { measuredScorecard } from "../query/scorecard/measuredScorecard.js";
import { findDimension, type GroupedBy } from "../model/dimensions/findDimension.js";

/** What is set against what. */
export interface MatrixRequest<Kpis> {
  /** The KPIs, each under the name its column shall have. */
  readonly kpis: Kpis;
  /** Whose members are compared: `"rep"`, `"team"`, or a dimension of your own. */
  readonly by: GroupedBy;
  /** The period; all of time without one. */
  readonly during?: Period | undefined;
}

const matrixKinds: OptionKinds<MatrixRequest<unknown>> = { kpis: "record", by: "any", during: "period?" };

/** How a member stands in a KPI. */
export interface Place {
  readonly value: number | Decimal | null;
  /** How many facts it rests on. */
  readonly n: number;
  /** 1 for the best; equal values share the better rank. Null where there is no value or neither direction is better. */
  readonly rank: number | null;
  /** How many are ranked. */
  readonly outOf: number;
  readonly interval: Interval | null;
  /** Whether the value of all together lies outside the interval: then chance alone does not explain the place. Null without one. */
  readonly isBeyondChance: boolean | null;
}

/** A member and its places. */
export interface MatrixRow<Name extends string> {
  /** The member's key; null for facts that have none, which are not ranked. */
  readonly key: string | null;
  readonly places: Readonly<Record<Name, Place>>;
}

/**
 * Members of a dimension set against several KPIs: the value of each, its rank, and how sure that is.
 *
 * A rank without its interval makes a difference of what may be none; where an honest interval is known it stands beside the
 * value, with whether the value of all together lies outside it.
 *
 * @example matrix({ opportunities: [{ ...won, ownerId: "ann" }, { ...lost, ownerId: "bob" }] }, { kpis: { winRate }, by: "rep" }).map(({ key, places }) => [key, places.winRate.rank]) // => [ [ 'ann', 1 ], [ 'bob', 2 ] ]
 */
export function matrix<const Kpis extends Readonly<Record<string, AnyKpi>>>(
  book: BookRecords,
  request: MatrixRequest<Kpis>,
): MatrixRow<keyof Kpis & string>[] {
  const { kpis, by, during } = checkOptions<MatrixRequest<Kpis>>("matrix", request, matrixKinds);
  const dimension = findDimension(by).name;
  const rows = measuredScorecard<Readonly<Record<string, AnyKpi>>, readonly [GroupedBy]>(book, {
    kpis,
    by: [by],
    totals: true,
    ...(during && { over: [during] }),
  }) as unknown as readonly MeasuredMember[];
  const asked = rows.filter(({ start }) => during === undefined || start !== null);
  const members = asked.filter(({ level }) => level === dimension);
  const total = asked.find(({ level }) => level === "total");
  const placesOf = (name: string, kpi: AnyKpi): Place[] => {
    const ranked = members.flatMap((row) => {
      const { value } = measureIn(row, name);
      return row[dimension] === null || value === null || !isDirected(kpi) ? [] : [new Decimal(value)];
    });
    const overall = total === undefined ? null : measureIn(total, name).value;
    return members.map((row) =>
      placeOf(row[dimension] as string | null, measureIn(row, name), { kpi, ranked, overall }),
    );
  };
  const places = Object.entries(kpis).map(([name, kpi]) => [name, placesOf(name, kpi)] as const);
  return members.map((row, index) => ({
    key: row[dimension] as string | null,
    places: Object.fromEntries(places.map(([name, ofAll]) => [name, ofAll[index]])) as Record<
      keyof Kpis & string,
      Place
    >,
  }));
}

type AnyMeasure = Measure<number | Decimal | null>;
type MeasuredMember = Readonly<Record<string, unknown>>;

const measureIn = (row: MeasuredMember, name: string): AnyMeasure => row[name] as AnyMeasure;

const isDirected = ({ better }: AnyKpi): boolean => better === "higher" || better === "lower";

function placeOf(
  key: string | null,
  { value, n, interval }: AnyMeasure,
  {
    kpi,
    ranked,
    overall,
  }: { readonly kpi: AnyKpi; readonly ranked: readonly Decimal[]; readonly overall: number | Decimal | null },
): Place {
  const isBetter = (other: Decimal, own: Decimal): boolean => (kpi.better === "higher" ? other.gt(own) : other.lt(own));
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
