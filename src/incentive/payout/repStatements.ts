import type { EarlierSale } from "./paidSales.js";
import type { PayoutDiagnostic } from "../../diagnostics/payoutIssues.js";
import { divide, one, signOf, zero, type Fraction } from "../../exact/fraction.js";
import { fractionFromText } from "../../exact/fractionFromText.js";
import type { Period } from "../../time/period.js";
import type { MeasuredCommission, PeriodPerformance, RepPerformance } from "../measure/performance.js";
import { timeShareOf } from "../measure/timeParts.js";
import { fractionOfUnits } from "../pay/roundToUnits.js";
import { applyPlanSteps } from "./applyPlanSteps.js";
import { clawbackLines } from "./clawbackLines.js";
import { commissionLine } from "./commissionLine.js";
import { criterionLine } from "./criterionLine.js";
import { lineKey, type DraftLine } from "./draftLine.js";
import type { ExactPlan } from "./exactPlan.js";
import type { PayContext, TargetIncentive } from "./payContext.js";
import { emptyAccount, settlePayment } from "./settlePayment.js";
import type { Statement } from "./statement.js";
import { guaranteeLines } from "./topUp.js";
import { writeStatement } from "./writeStatement.js";

/** Records of a rep beside the measured periods. */
export interface PayRecords {
  /** Issues of the whole performance. */
  readonly issues: readonly PayoutDiagnostic[];
  /** Returns the pay of a sale under earlier plans. */
  readonly salesOf: (sale: string) => readonly EarlierSale[];
}

/** Returns the statements of a rep, and the share of each commission's pay that gates, modifiers and caps left, by period. */
export function repStatements(
  exact: ExactPlan,
  rep: RepPerformance,
  { issues, salesOf }: PayRecords,
): { readonly statements: Statement[]; readonly kept: ReadonlyMap<string, readonly Fraction[]> } {
  const { plan, digits } = exact;
  /** Share of each commission's pay that gates, modifiers and caps left, by commission and period. */
  const kept = new Map<string, Fraction[]>();
  let account = emptyAccount;
  const statements = rep.periods.map((measured, index) => {
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
      periodsSoFar: soFar.filter(({ time }) => time.length > 0).length,
      paidBefore: (line) => fractionOfUnits(paid.get(lineKey(line)) ?? 0n, digits),
    };
    const payable = applyPlanSteps(plan, lines, context);
    for (const line of lines)
      if (line.kind === "commission") kept.set(line.id, [...(kept.get(line.id) ?? []), keptShare(line, payable)]);
    const clawbacks = clawbackLines(exact, period, {
      historyOf: ({ id }) => ({ measured: commissionsOf(soFar, id), kept: kept.get(id) ?? [] }),
      ...{ salesOf, rep: rep.repId },
    });
    const drafts = [...payable, ...guaranteeLines(payable, measured.time, context), ...clawbacks.lines];
    const settlement = settlePayment(exact, drafts, account, { period, isActive: measured.time.length > 0 });
    account = settlement.account;
    return writeStatement(exact, { repId: rep.repId, measured, settlement, issues: [...issues, ...clawbacks.issues] });
  });
  return { statements, kept };
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
