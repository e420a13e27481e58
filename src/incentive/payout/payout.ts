import type { PayoutDiagnostic } from "../../diagnostics/payoutIssues.js";
import { refuse } from "../../errors.js";
import { divide, one, signOf, zero, type Fraction } from "../../exact/fraction.js";
import { fractionFromText } from "../../exact/fractionFromText.js";
import type { Period } from "../../time/period.js";
import {
  checkPerformance,
  type MeasuredCommission,
  type Performance,
  type PeriodPerformance,
  type RepPerformance,
} from "../measure/performance.js";
import { timeShareOf } from "../measure/timeParts.js";
import { fractionOfUnits } from "../pay/roundToUnits.js";
import { checkPlan } from "../plan/checkPlan.js";
import type { IncentivePlan } from "../plan/plan.js";
import { applyPlanSteps } from "./applyPlanSteps.js";
import { clawbackLines } from "./clawbackLines.js";
import { commissionLine } from "./commissionLine.js";
import { criterionLine } from "./criterionLine.js";
import { lineKey, type DraftLine } from "./draftLine.js";
import { exactPlan, type ExactPlan } from "./exactPlan.js";
import type { PayContext, TargetIncentive } from "./payContext.js";
import { emptyAccount, settlePayment } from "./settlePayment.js";
import type { Statement } from "./statement.js";
import { guaranteeLines } from "./topUp.js";
import { writeStatement } from "./writeStatement.js";

/**
 * Returns the pay of a measured performance under a plan: a statement for each rep and payout period, in that order.
 *
 * Each statement follows the order of the plan's specification: target incentive of the time under the plan, attainment, curve or
 * rates, weights; then gates, modifiers and caps as the plan declares; then clawbacks, carried pay and draw. All figures are exact
 * up to one rounding: the sum of the lines is rounded to the currency's minor unit, and the largest remainders share the
 * difference, so that the lines add up to the total.
 *
 * A line of the year to date pays the earnings of the year so far less its earlier payments. The year's payments of such a line
 * add up to the year's figure, rounded once. The statements need all periods from the first one on. Missing records pay nothing
 * and are listed in `issues`.
 * Decision: one-rounding-a-payment, pay-of-the-year-to-date, caps-to-date, floors-per-payment, clawback-at-the-rate-paid,
 * attainment-where-lower-is-better.
 *
 * @throws SalesKpiError `impossible-request` for a performance of another plan, and for a curve or table that cannot be read
 * @example payout({ id: "p", title: "Plan", currency: "EUR", rounding: "half-even", year: { start: "2026-01-01", end: "2027-01-01" }, payout: "year", targetPay: { variable: 1000 }, criteria: [{ id: "revenue", kpi: "won-revenue", nature: "result", scope: "rep", weight: 1, target: 400, curve: { points: [[0, 0], [1, 1]] } }] }, { planId: "p", asOf: null, issues: [], reps: [{ repId: "ann", targetPay: "1000", periods: [{ period: { start: "2026-01-01", end: "2027-01-01" }, complete: true, activeDays: 365, days: 365, time: [{ start: "2026-01-01", end: "2027-01-01", days: 365, of: 365, weight: "1", guaranteed: "0" }], criteria: [{ id: "revenue", during: { start: "2026-01-01", end: "2027-01-01" }, actual: "300", target: "400", better: "higher", n: 3, missing: 0 }], commissions: [], spifs: [] }] }] })[0].total // => 750
 */
export function payout(plan: IncentivePlan, performance: Performance): Statement[] {
  checkPlan("payout", plan);
  checkPerformance("payout: performance", performance);
  if (performance.planId !== plan.id)
    refuse("payout: performance.planId", performance.planId, `the id of the plan, ${plan.id}`);
  const exact = exactPlan(plan);
  return performance.reps.flatMap((rep) => repStatements(exact, rep, performance.issues));
}

function repStatements(exact: ExactPlan, rep: RepPerformance, issues: readonly PayoutDiagnostic[]): Statement[] {
  const { plan, digits } = exact;
  /** Share of each commission's pay that gates, modifiers and caps left, by commission and period. */
  const kept = new Map<string, Fraction[]>();
  let account = emptyAccount;
  return rep.periods.map((measured, index) => {
    const { period } = measured;
    const soFar = rep.periods.slice(0, index + 1);
    const incentive: TargetIncentive = {
      annual: fractionFromText(rep.targetPay),
      time: timeShareOf(measured.time),
      timeToDate: timeShareOf(soFar.flatMap(({ time }) => time)),
    };
    const yearToDate = { start: plan.year.start, end: period.end };
    const lines = measuredLines(exact, soFar, { period, yearToDate, incentive });
    const { paid } = account;
    const context: PayContext = {
      ...incentive,
      period,
      yearToDate,
      attainments: new Map(lines.filter(({ kind }) => kind === "criterion").map((line) => [line.id, line.attainment])),
      spifs: measured.spifs,
      periodsSoFar: index + 1,
      paidBefore: (line) => fractionOfUnits(paid.get(lineKey(line)) ?? 0n, digits),
    };
    const payable = applyPlanSteps(plan, lines, context);
    for (const line of lines)
      if (line.kind === "commission") kept.set(line.id, [...(kept.get(line.id) ?? []), keptShare(line, payable)]);
    const clawbacks = clawbackLines(exact, period, ({ id }) => ({
      measured: commissionsOf(soFar, id),
      kept: kept.get(id) ?? [],
    }));
    const drafts = [...payable, ...guaranteeLines(payable, measured.time, context), ...clawbacks];
    const settlement = settlePayment(exact, drafts, account, period);
    account = settlement.account;
    return writeStatement(exact, { repId: rep.repId, measured, settlement, issues });
  });
}

/** Returns the lines of the criteria, then of the commissions, before gates, modifiers and caps. */
function measuredLines(
  exact: ExactPlan,
  soFar: readonly PeriodPerformance[],
  {
    period,
    yearToDate,
    incentive,
  }: { readonly period: Period; readonly yearToDate: Period; readonly incentive: TargetIncentive },
): DraftLine[] {
  const current = soFar.at(-1);
  const criteria = exact.criteria.flatMap((criterion) => {
    const measured = current?.criteria.find(({ id }) => id === criterion.criterion.id);
    return measured === undefined ? [] : [criterionLine(exact, criterion, measured, incentive)];
  });
  const commissions = (exact.plan.commissions ?? []).map((commission) =>
    commissionLine(commission, { period, yearToDate, measured: commissionsOf(soFar, commission.id) }),
  );
  return [...criteria, ...commissions];
}

/** Returns the share of a line's pay that gates, modifiers and caps left. */
function keptShare(line: DraftLine, payable: readonly DraftLine[]): Fraction {
  const after = payable.find((other) => lineKey(other) === lineKey(line))?.earned ?? zero;
  return signOf(line.earned) === 0 ? one : divide(after, line.earned);
}

const commissionsOf = (periods: readonly PeriodPerformance[], id: string): MeasuredCommission[] =>
  periods.flatMap(({ commissions }) => commissions.filter((commission) => commission.id === id));
