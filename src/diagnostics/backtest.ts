import type { DiagnosticOf, Severity } from "./diagnostic.js";

/** Part of a plan whose KPI the records cannot serve. The subject is the part: a criterion, a commission or a SPIF. */
type PartEvidence = Readonly<{ kpi: string }>;

/** Payments with a gap, and the reps by name. */
type PaymentEvidence = Readonly<{ kpi: string; payments: number; reps: readonly string[] }>;

/** Facts of the year that cannot be used. */
type FactEvidence = Readonly<{ kpi: string; facts: number }>;

/** Share of reps or readings: `reached` of `n`, with the 95 % interval by Wilson. */
type ShareEvidence = Readonly<{ reached: number; n: number; share: number; low: number; high: number }>;

/** Gate: its criterion, the scope of the criterion, and the attainment that opens the gate as a decimal. */
type GateEvidence = Readonly<{ on: string; scope: "rep" | "team" | "company"; atLeast: string }>;

/** Evidence of the diagnostics of a backtest. Amounts and shares of money are plain decimals. Reps are named by the book. */
export type BacktestEvidence = Readonly<{
  "no-rep-measured": Readonly<Record<string, never>>;
  "reps-measured": { readonly reps: number; readonly payments: number };
  "nothing-missing": Readonly<Record<string, never>>;
  "gap-unknown-kpi": PartEvidence;
  "gap-not-by-rep": PartEvidence;
  "gap-not-additive": PartEvidence;
  "gap-no-records": { readonly kpi: string; readonly kinds: number };
  "gap-before-first-record": { readonly kpi: string; readonly payments: number };
  "gap-unfinished": { readonly kpi: string; readonly payments: number };
  "gap-without-owner": FactEvidence;
  "gap-without-value": FactEvidence;
  "gap-no-facts": { readonly kpi: string; readonly reps: readonly string[] };
  "gap-nothing-measured": PaymentEvidence;
  "gap-no-target": PaymentEvidence;
  "gap-target-of-zero": PaymentEvidence;
  "gap-no-team": PaymentEvidence;

  "plan-size": {
    readonly parts: number;
    readonly inputs: number;
    readonly targets: number;
    readonly tables: number;
    readonly dependencies: number;
  };

  "no-present-system": Readonly<Record<string, never>>;
  "would-gain-and-lose": {
    readonly reps: number;
    readonly winners: number;
    readonly losers: number;
    readonly unchanged: number;
  };
  "total-pay-change": {
    readonly before: string;
    readonly after: string;
    readonly change: string | null;
    readonly currency: string;
  };
  "greatest-loss": {
    readonly rep: string;
    readonly loss: string;
    readonly change: string | null;
    readonly currency: string;
  };
  "no-loss-beyond-tolerance": { readonly tolerance: string };
  "losses-beyond-tolerance": { readonly tolerance: string; readonly reps: readonly string[] };
  "paid-before-only": { readonly reps: readonly string[] };
  "paid-after-only": { readonly reps: readonly string[] };

  "no-rep-criterion": Readonly<Record<string, never>>;
  "no-rep-with-target": { readonly criterion: string };
  "at-target": ShareEvidence & { readonly criterion: string };
  "wanted-share-met": { readonly wanted: number };
  "wanted-share-missed": { readonly wanted: number };
  "wanted-share-open": { readonly wanted: number; readonly n: number };
  "reps-without-target": { readonly criterion: string; readonly reps: readonly string[] };
  "no-rep-with-target-pay": Readonly<Record<string, never>>;
  "paid-at-least-amount": ShareEvidence & { readonly amount: string; readonly currency: string };
  "paid-at-least-share": ShareEvidence & { readonly ofTargetPay: string };

  "plan-cost": { readonly cost: string; readonly targetPay: string; readonly currency: string };
  "no-revenue-kpi": Readonly<Record<string, never>>;
  "nothing-sold": { readonly kpi: string };
  "variable-cost-of-sales": {
    readonly kpi: string;
    readonly revenue: string;
    readonly share: string;
    readonly currency: string;
  };
  "total-cost-of-sales": { readonly base: string; readonly share: string; readonly currency: string };
  "within-budget": { readonly budget: string; readonly left: string; readonly currency: string };
  "budget-exceeded": { readonly budget: string; readonly excess: string; readonly currency: string };

  "no-pay-and-performance": Readonly<Record<string, never>>;
  "pay-and-performance": {
    readonly pay: "share of target pay" | "amount";
    readonly performance: "attainment" | "sold";
    readonly reps: number;
    readonly rankCorrelation: number;
  };
  "pay-or-performance-constant": { readonly reps: number };
  "reps-without-performance": { readonly reps: number };
  "too-few-for-fairness": { readonly reps: number; readonly needed: number };
  "factor-of-too-few": { readonly reps: number; readonly needed: number };
  "factor-constant": Readonly<Record<string, never>>;
  "factor-groups": {
    readonly groups: number;
    readonly varianceBetween: number;
    readonly byChance: number;
    readonly pValue: number;
  };
  "factor-correlation": {
    readonly correlation: number;
    readonly givenPerformance: number | null;
    readonly pValue: number;
  };
  "pay-goes-with-factors": { readonly factors: readonly string[] };
  "chance-explains-factors": Readonly<Record<string, never>>;
  "no-factor-tested": Readonly<Record<string, never>>;

  "no-gate": Readonly<Record<string, never>>;
  "gate-never-measured": GateEvidence;
  "gate-reached": GateEvidence & ShareEvidence;
  "gate-readings-missing": { readonly readings: number };
  "gate-decided-by-own-result": { readonly reps: number; readonly n: number; readonly share: number };
  "mean-pay-with-gates": { readonly pay: string; readonly withoutGates: string; readonly currency: string };
  "mean-pay-if-gates-independent": { readonly pay: string; readonly currency: string };

  "pay-mix": { readonly base: string; readonly variable: string };
  "no-limit-of-pay": Readonly<Record<string, never>>;
  "limit-of-pay": { readonly timesTargetPay: string };
  "attainment-bands": {
    readonly reps: number;
    readonly bands: readonly { readonly from: number | null; readonly to: number | null; readonly reps: number }[];
  };
  "pay-follows-attainment": {
    readonly rankCorrelation: number;
    /** Variable pay that goes with ten percentage points of attainment. */
    readonly payOfTenPoints: number;
    readonly currency: string;
  };
}>;

