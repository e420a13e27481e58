import type { Severity } from "../../diagnostics/diagnostic.js";
import { diagnosticMaker } from "../../diagnostics/diagnosticMaker.js";
import type { CheckCode, CheckEvidence } from "./checkEvidence.js";
import { checkTexts } from "./checkTexts.js";

/** An error makes numbers wrong; a warning is to be looked at; advice is counted, not judged. */
const severities: Readonly<Record<CheckCode, Severity>> = {
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
export const checkFinding = diagnosticMaker<CheckEvidence>(severities, checkTexts);
