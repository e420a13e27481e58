import { fellForward, roseBackward } from "./againstTheMove.js";
import { closedProbability } from "./closedProbability.js";
import type { DealCheck, DealCode } from "./dealCheck.js";
import { historyGap } from "./historyGap.js";
import { stageBackward, stageSkipped } from "./irregularSteps.js";
import { lateAmountChange } from "./lateAmountChange.js";
import { noAmount, noCloseDate, noNextStep } from "./notPlaced.js";
import { notQualified } from "./notQualified.js";
import { outOfRange } from "./outOfRange.js";
import { overdue } from "./overdue.js";
import { pushed } from "./pushed.js";
import { wrongTarget } from "./wrongTarget.js";

/** What is looked for in every deal, by the code of what may be found: at most one finding of a code on a deal. */
export const dealChecks: { readonly [Code in DealCode]: DealCheck<Code> } = {
  "probability-out-of-range": outOfRange,
  "closed-probability": closedProbability,
  "probability-fell-forward": fellForward,
  "probability-rose-backward": roseBackward,
  overdue,
  pushed,
  "late-amount-change": lateAmountChange,
  "stage-skipped": stageSkipped,
  "stage-backward": stageBackward,
  "not-qualified": notQualified,
  "wrong-target": wrongTarget,
  "no-next-step": noNextStep,
  "no-amount": noAmount,
  "no-close-date": noCloseDate,
  "history-gap": historyGap,
};
