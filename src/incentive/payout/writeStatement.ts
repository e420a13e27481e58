import type { PayoutDiagnostic } from "../../diagnostics/payoutIssues.js";
import type { Decimal } from "../../exact/decimal.js";
import type { Fraction } from "../../exact/fraction.js";
import { fractionToDecimal } from "../../exact/fractionToDecimal.js";
import type { PeriodPerformance } from "../measure/performance.js";
import { fractionOfUnits } from "../pay/roundToUnits.js";
import type { ExactPlan } from "./exactPlan.js";
import type { PaidLine, Settlement } from "./settlePayment.js";
import type { Statement, StatementLine } from "./statement.js";

/** Figures of one payment. */
export interface PaymentFigures {
  readonly repId: string;
  readonly measured: PeriodPerformance;
  readonly settlement: Settlement;
  /** Issues of the whole performance. */
  readonly issues: readonly PayoutDiagnostic[];
}

/** Writes a settled payment as a statement, with decimals instead of fractions. */
export function writeStatement(
  { plan, digits }: ExactPlan,
  { repId, measured, settlement, issues }: PaymentFigures,
): Statement {
  const { start, end } = measured.period;
  const moneyOf = (units: bigint): Decimal => fractionToDecimal(fractionOfUnits(units, digits));
  return {
    planId: plan.id,
    repId,
    start,
    end,
    complete: measured.complete,
    currency: plan.currency,
    lines: settlement.lines.map((line) => writeLine(line, moneyOf)),
    earned: moneyOf(settlement.earned),
    total: moneyOf(settlement.total),
    drawBalance: moneyOf(settlement.account.drawBalance),
    carried: moneyOf(settlement.account.carried),
    issues: issues.filter((issue) => issue.subject.id === repId && concernsPeriod(issue, measured)),
  };
}

function writeLine(line: PaidLine, moneyOf: (units: bigint) => Decimal): StatementLine {
  const { id, kind, basis, during, steps } = line;
  return {
    id,
    kind,
    basis,
    during,
    actual: decimalOrNull(line.actual),
    target: decimalOrNull(line.target),
    attainment: line.attainment === "beyond" ? null : decimalOrNull(line.attainment),
    payout: decimalOrNull(line.payout),
    weight: decimalOrNull(line.weight),
    tiers: line.slices.map(({ tier, amount, pay }) => ({
      from: fractionToDecimal(tier.from),
      to: decimalOrNull(tier.to),
      rate: fractionToDecimal(tier.rate),
      amount: fractionToDecimal(amount),
      pay: fractionToDecimal(pay),
    })),
    steps,
    amount: moneyOf(line.units),
  };
}

const decimalOrNull = (value: Fraction | null): Decimal | null => value && fractionToDecimal(value);

/** Returns true if an issue concerns the period, or all of the rep's time. */
function concernsPeriod({ evidence }: PayoutDiagnostic, { period }: PeriodPerformance): boolean {
  if ("end" in evidence) return period.start < evidence.end && evidence.end <= period.end;
  const day = "on" in evidence ? evidence.on : null;
  return day === null || (period.start <= day && day < period.end);
}
