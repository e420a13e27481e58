import type { EvidenceValue } from "./diagnostic.js";

/** Kinds of value that a field may take: a locale has a word for each. */
export type ExpectedKind =
  | "record"
  | "list"
  | "map"
  | "text"
  | "id"
  | "number"
  | "whole-number"
  | "boolean"
  | "amount"
  | "day"
  | "instant"
  | "probability"
  | "period"
  | "currency"
  | "other";

/** Evidence of diagnostics about one field of a record or a plan. `value` is the value found, a long text cut short. */
export type FieldEvidence = Readonly<{
  "missing-field": Readonly<Record<string, never>>;
  "wrong-type": { readonly expected: ExpectedKind; readonly value: EvidenceValue };
  "unknown-field": { readonly field: string; readonly nearest: string | null; readonly known: readonly string[] };
  "unknown-label": {
    readonly value: EvidenceValue;
    readonly nearest: string | null;
    readonly known: readonly string[];
  };
  "unreadable-amount": { readonly value: EvidenceValue };
  "unreadable-day": { readonly value: EvidenceValue };
  "upside-down-period": { readonly start: string; readonly end: string };
  "unknown-currency": { readonly value: EvidenceValue };
  "unknown-reference": {
    readonly value: EvidenceValue;
    /** Kind of the record or part that the field names. */
    readonly kind: string;
    readonly nearest: string | null;
    /** Ids that exist, if they are few. */
    readonly known: readonly string[];
  };
}>;
