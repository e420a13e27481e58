import type { EvidenceValue } from "./diagnostic.js";

/** Kinds of value that a field may take: a locale has a word for each. */
export type ExpectedKind =
  | "record"
  | "list"
  | "map"
  | "text"
  | "id"
  | "label"
  | "number"
  | "boolean"
  | "amount"
  | "pair"
  | "day"
  | "instant"
  | "plain";

/** Kinds of record, or of part of a plan, that a field refers to by id. */
export type ReferencedKind =
  | "leads"
  | "accounts"
  | "opportunities"
  | "activities"
  | "reps"
  | "teams"
  | "stages"
  | "criteria"
  | "criteria-or-commissions";

/** Evidence of diagnostics about one field of a record or a plan. `value` is the value found, a long text cut short. */
export type FieldEvidence = Readonly<{
  "missing-field": {
    readonly expected: ExpectedKind;
    /** Null, or the empty text that an id may not be. */
    readonly value: EvidenceValue;
    /** Field that may have the value instead; null if there is none. */
    readonly alternative: string | null;
    /** Labels that the field may have; none for other kinds. */
    readonly known: readonly string[];
  };
  "wrong-type": { readonly expected: ExpectedKind; readonly value: EvidenceValue };
  "unknown-field": {
    readonly value: EvidenceValue;
    readonly field: string;
    readonly nearest: string | null;
    readonly known: readonly string[];
  };
  "unknown-label": {
    readonly value: EvidenceValue;
    readonly nearest: string | null;
    readonly known: readonly string[];
  };
  /** `value` is NaN or an infinity as a text. */
  "unreadable-number": { readonly value: string };
  "unreadable-amount": {
    readonly value: EvidenceValue;
    /** Most digits before and after the decimal point, if the value has more; null if the value is no decimal. */
    readonly mostDigits: number | null;
  };
  "unreadable-day": { readonly value: EvidenceValue };
  "upside-down-period": { readonly value: EvidenceValue; readonly start: string; readonly end: string };
  "unknown-currency": {
    readonly value: EvidenceValue;
    /** True if the currency must have a minor unit, such as the cent, because pay is rounded to it. */
    readonly needsMinorUnit: boolean;
  };
  "unknown-reference": {
    readonly value: EvidenceValue;
    /** Kind of the record or part that the field names. */
    readonly kind: ReferencedKind;
    /** Id of the pipeline that must have the stage; null for other kinds and for stages without a pipeline. */
    readonly pipeline: string | null;
    readonly nearest: string | null;
    /** Ids that exist, if they are few. */
    readonly known: readonly string[];
  };
}>;

/** Evidence of diagnostics about fields that only records have. */
export type RecordFieldEvidence = Readonly<{
  "unreadable-instant": { readonly value: EvidenceValue };
  "two-quota-holders": { readonly value: EvidenceValue; readonly teamId: EvidenceValue };
}>;
