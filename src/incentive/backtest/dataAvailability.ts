import { isBookKpi, type AnyKpi } from "../../kpi/define/bookKpi.js";
import { isAdditive } from "../../kpi/define/isAdditive.js";
import type { BaseKpi } from "../../kpi/define/kpi.js";
import type { SalesBook } from "../../model/book/salesBook.js";
import { dimensions } from "../../model/dimensions/dimensions.js";
import { lastDay, type Period } from "../../time/period.js";
import { measureKpi } from "../measure/measureKpi.js";
import type { MeasurePerformanceOptions } from "../measure/measureContext.js";
import type { PayoutDiagnostic } from "../../diagnostics/payoutIssues.js";
import { payoutPeriods } from "../measure/payoutPeriods.js";
import type { Performance } from "../measure/performance.js";
import { basesOf, dayOf, scopedFactsOf } from "../measure/scopedFacts.js";
import type { IncentivePlan } from "../plan/plan.js";
import { kpisById } from "../measure/kpisById.js";
import { askedKpis, type AskedKpi } from "./askedKpis.js";

/**
 * What the records lack for a part of a plan, and what `count` counts:
 *
 * - `unknown-kpi`, `not-by-rep`, `not-a-sum`: the part, whose KPI was not passed, has no owner, or is no sum to pay a commission on
 * - `no-records`: kinds of records that the book has none of
 * - `before-first-record`, `not-over`: payout periods that begin before the first record, or are not over on the book's day
 * - `without-owner`, `unusable-facts`: facts of the year that are nobody's, or lack what is measured
 * - `no-facts`: reps without a single fact in the whole year
 * - `nothing-measured`, `no-target`, `target-of-zero`, `no-team`: measurements of a rep, one for each payment
 */
export type DataGapCode =
  | "unknown-kpi"
  | "not-by-rep"
  | "not-a-sum"
  | "no-records"
  | "before-first-record"
  | "not-over"
  | "without-owner"
  | "unusable-facts"
  | "no-facts"
  | "nothing-measured"
  | "no-target"
  | "target-of-zero"
  | "no-team";

/** Something that a part of a plan needs and the records lack. */
export interface DataGap {
  readonly code: DataGapCode;
  /** Id of the criterion, commission or SPIF. */
  readonly of: string;
  readonly kpi: string;
  readonly count: number;
  /** Whose measurements they are, by id; empty where it is not about single reps. */
  readonly reps: readonly string[];
}

/** Whether what a plan asks can be computed from the records of a year. */
export interface DataAvailability {
  /** `not computable` where a KPI of the plan is unknown, cannot be measured as the plan asks, or has no records at all. */
  readonly verdict: "complete" | "gaps" | "not computable";
  readonly reps: number;
  readonly payments: number;
  readonly gaps: readonly DataGap[];
}

/** What keeps a plan from being measured at all. */
export const refusedKpis = (plan: IncentivePlan, kpis: MeasurePerformanceOptions["kpis"]): DataGap[] =>
  askedKpis(plan).flatMap((asked) => {
    const code = refusal(asked, kpisById(kpis).get(asked.kpi));
    return code === null ? [] : [gap(code, asked, 1)];
  });

function refusal({ part, scope }: AskedKpi, kpi: AnyKpi | undefined): DataGapCode | null {
  if (kpi === undefined) return "unknown-kpi";
  if (scope !== "company" && basesOf(kpi).some(({ of }) => dimensions.rep.of[of] === undefined)) return "not-by-rep";
  return part === "commission" && (isBookKpi(kpi) || !isAdditive(kpi)) ? "not-a-sum" : null;
}

/** What the records of the plan's year have for the plan, and lack. */
export function dataAvailability(
  plan: IncentivePlan,
  book: SalesBook,
  { kpis, performance }: { readonly kpis: MeasurePerformanceOptions["kpis"]; readonly performance: Performance | null },
): DataAvailability {
  const known = kpisById(kpis);
  const gaps = askedKpis(plan).flatMap((asked) => {
    const kpi = known.get(asked.kpi);
    const code = refusal(asked, kpi);
    if (kpi === undefined || code !== null) return [gap(code ?? "unknown-kpi", asked, 1)];
    const shared = bookGaps(plan, book, { asked, kpi, asOf: performance?.asOf ?? book.asOf ?? null });
    return [...shared, ...(performance === null ? [] : repGaps(asked, performance))];
  });
  const payments = performance?.reps.reduce((sum, { periods }) => sum + periods.length, 0) ?? 0;
  const blocked = gaps.some(({ code }) => blocking.has(code));
  return {
    verdict: blocked ? "not computable" : gaps.length === 0 ? "complete" : "gaps",
    reps: performance?.reps.length ?? 0,
    payments,
    gaps,
  };
}

