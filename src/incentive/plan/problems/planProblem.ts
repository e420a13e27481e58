import type { EvidenceValue, Severity } from "../../../diagnostics/diagnostic.js";

/** Something that is wrong with a plan, or that should be looked at. Plain JSON. */
export interface PlanProblem<Code extends PlanProblemCode = PlanProblemCode> {
  /** Where it stands: `"criteria[1].curve.points[2]"`; `""` for the plan as a whole. */
  readonly path: string;
  /** What is wrong, as a name that stays. */
  readonly code: Code;
  /** An `error` leaves no plan; a `warning` or an `advice` does. */
  readonly severity: Severity;
  /** A sentence that names the place and the value, and says why. */
  readonly message: string;
  /** The value found there, as JSON; texts, lists and records that are long are said to be there, and not repeated. */
  readonly value: EvidenceValue;
  readonly evidence: PlanProblemEvidence[Code];
}

/** Stable names for what can be wrong with a plan. */
export type PlanProblemCode = keyof PlanProblemEvidence;

/** What each kind of problem is shown by; `shown` is the value as a sentence quotes it. */
export type PlanProblemEvidence = Pick<EvidenceByCode, keyof EvidenceByCode>;

interface EvidenceByCode {
  readonly "missing-field": Nothing;
  readonly "wrong-type": Shown;
  readonly "unknown-field": {
    readonly field: string;
    readonly nearest: string | null;
    readonly known: readonly string[];
  };
  readonly "unknown-label": Shown & { readonly nearest: string | null; readonly known: readonly string[] };
  readonly "unreadable-amount": Shown;
  readonly "unreadable-day": Shown;
  readonly "upside-down-period": { readonly start: string; readonly end: string };
  readonly "unknown-currency": Shown;
  readonly "nothing-paid": Nothing;
  readonly "payout-does-not-fit": { readonly payout: string; readonly start: string; readonly end: string };
  readonly "year-too-long": { readonly days: number };
  readonly "outside-year": Shown & { readonly start: string; readonly end: string };
  readonly "not-positive": Shown;
  readonly "below-zero": Shown;
  readonly "not-a-share": Shown;
  readonly "not-whole": Shown;
  readonly "percentages-not-100": { readonly sum: string; readonly off: string };
  readonly "empty-list": Nothing;
  readonly "not-rising": { readonly before: string; readonly after: string };
  readonly "three-at-one": { readonly at: string };
  readonly "tier-hole": Between;
  readonly "tier-overlap": Between;
  readonly "tier-upside-down": Between;
  readonly "tier-without-end": { readonly from: string };
  readonly "first-tier-not-zero": { readonly from: string };
  readonly "tiers-without-target": Nothing;
  readonly "rate-above-one": Shown;
  readonly "attainment-in-percent": Shown;
  readonly "repeated-id": { readonly id: string; readonly first: string };
  readonly "unknown-reference": Shown & { readonly nearest: string | null; readonly known: readonly string[] };
  readonly "unknown-kpi": Shown & { readonly nearest: string | null };
  readonly "not-money": { readonly kpi: string; readonly unit: string };
  readonly "nature-differs": { readonly kpi: string; readonly nature: string; readonly kpiNature: string };
  readonly "no-direction": { readonly kpi: string; readonly better: string };
  readonly "nobody-named": { readonly fields: readonly string[] };
  readonly "named-twice": { readonly name: string; readonly first: string };
  readonly "overlapping-participations": { readonly name: string; readonly from: string; readonly first: string };
  readonly "one-of-two-fields": { readonly fields: readonly string[]; readonly given: number };
  readonly "cap-below-floor": { readonly cap: string; readonly floor: string; readonly floorId: string };
  readonly "seasonal-count": { readonly given: number; readonly wanted: number };
  readonly "not-recoverable": { readonly field: string };
  readonly "order-not-whole": { readonly missing: readonly string[]; readonly repeated: readonly string[] };
  readonly "no-target-pay": Shown;
  readonly "shares-not-whole": { readonly sum: string; readonly off: string; readonly whole: string };
}

type Shown = Readonly<Record<"shown", string>>;
type Between = Readonly<Record<"from" | "to", string>>;

/** The place says it all. */
type Nothing = Readonly<Record<string, never>>;
