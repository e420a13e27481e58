import type { FindingSeverity } from "../../finding/finding.js";
import { findingsOf } from "../../finding/findingsOf.js";
import type { CheckCode, CheckEvidence } from "./checkEvidence.js";
import { checkTexts } from "./checkTexts.js";

/** An error makes numbers wrong; a warning is to be looked at; advice is counted, not judged. */
const severities: Readonly<Record<CheckCode, FindingSeverity>> = {
  "probability-out-of-range": "error",
  "closed-probability": "error",
  "default-probability": "warning",
  "stage-order": "warning",
  "probability-fell-forward": "warning",
  "probability-rose-backward": "warning",
  overdue: "warning",
  pushed: "warning",
  stalled: "warning",
  "late-amount-change": "warning",
  "stage-skipped": "advice",
  "stage-backward": "advice",
  "not-qualified": "warning",
  "wrong-target": "advice",
  "no-next-step": "advice",
  "no-amount": "warning",
  "no-close-date": "warning",
  "history-gap": "warning",
};

/** A finding about a deal, a stage or a pipeline. */
export const checkFinding = /* @__PURE__ */ findingsOf<CheckEvidence>(severities, checkTexts);
