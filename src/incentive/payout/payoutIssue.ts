import type { Finding, FindingSeverity, FindingSubject } from "../../finding/finding.js";
import { findingsOf } from "../../finding/findingsOf.js";
import type { PayoutIssue, PayoutIssueCode, PayoutIssueEvidence } from "./payoutIssueEvidence.js";
import { payoutIssueTexts } from "./payoutIssueTexts.js";

/** An error leaves pay out that may be due; a warning is to be looked at; advice is good to know. */
const severities: Readonly<Record<PayoutIssueCode, FindingSeverity>> = {
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

const made = /* @__PURE__ */ findingsOf<PayoutIssueEvidence>(severities, payoutIssueTexts);

/** An issue of a payout. None leads to pay by accident: each text says what is done. */
export const payoutIssue = <Code extends PayoutIssueCode>(
  code: Code,
  subject: FindingSubject,
  evidence: PayoutIssueEvidence[Code],
): PayoutIssue => made(code, subject, evidence) satisfies Finding<Code> as PayoutIssue;
