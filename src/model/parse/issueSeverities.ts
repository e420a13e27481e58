/** An error keeps its row out of the book; a warning does not. */
export type IssueSeverity = "error" | "warning";

/** Every code an issue may have, and whether it keeps the row out of the book. */
export const issueSeverities = {
  "not-a-book": "error",
  "unknown-kind": "error",
  "wrong-type": "error",
  "missing-field": "error",
  "unreadable-amount": "error",
  "unreadable-day": "error",
  "unreadable-instant": "error",
  "unreadable-number": "error",
  "missing-time-zone": "error",
  "unknown-label": "error",
  "upside-down-period": "error",
  "two-quota-holders": "error",
  "unknown-currency": "error",
  "missing-rate": "error",

  "unsafe-key": "warning",
  "missing-created-on": "warning",
  "closed-without-day": "warning",
  "won-without-amount": "warning",
  "open-with-closing-day": "warning",
  "closed-before-created": "warning",
  "expected-before-created": "warning",
  "converted-before-created": "warning",
  "ends-before-start": "warning",
  "negative-amount": "warning",
  "outside-0-to-1": "warning",
  "credits-not-whole": "warning",
  "overlapping-memberships": "warning",
  "unknown-reference": "warning",
  "team-cycle": "warning",
  "manager-cycle": "warning",
  "duplicate-id": "warning",
  "conflicting-id": "warning",
  "quota-mismatch": "warning",
} as const satisfies Readonly<Record<string, IssueSeverity>>;

/** What is wrong, as a name that stays. */
export type IssueCode = keyof typeof issueSeverities;
