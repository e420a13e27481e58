import type { TraceReversal } from "../../diagnostics/paySteps.js";
import { negate, one, sumOf, times, type Fraction } from "../../exact/fraction.js";
import { fractionFromText } from "../../exact/fractionFromText.js";
import { fractionText } from "../../exact/fractionText.js";
import type { Period } from "../../time/period.js";
import type { MeasuredCommission } from "../measure/performance.js";
import { fractionOfUnits, roundToUnits } from "../pay/roundToUnits.js";
import type { Commission } from "../plan/criterion.js";
import { payOfSale } from "./commissionLine.js";
import { plainLine, type DraftLine } from "./draftLine.js";
import type { ExactPlan } from "./exactPlan.js";
import { traceSlice, traceStep } from "./traceStep.js";

/** Periods of a commission up to the one in which sales are reversed. */
export interface CommissionHistory {
  /** Commission as measured in this period and each period before. */
  readonly measured: readonly MeasuredCommission[];
  /** Share of the commission's pay that gates, modifiers and caps left in each of these periods. */
  readonly kept: readonly Fraction[];
}

/**
 * Returns a clawback line for each commission with sales that were reversed in a period.
 *
 * A clawback is the pay of the sale, rounded as at its payment, times the part reversed.
 */
export function clawbackLines(
  { plan: { commissions = [], rounding }, digits }: ExactPlan,
  period: Period,
  historyOf: (commission: Commission) => CommissionHistory,
): DraftLine[] {
  return commissions.flatMap((commission) => {
    const { measured, kept } = historyOf(commission);
    const reversals = (measured.at(-1)?.reversals ?? []).flatMap(({ id, on, of, part }) => {
      const sale = payOfSale(commission, { sale: of, measured });
      if (sale === null) return [];
      const keptShare = kept[sale.period] ?? one;
      const paid = fractionOfUnits(roundToUnits(times(sale.pay, keptShare), digits, rounding), digits);
      const slices = sale.slices.map(traceSlice);
      const evidence: TraceReversal = {
        ...{ id, on, of, slices, part },
        kept: fractionText(keptShare),
        paid: fractionText(paid),
      };
      return [{ evidence, pay: times(paid, fractionFromText(part)) }];
    });
    if (reversals.length === 0) return [];
    const earned = negate(sumOf(reversals.map(({ pay }) => pay)));
    const inputs = { reversals: reversals.map(({ evidence }) => evidence), digits, mode: rounding };
    const steps = [traceStep("clawback", inputs, earned)];
    return [plainLine({ id: commission.id, kind: "clawback", basis: "period", during: period, earned, steps })];
  });
}
