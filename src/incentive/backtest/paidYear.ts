import type { Decimal } from "../../exact/decimal.js";
import { emptySum, addAmount } from "../../exact/exactSum.js";
import { roundToCurrency } from "../../money/roundToCurrency.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";
import type { Amount } from "../../exact/amount.js";
import type { Rep } from "../../model/records/rep.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import { compareFractions, fractionOf, one, times } from "../../exact/fraction.js";
import { fractionFromText } from "../../exact/fractionFromText.js";
import { fractionToDecimal } from "../../exact/fractionToDecimal.js";
import type { ExactAttainment } from "../pay/attainment.js";
import type { Performance } from "../measure/performance.js";
import type { Statement } from "../payout/statement.js";
import { yearShareOf } from "../measure/timeParts.js";
import { targetPayForHolder } from "../plan/holderTerms.js";
import type { IncentivePlan } from "../plan/plan.js";

/** A rep's year under a plan. */
export interface BacktestRep {
  readonly repId: string;
  /** Part of the year's pay that the rep's time counts for: less than 1 of who came or left within it. */
  readonly part: Decimal;
  /** What was attained of the criterion that targets are told by, over the year; null where nothing was measured or asked. */
  readonly attainment: Decimal | null;
  /** Whether that target was reached, exactly; null where it cannot be told. */
  readonly atTarget: boolean | null;
  /** Variable pay at target, for that part of the year. */
  readonly targetPay: Decimal;
  /** What would have been paid: Σ of the statements' totals. */
  readonly variable: Decimal;
  /** Base pay for that part of the year; null where the plan has none. */
  readonly base: Decimal | null;
  /** What the rep sold; null where no KPI says it. */
  readonly sold: Decimal | null;
}

/** What is known of a rep beside the statements. */
export interface BesidePay {
  readonly attainments: ReadonlyMap<string, ExactAttainment>;
  readonly sold: ReadonlyMap<string, Decimal>;
}

/** The year of each rep under a plan, by id. */
export function paidYears(
  plan: IncentivePlan,
  reps: readonly Rep[],
  {
    performance,
    statements,
    beside,
  }: { readonly performance: Performance; readonly statements: readonly Statement[]; readonly beside: BesidePay },
): BacktestRep[] {
  const repOf = new Map(reps.map((rep) => [rep.id, rep]));
  const paid = new Map<string, Decimal[]>();
  for (const { repId, total: amount } of statements) getOrInsert(paid, repId, () => []).push(amount);
  return performance.reps.flatMap((measured) => {
    const { repId } = measured;
    if (measured.periods.length === 0) return [];
    const attained = beside.attainments.get(repId) ?? null;
    const part = yearShareOf(measured.periods.flatMap(({ time }) => time));
    const { base } = targetPayForHolder(plan.targetPay, repOf.get(repId) ?? {});
    const money = (yearly: Amount): Decimal =>
      roundToCurrency(fractionToDecimal(times(fractionOf(yearly), part)), plan.currency, plan.rounding);
    return [
      {
        repId,
        part: fractionToDecimal(part),
        attainment: attained === null || attained === "beyond" ? null : fractionToDecimal(attained),
        atTarget: attained === null ? null : attained === "beyond" || compareFractions(attained, one) >= 0,
        targetPay: money(fractionToDecimal(fractionFromText(measured.targetPay))),
        variable: sumOf(paid.get(repId) ?? []),
        base: base === null ? null : money(base),
        sold: beside.sold.get(repId) ?? null,
      },
    ];
  });
}

/** Exactly. */
export const sumOf = (amounts: readonly Amount[]): Decimal =>
  sumToDecimal(amounts.reduce((sum, amount) => addAmount(sum, amount), emptySum()));
