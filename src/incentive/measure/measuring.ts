import type { OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import { checkKpi } from "../../kpi/define/checkKpi.js";
import { checkPeriod } from "../../time/period.js";
import type { AnyKpi } from "../../kpi/define/bookKpi.js";
import type { BaseKpi } from "../../kpi/define/kpi.js";
import type { Leave } from "../../kpi/views/prorateQuotas.js";
import type { SalesBook } from "../../model/book/salesBook.js";
import type { Rep } from "../../model/records/rep.js";
import type { Day } from "../../time/day.js";
import type { Period } from "../../time/period.js";
import type { Where } from "../plan/criterion.js";
import type { IncentivePlan } from "../plan/plan.js";
import type { ActiveSpan } from "./activeTime.js";
import type { PayoutIssue } from "./payoutIssueEvidence.js";
import type { ScopedFacts } from "./scopedFacts.js";

/** What beside plan and book a measurement needs. */
export interface MeasureOptions {
  /** The KPIs that the plan names: a list, or an object of them. */
  readonly kpis: readonly AnyKpi[] | Readonly<Record<string, AnyKpi>>;
  /** The last day that is known; the book's own where absent. */
  readonly asOf?: Day | undefined;
  /** Absences, for a plan that counts active days. */
  readonly leaves?: readonly Leave[] | undefined;
  /** For each credit note, by id, the sale that it takes back: what a plan with clawback needs. */
  readonly creditNotes?: Readonly<Record<string, string>> | undefined;
}

/** The kinds of a measurement's options. */
export const measureKinds: OptionKinds<MeasureOptions> = {
  kpis: "any",
  asOf: "text?",
  leaves: "list?",
  creditNotes: "record?",
};

/** Throws if KPIs, leaves or credit notes are none. */
export function checkMeasuring(where: string, { kpis, leaves = [], creditNotes = {} }: MeasureOptions): void {
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

/** What all parts of a measurement share. */
export interface Measuring {
  readonly plan: IncentivePlan;
  readonly book: SalesBook;
  readonly asOf: Day | undefined;
  readonly kpiNamed: (id: string) => AnyKpi;
  readonly factsIn: (kpi: BaseKpi, where: Where | undefined) => ScopedFacts;
  readonly creditNotes: Readonly<Record<string, string>>;
  readonly report: (issue: PayoutIssue) => void;
}

/** A rep under the plan, with the time that counts. */
export interface Measured {
  readonly rep: Rep;
  readonly spans: readonly ActiveSpan[];
  /** From the first to the last day under the plan; null where there is none. */
  readonly hull: Period | null;
}

/** The days of a period that lie in another; null where there are none. */
export function overlapOf(left: Period, right: Period): Period | null {
  const start = left.start > right.start ? left.start : right.start;
  const end = left.end < right.end ? left.end : right.end;
  return start < end ? { start, end } : null;
}

/** The spans that lie in a period. */
export const spansIn = (spans: readonly ActiveSpan[], { start, end }: Period): readonly ActiveSpan[] =>
  spans.filter((span) => start <= span.start && span.end <= end);

/** The rep's team on the last day of a period that the rep was there, or on its last. */
export const teamDay = ({ hull }: Measured, during: Period): Period => (hull && overlapOf(hull, during)) ?? during;
