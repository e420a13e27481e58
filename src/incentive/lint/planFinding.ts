import type { DiagnosticOf } from "../../diagnostics/diagnostic.js";

/** Something that {@link lintPlan} found in a plan. */
export type PlanFinding = DiagnosticOf<PlanFindingEvidence>;

/** Stable names for what can be unsound in a plan. */
export type PlanFindingCode = keyof PlanFindingEvidence;

/**
 * The figures of each finding. Amounts are texts in the plan's currency, null where they rest on a quota that the plan does not
 * name; places are attainments, 1 being the target, or amounts, as `over` says.
 */
export type PlanFindingEvidence = Pick<EvidenceByCode, keyof EvidenceByCode>;

interface EvidenceByCode {
  readonly "criteria-count": { readonly criteria: number };
  readonly "percentages-off": { readonly sum: string };
  readonly "no-means": { readonly criteria: number };
  readonly "no-collective": { readonly criteria: number };
  readonly cliff: Place & {
    readonly at: string;
    /** What is gained by reaching it, and lost by whom stands just below. */
    readonly jump: string | null;
    readonly below: string | null;
    readonly above: string | null;
  };
  readonly "gate-cliff": {
    readonly at: string;
    readonly criterion: string;
    /** Share of the pay behind it that is lost just below. */
    readonly loses: string;
    readonly jump: string | null;
    readonly currency: string;
  };
  readonly plateau: Place & { readonly from: string; readonly to: string | null };
  readonly inversion: Place & { readonly from: string; readonly to: string | null; readonly drop: string | null };
  readonly "unreachable-tier": Place & { readonly from: string; readonly cap: string | null };
  readonly "cap-before-accelerator": Place & { readonly from: string; readonly cap: string | null };
  readonly "gate-takes-all": { readonly gates: readonly string[] };
  readonly "rate-above-margin": Place & {
    readonly from: string;
    readonly to: string | null;
    readonly rate: string;
    readonly margin: string;
  };
  readonly "low-influence": { readonly kpi: string; readonly share: string };
  readonly "volume-without-quality": { readonly kpi: string };
  readonly "changed-within-year": {
    readonly previous: string;
    readonly on: string;
    readonly changed: readonly string[];
  };
  readonly "deal-timing": Place & {
    readonly deal: string;
    /** The most that is gained by counting one deal in another payout period. */
    readonly gain: string | null;
  };
}

type Place = Readonly<Record<"currency", string>> & Readonly<Record<"over", "attainment" | "amount">>;
