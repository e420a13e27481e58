import type { Severity } from "../../diagnostics/diagnostic.js";
import { diagnosticMaker } from "../../diagnostics/diagnosticMaker.js";
import type { PayoutIssueCode, PayoutIssueEvidence } from "./payoutIssueEvidence.js";
import { payoutIssueTexts } from "./payoutIssueTexts.js";

/** An error leaves pay out that may be due; a warning is to be looked at; advice is good to know. */
const severities: Readonly<Record<PayoutIssueCode, Severity>> = {
  "unknown-rep": "error",
  "overlapping-participation": "error",
  "no-target": "error",
  "target-of-zero": "error",
  "no-team": "error",
  "splits-not-whole": "error",
  "credit-without-sale": "error",
  "unusable-facts": "warning",
  "credit-to-absent": "warning",
  "nothing-measured": "advice",
  "reversed-too-late": "advice",
  "period-not-over": "advice",
};

/** An issue of a payout. None leads to pay by accident: each text says what is done. */
export const payoutIssue = diagnosticMaker<PayoutIssueEvidence>(severities, payoutIssueTexts);