/** Stable names of what a backtest reports. */
export type BacktestCode = keyof BacktestEvidence;

/**
 * Statement of a backtest as a diagnostic. The subject is the plan, or one of its parts: a criterion, a commission, a SPIF, a gate; or
 * a factor of fairness.
 */
export type BacktestDiagnostic = DiagnosticOf<BacktestEvidence>;

/** Severity of each code: an error if the plan cannot be computed, a warning if a person should look. */
export const backtestSeverities: Readonly<Record<BacktestCode, Severity>> = {
  "no-rep-measured": "warning",
  "reps-measured": "advice",
  "nothing-missing": "advice",
  "gap-unknown-kpi": "error",
  "gap-not-by-rep": "error",
  "gap-not-additive": "error",
  "gap-no-records": "error",
  "gap-before-first-record": "warning",
  "gap-unfinished": "warning",
  "gap-without-owner": "warning",
  "gap-without-value": "warning",
  "gap-no-facts": "warning",
  "gap-nothing-measured": "warning",
  "gap-no-target": "warning",
  "gap-target-of-zero": "warning",
  "gap-no-team": "warning",
  "plan-size": "advice",
  "no-present-system": "advice",
  "would-gain-and-lose": "advice",
  "total-pay-change": "advice",
  "greatest-loss": "advice",
  "no-loss-beyond-tolerance": "advice",
  "losses-beyond-tolerance": "warning",
  "paid-before-only": "advice",
  "paid-after-only": "advice",
  "no-rep-criterion": "advice",
  "no-rep-with-target": "warning",
  "at-target": "advice",
  "wanted-share-met": "advice",
  "wanted-share-missed": "warning",
  "wanted-share-open": "advice",
  "reps-without-target": "warning",
  "no-rep-with-target-pay": "advice",
  "paid-at-least-amount": "advice",
  "paid-at-least-share": "advice",
  "plan-cost": "advice",
  "no-revenue-kpi": "advice",
  "nothing-sold": "advice",
  "variable-cost-of-sales": "advice",
  "total-cost-of-sales": "advice",
  "within-budget": "advice",
  "budget-exceeded": "warning",
  "no-pay-and-performance": "advice",
  "pay-and-performance": "advice",
  "pay-or-performance-constant": "advice",
  "reps-without-performance": "advice",
  "too-few-for-fairness": "advice",
  "factor-of-too-few": "advice",
  "factor-constant": "advice",
  "factor-groups": "advice",
  "factor-correlation": "advice",
  "pay-goes-with-factors": "warning",
  "chance-explains-factors": "advice",
  "no-factor-tested": "advice",
  "no-gate": "advice",
  "gate-never-measured": "warning",
  "gate-reached": "advice",
  "gate-readings-missing": "warning",
  "gate-decided-by-own-result": "advice",
  "mean-pay-with-gates": "advice",
  "mean-pay-if-gates-independent": "advice",
  "pay-mix": "advice",
  "no-limit-of-pay": "advice",
  "limit-of-pay": "advice",
  "attainment-bands": "advice",
  "pay-follows-attainment": "advice",
};
