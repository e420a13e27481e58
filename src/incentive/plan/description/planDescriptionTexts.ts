import type { Amount } from "../../../exact/amount.js";
import type { Commission, Criterion, Scope, Where } from "../criterion.js";
import type { Gate, Modifier } from "../modifier.js";
import type {
  CreditRules,
  Draw,
  IncentivePlan,
  Participation,
  PayStep,
  Proration,
  RampStep,
  Reversal,
} from "../plan.js";
import type { CurveStretch } from "./curveStretches.js";

/** How a figure is written in a language: `"12,500.5"`, `"12 500,5"`. */
export interface FigureForms {
  readonly thousands: string;
  readonly point: string;
}

/** An amount and a share as a description writes them, and the name of a part of the plan. */
export interface PlanWording {
  readonly amount: (amount: Amount) => string;
  readonly percent: (share: Amount) => string;
  readonly count: (value: Amount) => string;
  /** The title of a criterion or a commission by its id. */
  readonly titleOf: (id: string) => string;
  /** The title of a KPI by its id. */
  readonly kpi: (id: string) => string;
}

/** Whom a target pay or a time is for: everybody where neither is named. */
export type PayHolder = Pick<Participation, "repId" | "role">;

/**
 * What a description says of a plan, in a language: each function writes one sentence or one cell, without knowing of the
 * others.
 */
export interface PlanDescriptionTexts {
  readonly figures: FigureForms;
  readonly headings: Readonly<Record<"criteria" | "curves" | "commissions" | "gates" | "modifiers" | "rules", string>>;
  readonly columns: readonly [criterion: string, measures: string, of: string, share: string, target: string];
  readonly opening: (plan: Pick<IncentivePlan, "year" | "payout" | "currency">) => string;
  readonly targetPay: (
    pay: { readonly variable: Amount; readonly base?: Amount },
    who: PayHolder,
    words: PlanWording,
  ) => string;
  readonly scope: (scope: Scope) => string;
  readonly where: (where: Where) => string;
  readonly target: (criterion: Pick<Criterion, "target" | "per" | "basis" | "better">, words: PlanWording) => string;
  /** The stretches of a curve in one line; its title is null where the line stands below what it belongs to. */
  readonly curve: (title: string | null, stretches: readonly string[]) => string;
  readonly stretch: (stretch: CurveStretch, words: PlanWording) => string;
  readonly commission: (commission: Commission, words: PlanWording) => string;
  readonly tier: (
    tier: { readonly from: Amount; readonly to: Amount | null; readonly rate: Amount },
    tiers: Commission["tiers"],
    words: PlanWording,
  ) => string;
  readonly gate: (gate: Gate, applies: readonly string[], words: PlanWording) => string;
  readonly modifier: (modifier: Modifier, words: PlanWording) => string;
  readonly order: (steps: readonly PayStep[]) => string;
  readonly draw: (draw: Draw, words: PlanWording) => string;
  readonly reversal: (reversal: Reversal) => string;
  readonly negative: (negative: "debt" | "floor") => string;
  readonly proration: (proration: Proration, words: PlanWording) => string;
  readonly ramp: (steps: readonly RampStep[], words: PlanWording) => string;
  readonly credits: (credits: CreditRules, words: PlanWording) => string;
  readonly participants: (participants: readonly Participation[]) => string;
  readonly rounding: (plan: Pick<IncentivePlan, "rounding" | "currency">) => string;
}
