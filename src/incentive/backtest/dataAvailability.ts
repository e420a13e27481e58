import type { BacktestDiagnostic } from "../../diagnostics/backtest.js";
import { isBookKpi, type AnyKpi } from "../../kpi/define/bookKpi.js";
import type { BaseKpi } from "../../kpi/define/kpi.js";
import type { SalesBook } from "../../model/book/salesBook.js";
import { dimensions } from "../../model/dimensions/dimensions.js";
import type { Day } from "../../time/day.js";
import { lastDay, type Period } from "../../time/period.js";
import { kpisById } from "../measure/kpisById.js";
import { isAdditive } from "../../kpi/define/isAdditive.js";
import { measureKpi } from "../measure/measureKpi.js";
import type { MeasurePerformanceOptions } from "../measure/measureContext.js";
import type { PayoutDiagnostic } from "../../diagnostics/payoutIssues.js";
import { payoutPeriods } from "../measure/payoutPeriods.js";
import type { Performance } from "../measure/performance.js";
import { basesOf, dayOf, scopedFactsOf } from "../measure/scopedFacts.js";
import type { IncentivePlan } from "../plan/plan.js";
import type { BacktestReport } from "./backtestReport.js";
import { dataGap, gapDiagnostic, isBlocking, type DataGap, type DataGapCode } from "./dataGap.js";
import { measuredParts, type MeasuredPart } from "./measuredParts.js";

/** Records of a year that a plan needs, and the gaps in them. */
export interface DataAvailability {
  /** Not computable if a KPI of the plan is unknown, cannot be measured as the plan declares, or has no records. */
  readonly verdict: "complete" | "gaps" | "not computable";
  readonly reps: number;
  readonly payments: number;
  readonly gaps: readonly DataGap[];
}

/** Returns the gaps because of which a plan cannot be measured at all. */
export const blockedParts = (plan: IncentivePlan, kpis: MeasurePerformanceOptions["kpis"]): DataGap[] =>
  measuredParts(plan).flatMap((part) => {
    const code = blockOf(part, kpisById(kpis).get(part.kpi));
    return code === null ? [] : [dataGap(code, part, 1)];
  });

function blockOf({ kind, scope }: MeasuredPart, kpi: AnyKpi | undefined): DataGapCode | null {
  if (kpi === undefined) return "unknown-kpi";
  const lacksOwner = basesOf(kpi).some(({ of }) => dimensions.rep.of[of] === undefined);
  if (scope !== "company" && lacksOwner) return "not-by-rep";
  // A commission credits single facts, which a composed KPI does not have.
  return kind === "commission" && (isBookKpi(kpi) || !isAdditive(kpi)) ? "not-additive" : null;
}

/** Options of `dataAvailability`. */
export interface DataAvailabilityOptions {
  readonly kpis: MeasurePerformanceOptions["kpis"];
  /** Null if the plan cannot be measured. */
  readonly performance: Performance | null;
}

/** Returns the gaps in the records of a plan's year. */
export function dataAvailability(
  plan: IncentivePlan,
  book: SalesBook,
  { kpis, performance }: DataAvailabilityOptions,
): DataAvailability {
  const known = kpisById(kpis);
  const asOf = performance?.asOf ?? book.asOf ?? null;
  const gaps = measuredParts(plan).flatMap((part) => {
    const kpi = known.get(part.kpi);
    const code = blockOf(part, kpi);
    if (kpi === undefined || code !== null) return [dataGap(code ?? "unknown-kpi", part, 1)];
    return [...bookGaps(plan, book, { part, kpi, asOf }), ...(performance === null ? [] : repGaps(part, performance))];
  });
  return {
    verdict: gaps.some(isBlocking) ? "not computable" : gaps.length === 0 ? "complete" : "gaps",
    reps: performance?.reps.length ?? 0,
    payments: performance?.reps.reduce((sum, { periods }) => sum + periods.length, 0) ?? 0,
    gaps,
  };
}

