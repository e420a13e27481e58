import { SalesKpiError } from "../../errors.js";
import type { Period } from "../../time/period.js";
import { fractionFromText } from "../../exact/fractionFromText.js";
import { one, divide, signOf, zero, type Fraction } from "../../exact/fraction.js";
import { fractionOfUnits } from "../pay/roundToUnits.js";
import { checkPlan } from "../plan/checkPlan.js";
import type { IncentivePlan } from "../plan/plan.js";
import { clawbackLines } from "./clawbackLine.js";
import { commissionLine } from "./commissionLine.js";
import { criterionLine, type PayBehind } from "./criterionLine.js";
import { lineKey, type DraftLine } from "./draftLine.js";
import { exactPlan, type ExactPlan } from "./exactPlan.js";
import { guaranteeLines } from "./guaranteeLines.js";
import type { PayoutIssue } from "../measure/payoutIssueEvidence.js";
import {
  checkPerformance,
  type Performance,
  type PeriodPerformance,
  type RepPerformance,
} from "../measure/performance.js";
import type { PlanStepContext } from "./planStepContext.js";
import { afterPlanSteps } from "./planSteps.js";
import { emptyAccount, settled } from "./settled.js";
import type { Statement } from "./statement.js";
import { countedTime } from "../measure/timeParts.js";
import { writtenStatement } from "./writtenStatement.js";

/**
 * What a plan pays for a measured performance: a statement for each rep and payout period, in that order.
 *
 * Each statement is computed in the order that the plan's specification has: target pay of the time under the plan, what was
 * attained, curve or rates, weights; then gates, modifiers and caps as the plan declares; then what is taken back, debts and
 * draw. All is exact up to one rounding: the sum of the lines is rounded to the currency's smallest coin, and the lines share it
 * out by largest remainder, so that they add up to the total.
 *
 * A line of the year to date pays what the year so far has earned less what it was paid: the year's payments of such lines
 * add up to the year's figure, rounded once. The statements need all periods from the first on. What the records lack is paid
 * nothing and said in `issues`.
 * Decision: one-rounding-a-payment, pay-of-the-year-to-date, caps-to-date, floors-per-payment, clawback-at-the-rate-paid,
 * attainment-where-lower-is-better.
 *
 * @throws SalesKpiError `impossible-request` where the performance was measured for another plan, or the plan's tables are none
 * @example payout({ id: "p", title: "Plan", currency: "EUR", rounding: "half-even", year: { start: "2026-01-01", end: "2027-01-01" }, payout: "year", targetPay: { variable: 1000 }, criteria: [{ id: "revenue", kpi: "won-revenue", nature: "result", scope: "rep", weight: 1, target: 400, curve: { points: [[0, 0], [1, 1]] } }] }, { planId: "p", asOf: null, issues: [], reps: [{ repId: "ann", targetPay: "1000", periods: [{ period: { start: "2026-01-01", end: "2027-01-01" }, complete: true, activeDays: 365, days: 365, time: [{ start: "2026-01-01", end: "2027-01-01", days: 365, of: 365, weight: "1", guaranteed: "0" }], criteria: [{ id: "revenue", during: { start: "2026-01-01", end: "2027-01-01" }, actual: "300", target: "400", better: "higher", n: 3, missing: 0 }], commissions: [], spifs: [] }] }] })[0].total // => 750
 */
export function payout(plan: IncentivePlan, performance: Performance): Statement[] {
  checkPlan("payout", plan);
  checkPerformance("payout: performance", performance);
  if (performance.planId !== plan.id)
    throw new SalesKpiError(
      "impossible-request",
      `this is the performance under ${performance.planId}, not ${plan.id}`,
      {
        field: "planId",
        value: performance.planId,
      },
    );
  const exact = exactPlan(plan);
  return performance.reps.flatMap((rep) => repStatements(exact, rep, performance.issues));
}

function repStatements(exact: ExactPlan, rep: RepPerformance, issues: readonly PayoutIssue[]): Statement[] {
  const { plan } = exact;
  const annual = fractionFromText(rep.targetPay);
  /** By commission and period, what gates, modifiers and caps left of a unit of its pay. */
  const kept = new Map<string, Fraction[]>();
  let account = emptyAccount;
  return rep.periods.map((measured, index) => {
    const { period } = measured;
    const sofar = rep.periods.slice(0, index + 1);
    const behind: PayBehind = {
      annual,
      time: countedTime(measured.time),
      timeToDate: countedTime(sofar.flatMap(({ time }) => time)),
    };
    const lines = firstLines(exact, sofar, behind);
    const paid = account.paid;
    const context: PlanStepContext = {
      period,
      yearToDate: { start: plan.year.start, end: period.end },
      attainments: new Map(lines.filter(({ kind }) => kind === "criterion").map((line) => [line.id, line.attainment])),
      spifs: measured.spifs,
      ...behind,
      periodsSoFar: index + 1,
      paidBefore: (line) => fractionOfUnits(paid.get(lineKey(line)) ?? 0n, exact.digits),
    };
    const changed = afterPlanSteps(plan, lines, context);
    const guaranteed = guaranteeLines(changed, measured.time, context);
    for (const line of lines) {
      if (line.kind !== "commission") continue;
      const after = changed.find((each) => lineKey(each) === lineKey(line))?.earned ?? zero;
      kept.set(line.id, [...(kept.get(line.id) ?? []), signOf(line.earned) === 0 ? one : divide(after, line.earned)]);
    }
    const clawedBack = clawbackLines(plan, { period, digits: exact.digits }, ({ id }) => ({
      measured: commissionsOf(sofar, id),
      kept: kept.get(id) ?? [],
    }));
    const terms = { plan, digits: exact.digits, period };
    const settlement = settled([...changed, ...guaranteed, ...clawedBack], account, terms);
    account = settlement.account;
    return writtenStatement(exact, { repId: rep.repId, measured, settlement, issues });
  });
}

/** The criteria, then the commissions, before anything is done to them. */
function firstLines(exact: ExactPlan, sofar: readonly PeriodPerformance[], behind: PayBehind): DraftLine[] {
  const { plan } = exact;
  const current = sofar.at(-1);
  const period = current?.period ?? plan.year;
  const yearToDate: Period = { start: plan.year.start, end: period.end };
  const criteria = exact.criteria.flatMap((each) => {
    const measured = current?.criteria.find(({ id }) => id === each.criterion.id);
    return measured === undefined ? [] : [criterionLine(exact, each, measured, behind)];
  });
  const commissions = (plan.commissions ?? []).map((commission) =>
    commissionLine(commission, { period, yearToDate, measured: commissionsOf(sofar, commission.id) }),
  );
  return [...criteria, ...commissions];
}

const commissionsOf = (periods: readonly PeriodPerformance[], id: string): PeriodPerformance["commissions"][number][] =>
  periods.flatMap(({ commissions }) => commissions.filter((each) => each.id === id));
