import { checkOptions } from "../../checkOptions.js";
import { diagnosticsInOrder } from "../../diagnostics/diagnosticsInOrder.js";
import type { PayoutDiagnostic } from "../../diagnostics/payoutIssues.js";
import { SalesKpiError } from "../../errors.js";
import { fractionText } from "../../exact/fractionText.js";
import type { AnyKpi } from "../../kpi/define/bookKpi.js";
import { wholeBook, type BookRecords, type SalesBook } from "../../model/book/salesBook.js";
import { daysBetween } from "../../time/dayNumber.js";
import { lastDay, type Period } from "../../time/period.js";
import { requireDay } from "../../time/requireDay.js";
import { checkPlan } from "../plan/checkPlan.js";
import { modifiersOf } from "../plan/modifierOf.js";
import type { IncentivePlan } from "../plan/plan.js";
import { activeSpans, daysIn } from "./activeSpans.js";
import { kpisById } from "./kpisById.js";
import { measureCommission } from "./measureCommission.js";
import {
  checkMeasureOptions,
  measureKinds,
  spansIn,
  type MeasureContext,
  type MeasuredRep,
  type MeasurePerformanceOptions,
} from "./measureContext.js";
import { measureCriterion } from "./measureCriterion.js";
import { measureSpif } from "./measureSpif.js";
import { paidTimeOf } from "./paidTimeOf.js";
import { participantsOf, type Participant } from "./participants.js";
import { payoutDiagnostic } from "./payoutDiagnostic.js";
import { payoutPeriods } from "./payoutPeriods.js";
import type { MeasuredCriterion, Performance, PeriodPerformance, RepPerformance } from "./performance.js";
import { scopedFactsOf } from "./scopedFacts.js";

/**
 * Returns the measured figures and the targets of each rep under a plan, for each payout period that has begun.
 *
 * KPIs are options, so that a bundle has only the KPIs that the plan names. A criterion of the year to date is measured again over
 * the year so far: ratios are never summed. The facts of a team are those of its reps and of the teams below, each by the team on
 * the fact's day. Problems of the records are listed in `issues`, and lead to no pay.
 *
 * A credit note that `creditNotes` names, and that has no credits of its own, is credited as its sale was: to the same reps in the same
 * shares, whoever owns the note.
 * Decision: notes-follow-their-sale.
 *
 * Targets are prorated to the days under the plan, and lowered by the plan's ramp and reliefs. Neither proration nor ramp applies
 * to a KPI that is not additive over time (a rate, an average, a stock), and to a quota of the book, which was set for its rep.
 * Nothing lowers a target if lower is better.
 * Decision: quotas-are-not-cut-again, targets-of-rates-hold, counts-count-whole, months-that-count.
 *
 * @throws SalesKpiError `unknown-name` for a KPI of the plan that is not among `kpis`; `impossible-request` for a KPI whose records
 * have no owner, for a commission on a KPI that is no sum, and for a book in another currency than the plan
 * @example measurePerformance({ id: "p", title: "Plan", currency: "EUR", rounding: "half-even", year: { start: "2026-01-01", end: "2027-01-01" }, payout: "year", targetPay: { variable: 1000 }, criteria: [{ id: "revenue", kpi: "won-revenue", nature: "result", scope: "rep", weight: 1, target: 400, curve: { points: [[0, 0], [1, 1]] } }] }, { opportunities: [won], reps: [{ id: "ann", memberships: [] }] }, { kpis: [wonRevenue] }).reps[0].periods[0].criteria[0].actual // => '100'
 */
export function measurePerformance(
  plan: IncentivePlan,
  book: BookRecords,
  options: MeasurePerformanceOptions,
): Performance {
  checkPlan("measurePerformance", plan);
  checkMeasureOptions("measurePerformance", checkOptions("measurePerformance", options, measureKinds));
  return performanceOf(plan, book, options);
}

