import { diagnosticMaker } from "../../diagnostics/diagnosticMaker.js";
import { payoutIssueSeverities, type PayoutDiagnosticEvidence } from "../../diagnostics/payoutIssues.js";
import { payoutIssueSentences } from "../../locale/en/payoutIssues.js";
import type { Rep } from "../../model/records/rep.js";

/** Builds a diagnostic about the records behind a payout. */
export const payoutDiagnostic = diagnosticMaker<PayoutDiagnosticEvidence>(payoutIssueSeverities, payoutIssueSentences);

/** Returns the name of a rep for a sentence; the id for a rep without a name. */
export const repName = ({ id, name }: Rep): string => name ?? id;
