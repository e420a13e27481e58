import { getOrInsert } from "../../collections/getOrInsert.js";
import type { Amount } from "../../exact/amount.js";
import type { Decimal } from "../../exact/decimal.js";
import { addAmount, emptySum } from "../../exact/exactSum.js";
import { compareFractions, fractionOf, one, times } from "../../exact/fraction.js";
import { fractionFromText } from "../../exact/fractionFromText.js";
import { fractionToDecimal } from "../../exact/fractionToDecimal.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";
import type { Rep } from "../../model/records/rep.js";
import { roundToCurrency } from "../../money/roundToCurrency.js";
import type { Performance } from "../measure/performance.js";
import { yearShareOf } from "../measure/timeParts.js";
import type { ExactAttainment } from "../pay/attainment.js";
import type { Statement } from "../payout/statement.js";
import { targetPayForHolder } from "../plan/holderTerms.js";
import type { IncentivePlan } from "../plan/plan.js";

/** Year of a rep under a plan. */
export interface BacktestRep {
  readonly repId: string;
  /** Share of the year's pay that the rep's time counts for: less than 1 for a rep who came or left within the year. */
  readonly timeShare: Decimal;
  /** Attainment of the target criterion over the year; null without a measurement or a target. */
  readonly attainment: Decimal | null;
  /** True if that target was reached, compared exactly; null if it is unknown. */
  readonly atTarget: boolean | null;
  /** Variable pay at target, for the rep's share of the year. */
  readonly targetPay: Decimal;
  /** Variable pay under the plan: Σ of the statements' totals. */
  readonly variable: Decimal;
  /** Base pay for the rep's share of the year; null for a plan without base pay. */
  readonly base: Decimal | null;
  /** Sales of the rep; null without a KPI that measures them. */
  readonly sold: Decimal | null;
}

/** Measures of each rep beside pay, by rep. */
export interface RepMeasures {
  readonly attainments: ReadonlyMap<string, ExactAttainment>;
  readonly sales: ReadonlyMap<string, Decimal>;
}

/** Options of `buildBacktestReps`. */
export interface BuildBacktestRepsOptions {
  readonly performance: Performance;
  readonly statements: readonly Statement[];
  readonly measures: RepMeasures;
}

/** Returns the year of each rep under a plan, in the order of their ids. */
export function buildBacktestReps(
  plan: IncentivePlan,
  reps: readonly Rep[],
  { performance, statements, measures }: BuildBacktestRepsOptions,
): BacktestRep[] {
  const repOf = new Map(reps.map((rep) => [rep.id, rep]));
  const totals = new Map<string, Decimal[]>();
  for (const { repId, total } of statements) getOrInsert(totals, repId, () => []).push(total);
  return performance.reps.flatMap(({ repId, periods, targetPay }) => {
    if (periods.length === 0) return [];
    const attainment = measures.attainments.get(repId) ?? null;
    const timeShare = yearShareOf(periods.flatMap(({ time }) => time));
    const { base } = targetPayForHolder(plan.targetPay, repOf.get(repId) ?? {});
    const forTime = (yearly: Amount): Decimal =>
      roundToCurrency(fractionToDecimal(times(fractionOf(yearly), timeShare)), plan.currency, plan.rounding);
    return [
      {
        repId,
        timeShare: fractionToDecimal(timeShare),
        attainment: attainment === null || attainment === "beyond" ? null : fractionToDecimal(attainment),
        atTarget: attainment === null ? null : attainment === "beyond" || compareFractions(attainment, one) >= 0,
        targetPay: forTime(fractionToDecimal(fractionFromText(targetPay))),
        variable: sumAmounts(totals.get(repId) ?? []),
        base: base === null ? null : forTime(base),
        sold: measures.sales.get(repId) ?? null,
      },
    ];
  });
}

/** Returns the exact sum of amounts. */
export const sumAmounts = (amounts: readonly Amount[]): Decimal =>
  sumToDecimal(amounts.reduce((sum, amount) => addAmount(sum, amount), emptySum()));
