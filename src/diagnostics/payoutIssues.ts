import type { Day } from "../time/day.js";
import type { DiagnosticOf, Severity } from "./diagnostic.js";

/** `rep` is the rep's name, or the id of a rep without a name. */
type OfRep = Readonly<{ rep: string }>;

type OfCriterion = OfRep & Readonly<{ criterion: string; start: Day; end: Day }>;

/** Figures of each diagnostic about the records behind a payout. `end` is the first day after the period. */
// A type and not an interface: only a type alias is assignable to evidence, an object of any JSON values.
export type PayoutDiagnosticEvidence = Readonly<{
  "unknown-rep": Readonly<Record<string, never>>;
  "overlapping-participation": OfRep & { readonly from: Day };
  "no-target": OfCriterion;
  "target-of-zero": OfCriterion;
  "nothing-measured": OfCriterion;
  "unusable-facts": OfCriterion & { readonly missing: number };
  "no-team": OfCriterion;
  "credit-to-absent": OfRep & { readonly sale: string; readonly on: Day };
  "splits-not-whole": { readonly sum: string };
  "credit-without-sale": OfRep & { readonly creditNote: string; readonly on: Day };
  "reversed-too-late": OfRep & { readonly creditNote: string; readonly sale: string; readonly days: number };
  "sale-before-plan": OfRep & {
    readonly creditNote: string;
    readonly sale: string;
    readonly on: Day;
    readonly soldOn: Day;
  };
  "due-after-leaving": OfRep & { readonly creditNote: string; readonly on: Day };
  "period-not-over": { readonly start: Day; readonly end: Day; readonly asOf: Day };
}>;

/** Stable name of a diagnostic about the records behind a payout. */
export type PayoutDiagnosticCode = keyof PayoutDiagnosticEvidence;

/** Diagnostic about the records behind a payout. */
export type PayoutDiagnostic = DiagnosticOf<PayoutDiagnosticEvidence>;

/** Severity of each code: an error leaves out pay that may be due. */
export const payoutIssueSeverities: Readonly<Record<PayoutDiagnosticCode, Severity>> = {
  "unknown-rep": "error",
  "overlapping-participation": "error",
  "no-target": "error",
  "target-of-zero": "error",
  "no-team": "error",
  "splits-not-whole": "error",
  "credit-without-sale": "error",
  "sale-before-plan": "error",
  "unusable-facts": "warning",
  "due-after-leaving": "warning",
  "credit-to-absent": "warning",
  "nothing-measured": "advice",
  "reversed-too-late": "advice",
  "period-not-over": "advice",
};
