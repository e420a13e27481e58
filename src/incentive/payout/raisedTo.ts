import { compared, minus, total, type Fraction } from "../pay/fraction.js";
import { fractionText } from "../pay/fractionText.js";
import { plainLine, traceStep, type DraftLine } from "./draftLine.js";
import type { PlanStepContext } from "./planStepContext.js";

/** A line of what lines lack of an amount in this payment; none where they reach it. */
export function raisedTo(
  bound: Fraction,
  lines: readonly DraftLine[],
  { id, kind }: Pick<DraftLine, "id" | "kind">,
  { period, paidBefore }: Pick<PlanStepContext, "period" | "paidBefore">,
): DraftLine[] {
  const due = total(
    lines.map((line) => (line.basis === "period" ? line.earned : minus(line.earned, paidBefore(line)))),
  );
  if (compared(due, bound) >= 0) return [];
  const earned = minus(bound, due);
  const step = traceStep("floor", { modifier: id, together: fractionText(due), least: fractionText(bound) }, earned);
  return [plainLine({ id, kind, basis: "period", during: period, earned, steps: [step] })];
}
