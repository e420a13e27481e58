import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { earlierSales, type EarlierPlan } from "./earlierSales.js";
import { repStatements } from "./repStatements.js";
import { refuse } from "../../errors.js";
import { checkPerformance, type Performance } from "../measure/performance.js";
import { checkPlan } from "../plan/checkPlan.js";
import type { IncentivePlan } from "../plan/plan.js";
import { exactPlan } from "./exactPlan.js";
import type { Statement } from "./statement.js";

/** Options of a payout. */
export interface PayoutOptions {
  /** Earlier plans with the performances that they paid: a sale of theirs that is reversed now is taken back as they paid it. */
  readonly before?: readonly EarlierPlan[] | undefined;
}

const optionKinds: OptionKinds<PayoutOptions> = { before: "list?" };

/**
 * Returns the pay of a measured performance under a plan: a statement for each rep and payout period, in that order.
 *
 * Each statement follows the order of the plan's specification: target incentive of the time under the plan, attainment, curve or
 * rates, weights; then gates, modifiers and caps as the plan declares; then clawbacks, carried pay and draw. All figures are exact
 * up to one rounding: the sum of the lines is rounded to the currency's minor unit, and the largest remainders share the
 * difference, so that the lines add up to the total.
 *
 * A reversal of a sale before the plan takes back what an earlier plan of `before` paid for it, within that plan's window. Without
 * that plan nothing is taken back, and an issue says so. A reversal after a rep has left is a payment below 0: a balance due.
 * Decision: reversals-across-plans.
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
export function payout(plan: IncentivePlan, performance: Performance, options: PayoutOptions = {}): Statement[] {
  const { before = [] } = checkOptions("payout", options, optionKinds);
  checkPlan("payout", plan);
  checkPerformance("payout: performance", performance);
  if (performance.planId !== plan.id)
    refuse("payout: performance.planId", performance.planId, `the id of the plan, ${plan.id}`);
  const exact = exactPlan(plan);
  const salesOf = earlierSales("payout: before", before, plan);
  return performance.reps.flatMap(
    (rep) =>
      repStatements(exact, rep, { issues: performance.issues, salesOf: (sale) => salesOf(rep.repId, sale) }).statements,
  );
}
