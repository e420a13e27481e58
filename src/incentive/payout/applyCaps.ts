import {
  compareFractions,
  fractionOf,
  smaller,
  minus,
  divide,
  plus,
  signOf,
  times,
  sumOf,
  zero,
  type Fraction,
} from "../../exact/fraction.js";
import { fractionText } from "../../exact/fractionText.js";
import { afterStep, type DraftLine } from "./draftLine.js";
import { appliesTo, type ModifierOf } from "../plan/modifierOf.js";
import type { PlanStepContext } from "./planStepContext.js";
import type { TraceInputs } from "./traceStep.js";

/**
 * The lines after a cap: where they are more together than it allows, each is cut in proportion. Lines of the year to date are
 * looked at to date, and so are those beside them.
 */
export function capped(
  lines: readonly DraftLine[],
  modifier: ModifierOf<"cap">,
  context: PlanStepContext,
): readonly DraftLine[] {
  const { toDate, sum, before } = together(lines, modifier, context);
  const limit = limitOf(modifier, context, toDate);
  if (limit === null || compareFractions(sum, limit.most) <= 0 || signOf(sum) <= 0) return lines;
  const { most, shown } = limit;
  return lines.map((line) => {
    if (!appliesTo(modifier, line.id)) return line;
    const paid = before(line);
    const inputs = {
      modifier: modifier.id,
      pay: fractionText(line.earned),
      paid: fractionText(paid),
      together: fractionText(sum),
      most: fractionText(most),
      ...shown,
    };
    return afterStep(line, "cap", inputs, minus(times(plus(line.earned, paid), divide(most, sum)), paid));
  });
}

/** The lower of an amount for each period and a multiple of the target pay. */
function limitOf(
  { amount, timesTargetPay }: ModifierOf<"cap">,
  { annual, time, timeToDate, periodsSoFar }: PlanStepContext,
  toDate: boolean,
): { readonly most: Fraction; readonly shown: Pick<TraceInputs["cap"], "amount" | "multiple"> } | null {
  const each = amount === undefined ? null : fractionOf(amount, { field: "amount" });
  const factor = timesTargetPay === undefined ? null : fractionOf(timesTargetPay, { field: "timesTargetPay" });
  const periods = toDate ? periodsSoFar : 1;
  const { parts, share } = toDate ? timeToDate : time;
  const bounds = [
    ...(each === null ? [] : [times(each, fractionOf(periods))]),
    ...(factor === null ? [] : [times(factor, times(annual, share))]),
  ];
  if (bounds.length === 0) return null;
  const shown = {
    amount: each && { each: fractionText(each), periods },
    multiple: factor && { times: fractionText(factor), annual: fractionText(annual), parts },
  };
  return { most: bounds.reduce(smaller), shown };
}

/** Lines that are looked at together: as the year to date where one of them is, else as the period. */
function together(
  lines: readonly DraftLine[],
  rule: { readonly applies?: readonly string[] },
  { paidBefore }: PlanStepContext,
): { readonly toDate: boolean; readonly sum: Fraction; readonly before: (line: DraftLine) => Fraction } {
  const held = lines.filter((line) => appliesTo(rule, line.id));
  const toDate = held.some(({ basis }) => basis === "year-to-date");
  const before = (line: DraftLine): Fraction => (toDate && line.basis === "period" ? paidBefore(line) : zero);
  return { toDate, sum: sumOf(held.map((line) => plus(line.earned, before(line)))), before };
}
