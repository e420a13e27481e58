import type { PaidTime, TraceLine } from "../../diagnostics/paySteps.js";
import { compareFractions, minus, signOf, sumOf, times, zero, type Fraction } from "../../exact/fraction.js";
import { fractionText } from "../../exact/fractionText.js";
import { guaranteedShareOf } from "../measure/timeParts.js";
import { plainLine, type DraftLine } from "./draftLine.js";
import type { PayContext } from "./payContext.js";
import { traceStep } from "./traceStep.js";

/** Returns a line that tops up other lines to a minimum in this payment; no line if they reach the minimum. */
export function topUp(
  minimum: Fraction,
  lines: readonly DraftLine[],
  { id, kind, steps }: Pick<DraftLine, "id" | "kind" | "steps">,
  { period, paidBefore }: Pick<PayContext, "period" | "paidBefore">,
): DraftLine[] {
  const linesWithPaid = lines.map((line) => ({ line, paid: line.basis === "period" ? zero : paidBefore(line) }));
  const due = sumOf(linesWithPaid.map(({ line, paid }) => minus(line.earned, paid)));
  if (compareFractions(due, minimum) >= 0) return [];
  const earned = minus(minimum, due);
  const inputs = {
    modifier: id,
    lines: linesWithPaid.map(({ line, paid }) => traceLine(line, paid)),
    together: fractionText(due),
    least: fractionText(minimum),
  };
  const allSteps = [...steps, traceStep("floor", inputs, earned)];
  return [plainLine({ id, kind, basis: "period", during: period, earned, steps: allSteps })];
}

const traceLine = ({ id, kind, earned }: DraftLine, paid: Fraction): TraceLine => ({
  ...{ id, kind },
  pay: fractionText(earned),
  paid: fractionText(paid),
});

/** Returns a line that tops up all lines to the pay that a ramp guarantees; no line if they reach the guarantee. */
export function guaranteeLines(
  lines: readonly DraftLine[],
  time: readonly PaidTime[],
  context: PayContext,
): DraftLine[] {
  const { annual } = context;
  const guarantee = times(annual, guaranteedShareOf(time));
  if (signOf(guarantee) === 0) return [];
  const step = traceStep("guarantee", { annual: fractionText(annual), parts: time }, guarantee);
  return topUp(guarantee, lines, { id: "guarantee", kind: "guarantee", steps: [step] }, context);
}
