import type { Period } from "../../time/period.js";
import { negate, one, times, sumOf, type Fraction } from "../../exact/fraction.js";
import { fractionFromText } from "../../exact/fractionFromText.js";
import { fractionText } from "../../exact/fractionText.js";
import { roundToUnits, fractionOfUnits } from "../pay/roundToUnits.js";
import type { Commission } from "../plan/criterion.js";
import type { IncentivePlan } from "../plan/plan.js";
import { paidForSale, shownSlice } from "./commissionLine.js";
import { plainLine, traceStep, type DraftLine } from "./draftLine.js";
import type { MeasuredCommission } from "../measure/performance.js";
import type { ShownReversal } from "./shown.js";

/** What is known of a commission when a sale is taken back. */
export interface CommissionHistory {
  /** Of this period and those before it. */
  readonly measured: readonly MeasuredCommission[];
  /** For each of those periods, what gates, modifiers and caps left of a unit of pay. */
  readonly kept: readonly Fraction[];
}

/** What is taken back for sales that were reversed in a period: what each was paid, rounded as then, times the part reversed. */
export function clawbackLines(
  { commissions = [], rounding }: Pick<IncentivePlan, "commissions" | "rounding">,
  { period, digits }: { readonly period: Period; readonly digits: number },
  historyOf: (commission: Commission) => CommissionHistory,
): DraftLine[] {
  return commissions.flatMap((commission) => {
    const { measured, kept } = historyOf(commission);
    const reversals = (measured.at(-1)?.reversals ?? []).flatMap(({ id, on, of, part }) => {
      const sale = paidForSale(commission, { sale: of, measured });
      if (sale === null) return [];
      const left = kept[sale.period] ?? one;
      const paid = fractionOfUnits(roundToUnits(times(sale.pay, left), digits, rounding), digits);
      const slices = sale.slices.map(shownSlice);
      const shown: ShownReversal = {
        ...{ id, on, of, slices, part },
        kept: fractionText(left),
        paid: fractionText(paid),
      };
      return [{ shown, pay: times(paid, fractionFromText(part)) }];
    });
    if (reversals.length === 0) return [];
    const earned = negate(sumOf(reversals.map(({ pay }) => pay)));
    const step = traceStep(
      "clawback",
      { reversals: reversals.map(({ shown }) => shown), digits, mode: rounding },
      earned,
    );
    return [plainLine({ id: commission.id, kind: "clawback", basis: "period", during: period, earned, steps: [step] })];
  });
}
