import type { ParseIssueCode } from "./parseIssues.js";

/** Facts about a group of issues of one code, in one field of one kind of record. */
export interface IssueGroupFacts {
  readonly count: number;
  /** Path of the field without indexes; empty for the record as a whole. */
  readonly field: string;
  /** Value of the first issue, as text. */
  readonly example: string;
  /** True if the book leaves the records out. */
  readonly isExcluded: boolean;
}

/** Ways out of a group of issues: an option to state, or something to correct in the data. */
export type RemedyKind =
  | "currency-sign"
  | "amount-format"
  | "correct-amounts"
  | "day-format"
  | "instant-format"
  | "state-time-zone"
  | "state-rates"
  | "state-currency"
  | "state-outcomes"
  | "state-reading"
  | "state-unit"
  | "export-field"
  | "export-records"
  | "choose-duplicates"
  | "export-lost"
  | "check-outcomes"
  | "correct-values";

/** Sentences that say a way out, by its kind. */
export type RemedySentences = Readonly<Record<RemedyKind, (facts: IssueGroupFacts) => string>>;

/**
 * Returns the kind of remedy of a group of issues; null for a group that needs none, because it tells what was done.
 *
 * @example remedyKind("unreadable-amount", { count: 123, field: "amount", example: "$40,000", isExcluded: false }) // => 'currency-sign'
 */
export function remedyKind(code: ParseIssueCode, { example, isExcluded }: IssueGroupFacts): RemedyKind | null {
  if (code === "duplicate-id" && isExcluded) return null;
  if (code !== "unreadable-amount") return remedyKinds[code];
  if (/\p{Sc}|\b[A-Z]{3}\b/u.test(example)) return "currency-sign";
  return /^[\d\s.,'()+-]+$/u.test(example) ? "amount-format" : "correct-amounts";
}

const remedyKinds: Readonly<Record<Exclude<ParseIssueCode, "unreadable-amount">, RemedyKind | null>> = {
  "not-a-book": "correct-values",
  "unknown-kind": "correct-values",
  "unknown-field": "correct-values",
  "wrong-type": "correct-values",
  "missing-field": "export-field",
  "unreadable-day": "day-format",
  "unreadable-instant": "instant-format",
  "unreadable-number": "correct-values",
  "missing-time-zone": "state-time-zone",
  "unknown-label": "state-outcomes",
  "upside-down-period": "correct-values",
  "two-quota-holders": "correct-values",
  "unknown-currency": "state-currency",
  "missing-rate": "state-rates",
  "unsafe-key": null,
  "missing-created-on": "export-field",
  "missing-value": "export-field",
  "closed-without-day": "export-field",
  "won-without-amount": "export-field",
  "open-with-closing-day": null,
  "closed-before-created": "correct-values",
  "expected-before-created": "correct-values",
  "converted-before-created": "correct-values",
  "ends-before-start": "correct-values",
  "negative-amount": "correct-values",
  "outside-0-to-1": "state-unit",
  "credits-not-whole": "correct-values",
  "overlapping-memberships": "correct-values",
  "unknown-reference": "export-records",
  "repeated-entries": null,
  "team-cycle": "correct-values",
  "manager-cycle": "correct-values",
  "duplicate-id": "choose-duplicates",
  "conflicting-id": "choose-duplicates",
  "quota-mismatch": "correct-values",
  "ambiguous-column": "state-reading",
  "outcome-contradicts-stage": "check-outcomes",
  "no-lost-deals": "export-lost",
  "history-without-deal": "export-records",
  "rows-left-out": null,
  "ids-made": null,
  "stages-assumed-open": null,
};
