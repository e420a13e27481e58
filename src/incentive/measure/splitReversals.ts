import type { SaleCredit } from "../../diagnostics/paySteps.js";
import { divide, negate, one, signOf, smaller, type Fraction } from "../../exact/fraction.js";
import { fractionText } from "../../exact/fractionText.js";
import { daysBetween } from "../../time/dayNumber.js";
import type { MeasureContext, MeasuredRep } from "./measureContext.js";
import { payoutDiagnostic, repName } from "./payoutDiagnostic.js";
import type { SaleReversal } from "./performance.js";

/** Credit with its exact amount. */
export interface ExactCredit extends SaleCredit {
  readonly exact: Fraction;
}

/**
 * Splits credits into sales and reversals. A credit note of a known sale is no sale: it is deducted at the rate of its sale.
 *
 * The window of a sale before the plan is that of the plan that paid it: its reversals are all returned.
 *
 * @param within - maximum number of days between a sale and its reversal; no maximum by default
 */
export function splitReversals(
  { creditNotes, report }: MeasureContext,
  { rep }: MeasuredRep,
  { credits, before }: { readonly credits: readonly ExactCredit[]; readonly before: readonly ExactCredit[] },
  within: number | undefined,
): { readonly sales: readonly ExactCredit[]; readonly reversals: readonly SaleReversal[] } {
  const subject = { kind: "rep", id: rep.id };
  const name = repName(rep);
  const sales: ExactCredit[] = [];
  const reversals: SaleReversal[] = [];
  for (const credit of credits) {
    if (signOf(credit.exact) > 0) {
      sales.push(credit);
      continue;
    }
    const { id, on } = credit;
    const isReversed = (candidate: ExactCredit): boolean =>
      candidate.id === creditNotes[id] && signOf(candidate.exact) > 0;
    const sale = credits.find(isReversed) ?? before.find(isReversed);
    if (sale === undefined) {
      report(payoutDiagnostic("credit-without-sale", subject, { rep: name, creditNote: id, on }));
      sales.push(credit);
      continue;
    }
    const days = daysBetween(sale.on, on);
    const part = fractionText(smaller(one, divide(negate(credit.exact), sale.exact)));
    if (before.includes(sale)) {
      reversals.push({ id, on, of: sale.id, part, soldOn: sale.on });
      continue;
    }
    if (within !== undefined && days > within) {
      report(payoutDiagnostic("reversed-too-late", subject, { rep: name, creditNote: id, sale: sale.id, days }));
      continue;
    }
    reversals.push({ id, on, of: sale.id, part });
  }
  return { sales, reversals };
}