/** Returns the gaps that are not about single reps. */
function bookGaps(
  plan: IncentivePlan,
  book: SalesBook,
  { part, kpi, asOf }: { readonly part: MeasuredPart; readonly kpi: AnyKpi; readonly asOf: Day | null },
): DataGap[] {
  const factsIn = scopedFactsOf(book, {}, { creditNotes: {}, report: () => undefined });
  const bases = basesOf(kpi);
  const emptyKinds = bases.filter((base) => factsIn(base, undefined).ofCompany().length === 0).length;
  if (emptyKinds > 0) return [dataGap("no-records", part, emptyKinds)];
  const factsOf = (base: BaseKpi): object[] =>
    factsIn(base, part.where)
      .ofCompany()
      .map(({ fact }) => fact);
  const { start, end } = plan.year;
  const { missing } = measureKpi(kpi, factsOf, { during: { start, end }, ...(asOf !== null && { asOf }) });
  const counts: readonly (readonly [DataGapCode, number])[] = [
    ["before-first-record", periodsBefore(plan, firstCommonDay(bases, factsOf))],
    ["unfinished", asOf === null ? 0 : payoutPeriods(plan).filter((period) => asOf < lastDay(period)).length],
    ["without-owner", part.scope === "company" ? 0 : factsWithoutOwner(bases, factsOf, book, plan.year)],
    ["without-value", missing],
  ];
  return counts.flatMap(([code, count]) => (count === 0 ? [] : [dataGap(code, part, count)]));
}

/** Returns the first day on which every kind of record with days has begun; null if no kind has days. */
function firstCommonDay(bases: readonly BaseKpi[], factsOf: (base: BaseKpi) => readonly object[]): Day | null {
  const firstDays = bases.flatMap((base) => {
    const days = factsOf(base).flatMap((fact) => dayOf(base, fact) ?? []);
    return days.length === 0 ? [] : [days.reduce((first, day) => (day < first ? day : first))];
  });
  return firstDays.length === 0 ? null : firstDays.reduce((last, day) => (day > last ? day : last));
}

const periodsBefore = (plan: IncentivePlan, first: Day | null): number =>
  first === null ? 0 : payoutPeriods(plan).filter(({ end }) => end <= first).length;

function factsWithoutOwner(
  bases: readonly BaseKpi[],
  factsOf: (base: BaseKpi) => readonly object[],
  book: SalesBook,
  { start, end }: Period,
): number {
  return bases.reduce((sum, base) => {
    const ownerOf = dimensions.rep.of[base.of]?.(book);
    const isOwnerless = (fact: object): boolean => {
      const day = dayOf(base, fact);
      return day !== null && start <= day && day < end && (ownerOf?.(fact as never, day) ?? null) === null;
    };
    return sum + factsOf(base).filter(isOwnerless).length;
  }, 0);
}

/** Returns the gaps of single reps. */
function repGaps(part: MeasuredPart, { reps, issues }: Performance): DataGap[] {
  const idle = reps.filter(
    ({ periods }) => periods.length > 0 && periods.every((period) => factCount(part, period) === 0),
  );
  const measurementGaps = (["nothing-measured", "no-target", "target-of-zero", "no-team"] as const).map((code) => {
    const issuesOfPart = issues.filter((issue) => issue.code === code && isAbout(issue, part.id));
    const ids = issuesOfPart.flatMap(({ subject }) => subject.id ?? []);
    return dataGap(code, part, issuesOfPart.length, [...new Set(ids)].toSorted());
  });
  const idleIds = idle.map(({ repId }) => repId);
  return [dataGap("no-facts", part, idleIds.length, idleIds), ...measurementGaps].filter(({ count }) => count > 0);
}

const isAbout = ({ evidence }: PayoutDiagnostic, id: string): boolean =>
  "criterion" in evidence && evidence.criterion === id;

/** Returns the number of facts of a part in a period; for a SPIF 1 if there is any. */
function factCount({ kind, id }: MeasuredPart, period: Performance["reps"][number]["periods"][number]): number {
  switch (kind) {
    case "criterion":
      return period.criteria.find((criterion) => criterion.id === id)?.n ?? 0;
    case "commission":
      return period.commissions.find((commission) => commission.id === id)?.credits.length ?? 0;
    case "spif":
      return period.spifs.find((spif) => spif.id === id)?.units === "0" ? 0 : 1;
  }
}

/** Returns the diagnostics about the records of the year. */
export function dataDiagnostics(
  { verdict, reps, payments, gaps }: DataAvailability,
  report: BacktestReport,
): BacktestDiagnostic[] {
  return [
    reps === 0 ? report.diagnostic("no-rep-measured", {}) : report.diagnostic("reps-measured", { reps, payments }),
    ...(verdict === "complete" && reps > 0 ? [report.diagnostic("nothing-missing", {})] : []),
    ...gaps.map((gap) => gapDiagnostic(gap, report)),
  ];
}
