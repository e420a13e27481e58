import { signOf, times } from "../../exact/fraction.js";
import { fractionText } from "../../exact/fractionText.js";
import { traceStep, type DraftLine } from "./draftLine.js";
import type { PlanStepContext } from "./planStepContext.js";
import { raisedTo } from "./raisedTo.js";
import { guaranteedShare, type PaidTime } from "../measure/timeParts.js";

/** What all lines lack of the pay that a ramp guarantees; none where they reach it. */
export function guaranteeLines(
  lines: readonly DraftLine[],
  time: readonly PaidTime[],
  context: PlanStepContext,
): DraftLine[] {
  const { annual } = context;
  const guarantee = times(annual, guaranteedShare(time));
  if (signOf(guarantee) === 0) return [];
  const step = traceStep("guarantee", { annual: fractionText(annual), parts: time }, guarantee);
  return raisedTo(guarantee, lines, { id: "guarantee", kind: "guarantee", steps: [step] }, context);
}
