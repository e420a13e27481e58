import type { EvidenceValue, Severity } from "./diagnostic.js";
import type { FieldEvidence } from "./fields.js";

/** Evidence of each problem of an incentive plan. `value` is the value found, amounts as plain decimals. */
export type PlanProblemEvidence = FieldEvidence &
  Readonly<{
    "nothing-paid": Found;
    "payout-does-not-fit": Found<"month" | "quarter" | "half-year" | "year"> & Span;
    "year-too-long": Found<number> & { readonly most: number };
    /** `value` is the time, `start` and `end` are those of the plan's year. */
    "outside-year": Found<Span> & Span;
    "not-positive": Found<string>;
    "below-zero": Found<string>;
    "not-a-share": Found<string>;
    "not-whole": Found<number>;
    "percentages-not-100": Found<string> & { readonly off: string };
    "empty-list": Found;
    "not-rising": Found<string> & { readonly before: string };
    "three-at-one": Found<string>;
    "tier-hole": Found<string> & Between;
    "tier-overlap": Found<string> & Between;
    "tier-upside-down": Found<string> & { readonly from: string };
    /** The tier needs an end because another tier follows, or because its amount is paid in proportion. */
    "tier-without-end": Found & { readonly from: string; readonly reason: "followed" | "interpolated" };
    "first-tier-not-zero": Found<string>;
    "tiers-without-target": Found;
    "rate-above-one": Found<string>;
    "attainment-in-percent": Found<string>;
    "repeated-id": Found<string> & { readonly first: string };
    "unknown-kpi": Found<string> & { readonly nearest: string | null };
    "not-money": Found<string> & { readonly unit: string };
    "nature-differs": Found<"result" | "means"> & { readonly kpi: string; readonly kpiNature: "leading" | "lagging" };
    "no-direction": Found & { readonly kpi: string };
    "missing-holder": Found & { readonly fields: readonly string[] };
    "repeated-holder": Found<string> & { readonly first: string };
    "overlapping-participations": Found<string> & { readonly from: string; readonly first: string };
    "one-of-two-fields": Found & { readonly fields: readonly string[]; readonly given: number };
    "cap-below-floor": Found<string> & { readonly floor: string; readonly floorId: string };
    "seasonal-count": Found<number> & { readonly payouts: number };
    "not-to-date": Found<string>;
    "not-recoverable": Found<string> & { readonly field: string };
    "order-not-whole": Found<readonly string[]> & {
      readonly missing: readonly string[];
      readonly repeated: readonly string[];
    };
    "no-target-pay": Found<string>;
    "shares-not-whole": Found<string> & { readonly off: string; readonly whole: string };
  }>;

type Found<Value extends EvidenceValue = EvidenceValue> = Readonly<Record<"value", Value>>;

type Span = Readonly<Record<"start" | "end", string>>;
type Between = Readonly<Record<"from" | "to", string>>;

/** Stable names of the problems of a plan. */
export type PlanProblemCode = keyof PlanProblemEvidence;

/** Severity of each problem: an error leaves no plan, a warning or an advice does. */
export const planProblemSeverities: Readonly<Record<PlanProblemCode, Severity>> = {
  "missing-field": "error",
  "wrong-type": "error",
  "unknown-field": "error",
  "unknown-label": "error",
  "unreadable-number": "error",
  "unreadable-amount": "error",
  "unreadable-day": "error",
  "upside-down-period": "error",
  "unknown-currency": "error",
  "unknown-reference": "error",
  "nothing-paid": "error",
  "payout-does-not-fit": "error",
  "year-too-long": "error",
  "outside-year": "error",
  "not-positive": "error",
  "below-zero": "error",
  "not-a-share": "error",
  "not-whole": "error",
  "percentages-not-100": "error",
  "empty-list": "error",
  "not-rising": "error",
  "three-at-one": "error",
  "tier-hole": "error",
  "tier-overlap": "error",
  "tier-upside-down": "error",
  "tier-without-end": "error",
  "first-tier-not-zero": "error",
  "tiers-without-target": "error",
  "rate-above-one": "warning",
  "attainment-in-percent": "warning",
  "repeated-id": "error",
  "unknown-kpi": "error",
  "not-money": "error",
  "nature-differs": "advice",
  "no-direction": "error",
  "missing-holder": "error",
  "repeated-holder": "error",
  "overlapping-participations": "error",
  "one-of-two-fields": "error",
  "cap-below-floor": "error",
  "seasonal-count": "error",
  "not-to-date": "error",
  "not-recoverable": "error",
  "order-not-whole": "error",
  "no-target-pay": "error",
  "shares-not-whole": "error",
};
