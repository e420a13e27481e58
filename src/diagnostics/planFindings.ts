import type { DiagnosticOf, Severity } from "./diagnostic.js";

/** Scale of the figures of a pay function: attainments with 1 for the target, or amounts in a currency. */
export type PayScale = Readonly<{ over: "attainment" | "amount"; currency: string }>;

/**
 * Figures of each finding about a plan. Amounts are plain text in the plan's currency, and null if they depend on a quota that
 * the plan does not state. `at`, `from`, `to` and `deal` are on the scale `over`.
 */
export type PlanDiagnosticEvidence = Readonly<{
  "criteria-count": { readonly criteria: number };
  "percentages-off": { readonly sum: string };
  "no-means": { readonly criteria: number };
  "no-collective": { readonly criteria: number };
  cliff: PayScale & {
    readonly at: string;
    /** Pay gained at `at`, and lost just below. */
    readonly jump: string | null;
    readonly below: string | null;
    readonly above: string | null;
  };
  "gate-cliff": {
    readonly at: string;
    readonly criterion: string;
    /** Share of the gated pay that is lost just below `at`. */
    readonly loses: string;
    readonly jump: string | null;
    readonly currency: string;
  };
  plateau: PayScale & { readonly from: string; readonly to: string | null };
  inversion: PayScale & { readonly from: string; readonly to: string | null; readonly drop: string | null };
  "unreachable-tier": PayScale & { readonly from: string; readonly cap: string | null };
  "cap-before-accelerator": PayScale & { readonly from: string; readonly cap: string | null };
  "gate-takes-all": { readonly gates: readonly string[] };
  "rate-above-margin": PayScale & {
    readonly from: string;
    readonly to: string | null;
    readonly rate: string;
    readonly margin: string;
  };
  "low-influence": { readonly kpi: string; readonly share: string };
  "volume-without-quality": { readonly kpi: string };
  "changed-within-year": {
    readonly previous: string;
    readonly on: string;
    readonly changed: readonly string[];
  };
  "deal-timing": PayScale & {
    readonly deal: string;
    /** Maximum gain from moving one deal to another payout period. */
    readonly gain: string | null;
  };
}>;

/** Stable name of a finding about a plan. */
export type PlanDiagnosticCode = keyof PlanDiagnosticEvidence;

/** Finding of `lintPlan` about a plan. */
export type PlanDiagnostic = DiagnosticOf<PlanDiagnosticEvidence>;

/** Severity of each code: an error makes the plan pay wrong amounts. */
export const planFindingSeverities: Readonly<Record<PlanDiagnosticCode, Severity>> = {
  "criteria-count": "warning",
  "percentages-off": "error",
  "no-means": "warning",
  "no-collective": "advice",
  cliff: "warning",
  "gate-cliff": "warning",
  plateau: "warning",
  inversion: "error",
  "unreachable-tier": "warning",
  "cap-before-accelerator": "warning",
  "gate-takes-all": "warning",
  "rate-above-margin": "error",
  "low-influence": "warning",
  "volume-without-quality": "warning",
  "changed-within-year": "warning",
  "deal-timing": "warning",
};
