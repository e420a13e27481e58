import { daysBetween } from "../../time/dayNumber.js";
import { smaller, negate, one, divide, signOf, type Fraction } from "../../exact/fraction.js";
import { fractionText } from "../../exact/fractionText.js";
import type { Measured, Measuring } from "./measuring.js";
import { payoutIssue } from "./payoutIssue.js";
import type { SaleCredit, SaleReversal } from "./performance.js";

/** A credit with its exact amount. */
export interface ExactCredit extends SaleCredit {
  readonly exact: Fraction;
}

/** Sales, and what took them back: a credit note of a known sale is no sale, and is deducted at the rate of its sale. */
export function takenBack(
  { creditNotes, report }: Measuring,
  { rep }: Measured,
  credits: readonly ExactCredit[],
  within: number | undefined,
): { readonly sales: readonly ExactCredit[]; readonly reversals: readonly SaleReversal[] } {
  const subject = { kind: "rep", id: rep.id };
  const sales: ExactCredit[] = [];
  const reversals: SaleReversal[] = [];
  for (const credit of credits) {
    if (signOf(credit.exact) > 0) {
      sales.push(credit);
      continue;
    }
    const { id, on } = credit;
    const sale = credits.find((each) => each.id === creditNotes[id] && signOf(each.exact) > 0);
    if (sale === undefined) {
      report(payoutIssue("credit-without-sale", subject, { creditNote: id, on }));
      sales.push(credit);
      continue;
    }
    const days = daysBetween(sale.on, on);
    if (within !== undefined && days > within) {
      report(payoutIssue("reversed-too-late", subject, { creditNote: id, sale: sale.id, days }));
      continue;
    }
    reversals.push({ id, on, of: sale.id, part: fractionText(smaller(one, divide(negate(credit.exact), sale.exact))) });
  }
  return { sales, reversals };
}
