import type { DiagnosticOf } from "../../diagnostics/diagnostic.js";
import type { Day } from "../../time/day.js";

type OfCriterion = Readonly<{
  criterion: string;
  start: Day;
  end: Day;
}>;

/** What each issue of a payout rests on. */
// A type and not an interface: only those fit where any named JSON is asked for.
export type PayoutIssueEvidence = Readonly<{
  "unknown-rep": Readonly<Record<string, never>>;
  "overlapping-participation": { readonly from: Day };
  "no-target": OfCriterion;
  "target-of-zero": OfCriterion;
  "nothing-measured": OfCriterion;
  "unusable-facts": OfCriterion & { readonly missing: number };
  "no-team": OfCriterion;
  "credit-to-absent": { readonly sale: string; readonly on: Day };
  "splits-not-whole": { readonly sum: string };
  "credit-without-sale": { readonly creditNote: string; readonly on: Day };
  "reversed-too-late": { readonly creditNote: string; readonly sale: string; readonly days: number };
  "period-not-over": { readonly start: Day; readonly end: Day; readonly asOf: Day };
}>;

/** What can be wrong with the records that a payout rests on. */
export type PayoutIssueCode = keyof PayoutIssueEvidence;

/** Something that is wrong with the records that a payout rests on, or good to know of them. */
export type PayoutIssue = DiagnosticOf<PayoutIssueEvidence>;