/** Returns the measured performance of a plan without a check of the plan and the options. */
export function performanceOf(plan: IncentivePlan, book: BookRecords, options: MeasurePerformanceOptions): Performance {
  const salesBook = wholeBook("measurePerformance", book);
  checkCurrency(plan, salesBook);
  const asOf = requireDay(options.asOf ?? salesBook.asOf, "asOf") ?? undefined;
  const issues = new Map<string, PayoutDiagnostic>();
  const report = (issue: PayoutDiagnostic): void => {
    issues.set(JSON.stringify([issue.code, issue.subject, issue.evidence]), issue);
  };
  const creditNotes = options.creditNotes ?? {};
  const context: MeasureContext = {
    plan,
    book: salesBook,
    asOf,
    kpiOf: kpiLookup(options.kpis),
    factsOf: scopedFactsOf(salesBook, plan.credits ?? {}, { creditNotes, report }),
    creditNotes,
    report,
  };
  const periods = payoutPeriods(plan).filter(({ start }) => asOf === undefined || start <= asOf);
  const current = periods.at(-1);
  if (current !== undefined && asOf !== undefined && !isOver(current, asOf)) {
    const { start, end } = current;
    report(payoutDiagnostic("period-not-over", { kind: "period", id: start }, { start, end, asOf }));
  }
  const reps = participantsOf(plan, salesBook.reps, report).flatMap((participant) => {
    const measured = repPerformance(context, participant, { periods, options });
    return participant.isEmployed || measured.periods.length > 0 ? [measured] : [];
  });
  return { planId: plan.id, asOf: asOf ?? null, reps, issues: diagnosticsInOrder([...issues.values()]) };
}

/** Throws for a book in another currency than the plan: its amounts would be paid as if they were the plan's. */
function checkCurrency({ id, currency }: IncentivePlan, book: SalesBook): void {
  if (book.currency === undefined || book.currency === currency) return;
  throw new SalesKpiError(
    "impossible-request",
    `book.currency: expected ${currency}, the currency of plan ${id}, got ${book.currency}: parse the book with rates to ${currency}`,
    { record: "book", field: "currency", value: book.currency },
  );
}

const isOver = (period: Period, asOf: string): boolean => lastDay(period) <= asOf;

function repPerformance(
  context: MeasureContext,
  { rep, periods: participation, targetPay }: Participant,
  { periods, options }: { readonly periods: readonly Period[]; readonly options: MeasurePerformanceOptions },
): RepPerformance {
  const { plan, asOf } = context;
  const cuts = modifiersOf(plan, "quota-relief").flatMap(({ during }) => [during.start, during.end]);
  const spans = activeSpans(plan, rep, participation, { leaves: options.leaves ?? [], cuts });
  const [first, last] = [spans[0], spans.at(-1)];
  const measuredRep: MeasuredRep = { rep, spans, span: first && last ? { start: first.start, end: last.end } : null };
  const commissions = (plan.commissions ?? []).map((commission) =>
    measureCommission(context, measuredRep, commission, periods),
  );
  let criteria: readonly MeasuredCriterion[] = [];
  return {
    repId: rep.id,
    targetPay: fractionText(targetPay),
    periods: periods.flatMap((period, index): PeriodPerformance[] => {
      const periodSpans = spansIn(spans, period);
      const isActive = periodSpans.length > 0;
      const measured = commissions.flatMap((each) => each[index] ?? []);
      // A period without a day under the plan has a statement only if something is taken back in it.
      if (!isActive && !measured.some(({ credits, reversals }) => credits.length > 0 || reversals.length > 0))
        return [];
      // A rep who has left keeps the last attainments: gates and the year to date stay as they were paid.
      if (isActive)
        criteria = plan.criteria.map((criterion) => measureCriterion(context, measuredRep, criterion, period));
      return [
        {
          period,
          complete: asOf === undefined || isOver(period, asOf),
          activeDays: daysIn(periodSpans),
          days: daysBetween(period.start, period.end),
          time: paidTimeOf(periodSpans),
          criteria,
          commissions: measured,
          spifs: modifiersOf(plan, "spif").map((spif) => measureSpif(context, measuredRep, spif, period)),
        },
      ];
    }),
  };
}

function kpiLookup(kpis: MeasurePerformanceOptions["kpis"]): (id: string) => AnyKpi {
  const known = kpisById(kpis);
  return (id) => {
    const kpi = known.get(id);
    if (kpi !== undefined) return kpi;
    const given = known.size === 0 ? "none" : [...known.keys()].join(", ");
    throw new SalesKpiError("unknown-name", `kpis: expected the KPI ${id}, which the plan names, got ${given}`, {
      field: "kpi",
      value: id,
    });
  };
}
