import { compareFractions, minus, sumOf, zero, type Fraction } from "../../exact/fraction.js";
import { fractionText } from "../../exact/fractionText.js";
import { plainLine, traceStep, type DraftLine } from "./draftLine.js";
import type { PlanStepContext } from "./planStepContext.js";
import type { ShownLine } from "./shown.js";

/** A line of what lines lack of an amount in this payment; none where they reach it. */
export function raisedTo(
  bound: Fraction,
  lines: readonly DraftLine[],
  { id, kind, steps }: Pick<DraftLine, "id" | "kind" | "steps">,
  { period, paidBefore }: Pick<PlanStepContext, "period" | "paidBefore">,
): DraftLine[] {
  const held = lines.map((line) => ({ line, paid: line.basis === "period" ? zero : paidBefore(line) }));
  const due = sumOf(held.map(({ line, paid }) => minus(line.earned, paid)));
  if (compareFractions(due, bound) >= 0) return [];
  const earned = minus(bound, due);
  const inputs = {
    modifier: id,
    lines: held.map(({ line, paid }) => shownLine(line, paid)),
    together: fractionText(due),
    least: fractionText(bound),
  };
  const raised = [...steps, traceStep("floor", inputs, earned)];
  return [plainLine({ id, kind, basis: "period", during: period, earned, steps: raised })];
}

const shownLine = ({ id, kind, earned }: DraftLine, paid: Fraction): ShownLine => ({
  ...{ id, kind },
  pay: fractionText(earned),
  paid: fractionText(paid),
});
