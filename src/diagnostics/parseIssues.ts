import type { EvidenceValue, Severity } from "./diagnostic.js";
import type { FieldEvidence, RecordFieldEvidence } from "./fields.js";

/** Evidence of each issue of a parse. `value` is the value found, a long text cut short. */
export type ParseIssueEvidence = FieldEvidence &
  RecordFieldEvidence &
  Readonly<{
    "not-a-book": Found;
    "unknown-kind": Found & {
      readonly name: string;
      readonly nearest: string | null;
      readonly known: readonly string[];
    };
    "missing-time-zone": Found;
    /** `on` is the day of the record; null if its kind has none. */
    "missing-rate": Found & { readonly from: string; readonly to: string; readonly on: string | null };
    "unsafe-key": Found;
    "missing-created-on": Found;
    /** `field` is the one that KPIs need. */
    "missing-value": Found & { readonly field: string };
    "closed-without-day": Found & { readonly outcome: "won" | "lost" };
    "won-without-amount": Found;
    "open-with-closing-day": Found & { readonly closedOn: string };
    "closed-before-created": Found & { readonly closedOn: string; readonly createdOn: string };
    "expected-before-created": Found & { readonly expectedCloseOn: string; readonly createdOn: string };
    "converted-before-created": Found & { readonly convertedOn: string; readonly createdOn: string };
    "ends-before-start": Found & { readonly start: string; readonly end: string };
    "negative-amount": Found & { readonly amount: string };
    "outside-0-to-1": Found & { readonly amount: string };
    "credits-not-whole": Found & { readonly sum: string };
    /** `other` is the path of the membership that lasts, `teamId` its team. */
    "overlapping-memberships": Found & { readonly other: string; readonly teamId: string };
    /** `count` entries of a list repeat others; `value` is the path of the list. */
    "repeated-entries": Found & { readonly count: number };
    "team-cycle": Found & { readonly teamId: string };
    "manager-cycle": Found & { readonly managerId: string };
    /** `other` is the index of the record that keeps the id. */
    "duplicate-id": Found & { readonly other: number };
    "conflicting-id": Found & { readonly other: number };
    "quota-mismatch": Found & { readonly target: string; readonly sum: string };
    /** `rows` are the first of the left out rows, by index. */
    "rows-left-out": Found & {
      readonly reason: string;
      readonly count: number;
      readonly rows: readonly number[];
      readonly example: string;
    };
    /** `value` is one of `count` values that have two readings. */
    "ambiguous-column": Found & {
      readonly columns: readonly string[];
      readonly readings: readonly string[];
      readonly count: number;
    };
    "ids-made": Found & { readonly count: number };
    /** `value` is the stage and the outcome of the first of `count` deals. */
    "outcome-contradicts-stage": Found & { readonly count: number };
    "stages-assumed-open": Found & { readonly stages: readonly string[] };
    "no-lost-deals": Found & { readonly won: number };
    /** `value` is the first of `count` ids of deals that the export does not have. */
    "history-without-deal": Found & { readonly count: number };
  }>;

type Found = Readonly<Record<"value", EvidenceValue>>;

/** Stable names of the issues of a parse. */
export type ParseIssueCode = keyof ParseIssueEvidence;

/** Severity of each issue: an error keeps its row out of the book, a warning does not. */
export const parseIssueSeverities = {
  "not-a-book": "error",
  "unknown-kind": "error",
  "unknown-field": "error",
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
  "missing-value": "warning",
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
  "repeated-entries": "warning",
  "unknown-reference": "warning",
  "team-cycle": "warning",
  "manager-cycle": "warning",
  "duplicate-id": "warning",
  "conflicting-id": "warning",
  "quota-mismatch": "warning",

  "ambiguous-column": "error",
  "outcome-contradicts-stage": "warning",
  "no-lost-deals": "warning",
  "history-without-deal": "warning",
  "rows-left-out": "advice",
  "ids-made": "advice",
  "stages-assumed-open": "advice",
} as const satisfies Readonly<Record<ParseIssueCode, Severity>>;
