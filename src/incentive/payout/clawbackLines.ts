import type { PayoutDiagnostic } from "../../diagnostics/payoutIssues.js";
import type { RoundingMode } from "../../money/rounding.js";
import type { Day } from "../../time/day.js";
import { daysBetween } from "../../time/dayNumber.js";
import { payoutDiagnostic } from "../measure/payoutDiagnostic.js";
import type { IncentivePlan } from "../plan/plan.js";
import type { CommissionHistory, EarlierSale } from "./paidSales.js";
import type { TraceReversal } from "../../diagnostics/paySteps.js";
import { negate, one, sumOf, times, type Fraction } from "../../exact/fraction.js";
import { fractionFromText } from "../../exact/fractionFromText.js";
import { fractionText } from "../../exact/fractionText.js";
import type { Period } from "../../time/period.js";
import type { SaleReversal } from "../measure/performance.js";
import { fractionOfUnits, roundToUnits } from "../pay/roundToUnits.js";
import type { Commission } from "../plan/criterion.js";
import { payOfSale } from "./commissionLine.js";
import { plainLine, type DraftLine } from "./draftLine.js";
import type { ExactPlan } from "./exactPlan.js";
import { traceSlice, traceStep } from "./traceStep.js";

/** Records that clawbacks are read from. */
export interface ClawbackRecords {
  readonly historyOf: (commission: Commission) => CommissionHistory;
  /** Returns the pay of a sale under earlier plans. */
  readonly salesOf: (sale: string) => readonly EarlierSale[];
  readonly rep: string;
}

/** Reversal with the pay that it takes back. */
interface PricedReversal {
  readonly evidence: TraceReversal;
  readonly pay: Fraction;
}

/**
 * Returns a clawback line for each commission with sales that were reversed in a period, and the issues of sales that an earlier
 * plan paid.
 *
 * A clawback is the pay of the sale, rounded as at its payment, times the part reversed.
 */
export function clawbackLines(
  { plan, digits }: ExactPlan,
  period: Period,
  { historyOf, salesOf, rep }: ClawbackRecords,
): { readonly lines: DraftLine[]; readonly issues: PayoutDiagnostic[] } {
  const { commissions = [], rounding: mode } = plan;
  const issues: PayoutDiagnostic[] = [];
  const done = new Set<string>();
  const fromEarlier = (commission: Commission, reversal: SaleReversal & { readonly soldOn: Day }): PricedReversal[] => {
    const { id, on, of, part, soldOn } = reversal;
    const subject = { kind: "rep", id: rep };
    const sales = salesOf(of);
    const days = daysBetween(soldOn, on);
    const late = payoutDiagnostic("reversed-too-late", subject, { rep, creditNote: id, sale: of, days });
    if (sales.length === 0 && !done.has(id)) {
      done.add(id);
      const unknown = { rep, creditNote: id, sale: of, on, soldOn };
      issues.push(isLate(plan, days) ? late : payoutDiagnostic("sale-before-plan", subject, unknown));
    }
    const isOwn = (sale: EarlierSale): boolean => sale.commission === commission.id;
    const isOrphan = (sale: EarlierSale): boolean => !commissions.some((each) => each.id === sale.commission);
    return (sales.some(isOwn) ? sales.filter(isOwn) : sales.filter(isOrphan)).flatMap((sale) => {
      // Two commissions of this plan may both measure a note; what a commission of the earlier plan paid goes back once.
      const key = JSON.stringify([id, sale.plan.id, sale.commission]);
      if (done.has(key)) return [];
      done.add(key);
      if (isLate(sale.plan, days)) {
        issues.push(late);
        return [];
      }
      const earlier = { plan: sale.plan.id, soldOn, mode: sale.plan.rounding };
      const { evidence, pay } = priced({ id, on, of, part }, sale, { digits, mode: earlier.mode });
      return [{ evidence: { ...evidence, earlier }, pay }];
    });
  };
  const lines = commissions.flatMap((commission) => {
    const { measured, kept } = historyOf(commission);
    const reversals = (measured.at(-1)?.reversals ?? []).flatMap((reversal): PricedReversal[] => {
      const { id, on, of, part, soldOn } = reversal;
      if (soldOn !== undefined) return fromEarlier(commission, { ...reversal, soldOn });
      const sale = payOfSale(commission, { sale: of, measured });
      if (sale === null) return [];
      return [priced({ id, on, of, part }, { ...sale, kept: kept[sale.period] ?? one }, { digits, mode })];
    });
    if (reversals.length === 0) return [];
    const earned = negate(sumOf(reversals.map(({ pay }) => pay)));
    const inputs = { reversals: reversals.map(({ evidence }) => evidence), digits, mode };
    const steps = [traceStep("clawback", inputs, earned)];
    return [plainLine({ id: commission.id, kind: "clawback", basis: "period", during: period, earned, steps })];
  });
  return { lines, issues };
}

const isLate = ({ reversal }: IncentivePlan, days: number): boolean =>
  reversal?.rule === "clawback" && reversal.within !== undefined && days > reversal.within;

function priced(
  reversal: Pick<TraceReversal, "id" | "on" | "of" | "part">,
  { pay, slices, kept }: Pick<EarlierSale, "pay" | "slices" | "kept">,
  { digits, mode }: { readonly digits: number; readonly mode: RoundingMode },
): PricedReversal {
  const paid = fractionOfUnits(roundToUnits(times(pay, kept), digits, mode), digits);
  const evidence = {
    ...{ id: reversal.id, on: reversal.on, of: reversal.of, slices: slices.map(traceSlice), part: reversal.part },
    ...{ kept: fractionText(kept), paid: fractionText(paid) },
  };
  return { evidence, pay: times(paid, fractionFromText(reversal.part)) };
}
