import type { OptionKinds } from "../../checkOptions.js";
import type { PayoutDiagnostic } from "../../diagnostics/payoutIssues.js";
import { refuse } from "../../errors.js";
import type { AnyKpi } from "../../kpi/define/bookKpi.js";
import { checkKpi } from "../../kpi/define/checkKpi.js";
import type { BaseKpi } from "../../kpi/define/kpi.js";
import type { Leave } from "../../kpi/views/proratedQuotas.js";
import type { SalesBook } from "../../model/book/salesBook.js";
import type { Rep } from "../../model/records/rep.js";
import type { Day } from "../../time/day.js";
import { checkPeriod, type Period } from "../../time/period.js";
import type { Where } from "../plan/criterion.js";
import type { IncentivePlan } from "../plan/plan.js";
import type { ActiveSpan } from "./activeSpans.js";
import type { ScopedFacts } from "./scopedFacts.js";

/** Options of a measurement beside plan and book. */
export interface MeasurePerformanceOptions {
  /** KPIs that the plan names: a list, or an object of them. */
  readonly kpis: readonly AnyKpi[] | Readonly<Record<string, AnyKpi>>;
  /** Last day of the records; the book's own by default. */
  readonly asOf?: Day | undefined;
  /** Absences, for a plan that counts active days. */
  readonly leaves?: readonly Leave[] | undefined;
  /** Sale that each credit note reverses, by the id of the note; for a plan with clawback. */
  readonly creditNotes?: Readonly<Record<string, string>> | undefined;
}

/** Kinds of the options of a measurement. */
export const measureKinds: OptionKinds<MeasurePerformanceOptions> = {
  kpis: "any",
  asOf: "text?",
  leaves: "list?",
  creditNotes: "record?",
};

/** Throws if KPIs, leaves or credit notes have another form. */
export function checkMeasureOptions(
  where: string,
  { kpis, leaves = [], creditNotes = {} }: MeasurePerformanceOptions,
): void {
  const given: unknown = kpis;
  if (typeof given !== "object" || given === null)
    refuse(`${where}: kpis`, typeof given === "function" ? given.name : given, "[wonRevenue] or { wonRevenue }");
  for (const [name, kpi] of Object.entries<AnyKpi>(kpis as Readonly<Record<string, AnyKpi>>))
    checkKpi(`${where}: kpis.${name}`, kpi);
  leaves.forEach((leave, index) => {
    if (typeof (Object(leave) as Partial<Leave>).repId !== "string")
      refuse(`${where}: leaves[${index}]`, leave, "{ repId, start, end }");
    checkPeriod(leave);
  });
  for (const [id, sale] of Object.entries<unknown>(creditNotes))
    if (typeof sale !== "string") refuse(`${where}: creditNotes.${id}`, sale, "the id of a sale");
}

/** Plan, records and accessors that all parts of a measurement share. */
export interface MeasureContext {
  readonly plan: IncentivePlan;
  readonly book: SalesBook;
  readonly asOf: Day | undefined;
  readonly kpiOf: (id: string) => AnyKpi;
  readonly factsOf: (kpi: BaseKpi, where: Where | undefined) => ScopedFacts;
  readonly creditNotes: Readonly<Record<string, string>>;
  readonly report: (issue: PayoutDiagnostic) => void;
}

/** Rep under the plan, with the time that counts. */
export interface MeasuredRep {
  readonly rep: Rep;
  readonly spans: readonly ActiveSpan[];
  /** First to last day under the plan; null for a rep without a day under the plan. */
  readonly span: Period | null;
}

/** Returns the days that two periods share; null for periods without a common day. */
export function overlapOf(left: Period, right: Period): Period | null {
  const start = left.start > right.start ? left.start : right.start;
  const end = left.end < right.end ? left.end : right.end;
  return start < end ? { start, end } : null;
}

/** Returns the spans that lie in a period. */
export const spansIn = (spans: readonly ActiveSpan[], { start, end }: Period): readonly ActiveSpan[] =>
  spans.filter((span) => start <= span.start && span.end <= end);
