/**
 * Evidence of each sentence of a plan's description. Amounts and shares are plain decimals, days are inclusive; names are the
 * titles of the plan's parts.
 */
export type PlanDescriptionEvidence = Readonly<{
  "criteria-heading": Nothing;
  "curves-heading": Nothing;
  "commissions-heading": Nothing;
  "gates-heading": Nothing;
  "modifiers-heading": Nothing;
  "rules-heading": Nothing;

  opening: {
    readonly firstDay: string;
    readonly lastDay: string;
    readonly payout: "month" | "quarter" | "half-year" | "year";
    readonly currency: string;
  };
  "target-pay": TargetPay;
  "target-pay-of-role": TargetPay & { readonly role: string };
  "target-pay-of-rep": TargetPay & { readonly repId: string };

  "criterion-column": Nothing;
  "kpi-column": Nothing;
  "scope-column": Nothing;
  "weight-column": Nothing;
  "target-column": Nothing;
  scope: { readonly scope: ScopeName };
  weight: { readonly share: string };
  /** `where` is the condition on facts, null if all count. */
  "measured-by": { readonly kpi: string; readonly where: string | null };
  "where-field": { readonly field: string; readonly values: readonly string[] };
  "target-quota": Nothing;
  "target-amount": { readonly target: string; readonly per: "week" | "month" | "quarter" | "year" | null };
  "over-year-so-far": Nothing;
  "over-year-against-whole": Nothing;
  "less-is-better": Nothing;

  /** The segments of a curve, each as a sentence; the title is null below the part that the curve belongs to. */
  curve: { readonly title: string | null; readonly segments: readonly string[] };
  "curve-start": { readonly to: string; readonly pays: string };
  "curve-start-unpaid": { readonly to: string };
  "curve-rise": CurveRise;
  "curve-accelerator": CurveRise;
  "curve-decelerator": CurveRise;
  "curve-step": { readonly from: string; readonly to: string; readonly pays: string };
  "curve-end": { readonly from: string; readonly pays: string };
  "curve-cap": { readonly pays: string };

  commission: {
    readonly title: string;
    readonly measured: string;
    readonly scope: ScopeName;
    readonly accumulate: "deal" | "period" | "year-to-date";
  };
  "commission-on-target": { readonly target: string };
  "commission-on-quota": Nothing;
  "commission-on-criterion": { readonly criterion: string };
  "tier-method": { readonly method: "marginal" | "whole" | "retroactive" | "interpolated" };
  "tier-boundary": { readonly boundary: "upper" | "lower" };
  tier: { readonly from: PlanFigure; readonly to: PlanFigure; readonly pays: PlanFigure };
  "last-tier": { readonly from: PlanFigure; readonly pays: PlanFigure };

  gate: { readonly lines: readonly string[]; readonly criterion: string; readonly atLeast: string };
  "gate-pays-nothing": Nothing;
  "gate-pays-share": { readonly share: string };
  "gate-pays-curve": Nothing;

  "multiplier-on-all": { readonly id: string; readonly criterion: string };
  "multiplier-on-lines": { readonly id: string; readonly criterion: string; readonly lines: readonly string[] };
  spif: { readonly id: string; readonly each: Money; readonly measured: string };
  "spif-from": { readonly from: string };
  "spif-during": { readonly firstDay: string; readonly lastDay: string };
  "spif-most": { readonly most: Money };
  /** No lines: the floor, cap, windfall or relief applies to all pay. */
  floor: { readonly id: string; readonly lines: readonly string[]; readonly amount: Money };
  cap: { readonly id: string; readonly lines: readonly string[]; readonly amount: Money };
  "cap-in-target-pay": { readonly id: string; readonly lines: readonly string[]; readonly times: string };
  windfall: {
    readonly id: string;
    readonly lines: readonly string[];
    readonly above: Money;
    readonly counts: string;
  };
  "quota-relief": {
    readonly id: string;
    readonly repId: string;
    readonly share: string;
    readonly firstDay: string;
    readonly lastDay: string;
  };

  order: { readonly steps: readonly ("gates" | "modifiers" | "caps")[] };
  draw: { readonly amount: Money; readonly lastDay: string | null };
  "draw-recovered": { readonly from: string | null; readonly atMost: string | null };
  "draw-kept": Nothing;
  remeasure: Nothing;
  clawback: { readonly days: number | null };
  "negative-owed": Nothing;
  "negative-carried": Nothing;
  proration: { readonly by: "days" | "active-days" | "months" };
  "seasonal-proration": { readonly weights: readonly string[] };
  ramp: { readonly steps: readonly string[] };
  "ramp-step": { readonly month: number; readonly share: string };
  "guaranteed-ramp-step": { readonly month: number; readonly share: string; readonly guaranteed: string };
  overlay: { readonly repId: string; readonly share: string; readonly teamId: string | null };
  "roll-up": Nothing;
  "credits-as-split": Nothing;
  participants: { readonly names: readonly string[] };
  "participant-rep": ParticipationTime & { readonly repId: string };
  "participant-role": ParticipationTime & { readonly role: string };
  rounding: {
    readonly mode: "half-even" | "half-up" | "half-down" | "up" | "down" | "ceiling" | "floor";
    readonly currency: string;
  };
}>;

/** Figure of a tier: an amount of money, or a share of the target or of the amount sold. */
export type PlanFigure = Money | { readonly share: string };

type Nothing = Readonly<Record<string, never>>;
type ScopeName = "rep" | "team" | "company";
type Money = Readonly<Record<"amount" | "currency", string>>;
type TargetPay = Readonly<Record<"variable", Money> & Record<"base", Money | null>>;
type CurveRise = Readonly<Record<"from" | "to" | "fromPay" | "toPay", string>>;
type ParticipationTime = Readonly<Record<"firstDay" | "lastDay", string | null>>;
