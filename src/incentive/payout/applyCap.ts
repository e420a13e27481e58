import type { PayStepEvidence } from "../../diagnostics/paySteps.js";
import {
  compareFractions,
  divide,
  fractionOf,
  minus,
  plus,
  signOf,
  smaller,
  sumOf,
  times,
  zero,
  type Fraction,
} from "../../exact/fraction.js";
import { fractionText } from "../../exact/fractionText.js";
import { appliesTo, type ModifierOf } from "../plan/modifierOf.js";
import { withStep, type DraftLine } from "./draftLine.js";
import type { PayContext } from "./payContext.js";

/**
 * Applies a cap: if the lines together exceed the cap, each line is cut in proportion.
 *
 * If one of the lines is on the year to date, the cap compares the year to date of all of them.
 */
export function applyCap(
  lines: readonly DraftLine[],
  modifier: ModifierOf<"cap">,
  context: PayContext,
): readonly DraftLine[] {
  const { toDate, total, paidBefore } = totalUnder(modifier, lines, context);
  const limit = limitOf(modifier, context, toDate);
  if (limit === null || compareFractions(total, limit.most) <= 0 || signOf(total) <= 0) return lines;
  const { most, evidence } = limit;
  return lines.map((line) => {
    if (!appliesTo(modifier, line.id)) return line;
    const paid = paidBefore(line);
    const inputs = {
      modifier: modifier.id,
      pay: fractionText(line.earned),
      paid: fractionText(paid),
      together: fractionText(total),
      most: fractionText(most),
      ...evidence,
    };
    return withStep(line, "cap", inputs, minus(times(plus(line.earned, paid), divide(most, total)), paid));
  });
}

/** Returns the lower of a cap's amount per period and its multiple of the target incentive; null for a cap with neither. */
function limitOf(
  { amount, timesTargetPay }: ModifierOf<"cap">,
  { annual, time, timeToDate, periodsSoFar }: PayContext,
  toDate: boolean,
): { readonly most: Fraction; readonly evidence: Pick<PayStepEvidence["cap"], "amount" | "multiple"> } | null {
  const each = amount === undefined ? null : fractionOf(amount, { field: "amount" });
  const factor = timesTargetPay === undefined ? null : fractionOf(timesTargetPay, { field: "timesTargetPay" });
  const periods = toDate ? periodsSoFar : 1;
  const { parts, share } = toDate ? timeToDate : time;
  const bounds = [
    ...(each === null ? [] : [times(each, fractionOf(periods))]),
    ...(factor === null ? [] : [times(factor, times(annual, share))]),
  ];
  if (bounds.length === 0) return null;
  const evidence = {
    amount: each && { each: fractionText(each), periods },
    multiple: factor && { times: fractionText(factor), annual: fractionText(annual), parts },
  };
  return { most: bounds.reduce(smaller), evidence };
}

/** Returns the pay of the lines under a cap together: of the year to date if one of them is on the year to date. */
function totalUnder(
  modifier: ModifierOf<"cap">,
  lines: readonly DraftLine[],
  context: PayContext,
): { readonly toDate: boolean; readonly total: Fraction; readonly paidBefore: (line: DraftLine) => Fraction } {
  const capped = lines.filter((line) => appliesTo(modifier, line.id));
  const toDate = capped.some(({ basis }) => basis === "year-to-date");
  const paidBefore = (line: DraftLine): Fraction =>
    toDate && line.basis === "period" ? context.paidBefore(line) : zero;
  return { toDate, total: sumOf(capped.map((line) => plus(line.earned, paidBefore(line)))), paidBefore };
}
