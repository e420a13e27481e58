import { checkOptions } from "../../checkOptions.js";
import { SalesKpiError } from "../../errors.js";
import { diagnosticsInOrder } from "../../diagnostics/diagnosticsInOrder.js";
import type { AnyKpi } from "../../kpi/define/bookKpi.js";
import { type BookRecords, wholeBook } from "../../model/book/salesBook.js";
import { daysBetween } from "../../time/dayNumber.js";
import { lastDay, type Period } from "../../time/period.js";
import { requireDay } from "../../time/requireDay.js";
import { fractionOf } from "../../exact/fraction.js";
import { fractionText } from "../../exact/fractionText.js";
import { checkPlan } from "../plan/checkPlan.js";
import type { IncentivePlan } from "../plan/plan.js";
import { activeTime, daysIn, type ActiveSpan } from "./activeTime.js";
import { kpisById } from "./kpisById.js";
import { measuredCommission } from "./measuredCommission.js";
import { measuredCriterion } from "./measuredCriterion.js";
import { measuredSpif } from "./measuredSpif.js";
import {
  checkMeasuring,
  measureKinds,
  spansIn,
  type MeasureOptions,
  type Measured,
  type Measuring,
} from "./measuring.js";
import { modifiersOf } from "../plan/modifierOf.js";
import { participantsOf, type Participant } from "./participants.js";
import { payoutIssue } from "./payoutIssue.js";
import type { PayoutIssue } from "./payoutIssueEvidence.js";
import { payoutPeriods } from "./payoutPeriods.js";
import type { Performance, PeriodPerformance, RepPerformance } from "./performance.js";
import { scopedFactsIn } from "./scopedFacts.js";
import { joined, type PaidTime } from "./timeParts.js";

/**
 * What each rep under a plan reached and was asked, for each payout period that has begun.
 *
 * KPIs are passed in, so that a plan brings no more of them than it names. A criterion of the year to date is measured again
 * over the year so far: a ratio is never summed. A team's facts are those of its reps and of the teams below, each by the team
 * of the fact's own day. What the records lack is in `issues`, and leads to no pay.
 *
 * Targets are cut by the plan's proration to the days under the plan, and lowered by its ramp and reliefs. That of a KPI that
 * does not add up over time (a rate, an average, a stock) holds as it is, and so does a quota of the book, which was set for its
 * rep: reliefs alone lower them. Where lower is better nothing does.
 * Decision: quotas-are-not-cut-again, targets-of-rates-hold, counts-count-whole, months-that-count.
 *
 * @throws SalesKpiError `unknown-name` for a KPI that the plan names and that was not passed; `impossible-request` where it
 * cannot be told by rep, or where a commission is on one that is no sum
 * @example measurePerformance({ id: "p", title: "Plan", currency: "EUR", rounding: "half-even", year: { start: "2026-01-01", end: "2027-01-01" }, payout: "year", targetPay: { variable: 1000 }, criteria: [{ id: "revenue", kpi: "won-revenue", nature: "result", scope: "rep", weight: 1, target: 400, curve: { points: [[0, 0], [1, 1]] } }] }, { opportunities: [won], reps: [{ id: "ann", memberships: [] }] }, { kpis: [wonRevenue] }).reps[0].periods[0].criteria[0].actual // => '100'
 */
export function measurePerformance(plan: IncentivePlan, book: BookRecords, options: MeasureOptions): Performance {
  checkPlan("measurePerformance", plan);
  checkMeasuring("measurePerformance", checkOptions("measurePerformance", options, measureKinds));
  return performanceOf(plan, book, options);
}

/** Returns what a plan asks of the records, measured, without a check of plan and options. */
export function performanceOf(plan: IncentivePlan, book: BookRecords, options: MeasureOptions): Performance {
  const whole = wholeBook("measurePerformance", book);
  const asOf = requireDay(options.asOf ?? whole.asOf, "asOf") ?? undefined;
  const issues = new Map<string, PayoutIssue>();
  const report = (issue: PayoutIssue): void => {
    issues.set(JSON.stringify([issue.code, issue.subject, issue.evidence]), issue);
  };
  const measuring: Measuring = {
    plan,
    book: whole,
    asOf,
    kpiNamed: kpiNamedIn(options.kpis),
    factsIn: scopedFactsIn(whole, plan.credits ?? {}, report),
    creditNotes: options.creditNotes ?? {},
    report,
  };
  const periods = payoutPeriods(plan).filter(({ start }) => asOf === undefined || start <= asOf);
  const current = periods.at(-1);
  if (current !== undefined && asOf !== undefined && !isOver(current, asOf)) {
    const { start, end } = current;
    report(payoutIssue("period-not-over", { kind: "period", id: start }, { start, end, asOf }));
  }
  const reps = participantsOf(plan, whole.reps, report).map((participant) =>
    repPerformance(measuring, participant, { periods, options }),
  );
  return { planId: plan.id, asOf: asOf ?? null, reps, issues: diagnosticsInOrder([...issues.values()]) };
}

const isOver = (period: Period, asOf: string): boolean => lastDay(period) <= asOf;

function repPerformance(
  measuring: Measuring,
  { rep, spans: participation, targetPay }: Participant,
  { periods, options }: { readonly periods: readonly Period[]; readonly options: MeasureOptions },
): RepPerformance {
  const { plan, asOf } = measuring;
  const cuts = modifiersOf(plan, "quota-relief").flatMap(({ during }) => [during.start, during.end]);
  const spans = activeTime(plan, rep, participation, { leaves: options.leaves ?? [], cuts });
  const [first, last] = [spans[0], spans.at(-1)];
  const measured: Measured = { rep, spans, hull: first && last ? { start: first.start, end: last.end } : null };
  // A period without a day under the plan has no statement, and asks for no target.
  const active = periods.filter((period) => spansIn(spans, period).length > 0);
  const commissions = (plan.commissions ?? []).map((each) => measuredCommission(measuring, measured, each, active));
  return {
    repId: rep.id,
    targetPay: fractionText(targetPay),
    periods: active.map((period, index): PeriodPerformance => {
      const own = spansIn(spans, period);
      return {
        period,
        complete: asOf === undefined || isOver(period, asOf),
        activeDays: daysIn(own),
        days: daysBetween(period.start, period.end),
        time: joined(own.map(paidTime)),
        criteria: plan.criteria.map((criterion) => measuredCriterion(measuring, measured, criterion, period)),
        commissions: commissions.flatMap((each) => each[index] ?? []),
        spifs: modifiersOf(plan, "spif").map((spif) => measuredSpif(measuring, measured, spif, period)),
      };
    }),
  };
}

const paidTime = ({ start, end, days, of, weight, ramp }: ActiveSpan): PaidTime => ({
  ...{ start, end, days, of, weight: fractionText(weight) },
  guaranteed: fractionText(fractionOf(ramp?.guaranteed ?? 0, { field: "guaranteed" })),
});

function kpiNamedIn(kpis: MeasureOptions["kpis"]): (id: string) => AnyKpi {
  const known = kpisById(kpis);
  return (id) => {
    const kpi = known.get(id);
    if (kpi !== undefined) return kpi;
    const given = known.size === 0 ? "none was passed" : `passed were ${[...known.keys()].join(", ")}`;
    throw new SalesKpiError("unknown-name", `the plan needs the KPI ${id}: ${given}`, { field: "kpi", value: id });
  };
}
