import type { Decimal } from "../../exact/decimal.js";
import type { Fraction } from "../../exact/fraction.js";
import { fractionToDecimal } from "../../exact/fractionToDecimal.js";
import { fractionOfUnits } from "../pay/roundToUnits.js";
import type { ExactPlan } from "./exactPlan.js";
import type { PayoutIssue } from "../measure/payoutIssueEvidence.js";
import type { PeriodPerformance } from "../measure/performance.js";
import type { PaidLine, Settlement } from "./settled.js";
import type { Statement, StatementLine } from "./statement.js";

/** A settled payment as it is read: decimals instead of fractions. */
export function writtenStatement(
  { plan, digits }: ExactPlan,
  {
    repId,
    measured,
    settlement,
    issues,
  }: {
    readonly repId: string;
    readonly measured: PeriodPerformance;
    readonly settlement: Settlement;
    readonly issues: readonly PayoutIssue[];
  },
): Statement {
  const { start, end } = measured.period;
  const money = (units: bigint): Decimal => fractionToDecimal(fractionOfUnits(units, digits));
  return {
    planId: plan.id,
    repId,
    start,
    end,
    complete: measured.complete,
    currency: plan.currency,
    lines: settlement.lines.map((line) => writtenLine(line, money)),
    earned: money(settlement.earned),
    total: money(settlement.total),
    drawBalance: money(settlement.account.drawBalance),
    carried: money(settlement.account.carried),
    issues: issues.filter((issue) => issue.subject.id === repId && isOfPeriod(issue, measured)),
  };
}

function writtenLine(line: PaidLine, money: (units: bigint) => Decimal): StatementLine {
  const { id, kind, basis, during, steps } = line;
  return {
    id,
    kind,
    basis,
    during,
    actual: decimal(line.actual),
    target: decimal(line.target),
    attainment: line.attainment === "beyond" ? null : decimal(line.attainment),
    payout: decimal(line.payout),
    weight: decimal(line.weight),
    tiers: line.slices.map(({ tier, amount, pay }) => ({
      from: fractionToDecimal(tier.from),
      to: decimal(tier.to),
      rate: fractionToDecimal(tier.rate),
      amount: fractionToDecimal(amount),
      pay: fractionToDecimal(pay),
    })),
    steps,
    amount: money(line.units),
  };
}

const decimal = (value: Fraction | null): Decimal | null => value && fractionToDecimal(value);

/** Whether an issue speaks of the period or of all of the rep's time. */
function isOfPeriod({ evidence }: PayoutIssue, { period }: PeriodPerformance): boolean {
  if ("end" in evidence) return period.start < evidence.end && evidence.end <= period.end;
  const day = "on" in evidence ? evidence.on : null;
  return day === null || (period.start <= day && day < period.end);
}