const blocking: ReadonlySet<DataGapCode> = new Set(["unknown-kpi", "not-by-rep", "not-a-sum", "no-records"]);

const gap = (code: DataGapCode, { id, kpi }: AskedKpi, count: number, reps: readonly string[] = []): DataGap => ({
  code,
  of: id,
  kpi,
  count,
  reps,
});

/** What is lacking for everybody. */
function bookGaps(
  plan: IncentivePlan,
  book: SalesBook,
  { asked, kpi, asOf }: { readonly asked: AskedKpi; readonly kpi: AnyKpi; readonly asOf: string | null },
): DataGap[] {
  const factsIn = scopedFactsOf(book, {}, () => undefined);
  const bases = basesOf(kpi);
  const empty = bases.filter((base) => factsIn(base, undefined).ofCompany().length === 0).length;
  if (empty > 0) return [gap("no-records", asked, empty)];
  const factsOf = (base: BaseKpi): object[] =>
    factsIn(base, asked.where)
      .ofCompany()
      .map(({ fact }) => fact);
  const { start, end } = plan.year;
  const { missing } = measureKpi(kpi, factsOf, { during: { start, end }, ...(asOf !== null && { asOf }) });
  const counts: readonly (readonly [DataGapCode, number])[] = [
    ["before-first-record", periodsBefore(plan, latestStart(bases, factsOf))],
    ["not-over", asOf === null ? 0 : payoutPeriods(plan).filter((period) => asOf < lastDay(period)).length],
    ["without-owner", asked.scope === "company" ? 0 : ownerless(bases, factsOf, book, plan.year)],
    ["unusable-facts", missing],
  ];
  return counts.flatMap(([code, count]) => (count === 0 ? [] : [gap(code, asked, count)]));
}

/** The first day on which every kind of record that has days has begun. */
function latestStart(bases: readonly BaseKpi[], factsOf: (base: BaseKpi) => readonly object[]): string | null {
  const starts = bases.flatMap((base) => {
    const days = factsOf(base).flatMap((fact) => dayOf(base, fact) ?? []);
    return days.length === 0 ? [] : [days.reduce((first, day) => (day < first ? day : first))];
  });
  return starts.length === 0 ? null : starts.reduce((last, day) => (day > last ? day : last));
}

const periodsBefore = (plan: IncentivePlan, first: string | null): number =>
  first === null ? 0 : payoutPeriods(plan).filter(({ end }) => end <= first).length;

function ownerless(
  bases: readonly BaseKpi[],
  factsOf: (base: BaseKpi) => readonly object[],
  book: SalesBook,
  { start, end }: Period,
): number {
  return bases.reduce((sum, base) => {
    const ownerOf = dimensions.rep.of[base.of]?.(book);
    return (
      sum +
      factsOf(base).filter((fact) => {
        const day = dayOf(base, fact);
        return day !== null && start <= day && day < end && (ownerOf?.(fact as never, day) ?? null) === null;
      }).length
    );
  }, 0);
}

/** What is lacking for single reps. */
function repGaps(asked: AskedKpi, { reps, issues }: Performance): DataGap[] {
  const idle = reps.filter(({ periods }) => periods.length > 0 && periods.every((each) => factsIn(asked, each) === 0));
  const told = (["nothing-measured", "no-target", "target-of-zero", "no-team"] as const).map((code) => {
    const own = issues.filter((issue) => issue.code === code && isAbout(issue, asked.id));
    const ids = own.flatMap(({ subject }) => subject.id ?? []);
    return gap(code, asked, own.length, [...new Set(ids)].toSorted());
  });
  const ids = idle.map(({ repId }) => repId);
  return [gap("no-facts", asked, ids.length, ids), ...told].filter(({ count }) => count > 0);
}

const isAbout = ({ evidence }: PayoutDiagnostic, id: string): boolean =>
  "criterion" in evidence && evidence.criterion === id;

function factsIn({ part, id }: AskedKpi, period: Performance["reps"][number]["periods"][number]): number {
  switch (part) {
    case "criterion":
      return period.criteria.find((each) => each.id === id)?.n ?? 0;
    case "commission":
      return period.commissions.find((each) => each.id === id)?.credits.length ?? 0;
    case "spif":
      return period.spifs.find((each) => each.id === id)?.units === "0" ? 0 : 1;
  }
}
