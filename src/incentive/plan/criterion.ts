import type { Amount } from "../../exact/amount.js";
import type { Curve } from "./curve.js";
import type { Tiers } from "./tiers.js";

/** Scope of the figures that count: those of the rep, of the rep's team, or of all. */
export type Scope = "rep" | "team" | "company";

/** Condition on facts: each field has the value, or one of the values. */
export type Where = Readonly<Record<string, PlainValue | readonly PlainValue[]>>;

/** Value that a field is compared with. */
export type PlainValue = string | number | boolean | null;

/** Target for one rep, role or team. */
export interface TargetFor {
  readonly repId?: string;
  readonly role?: string;
  readonly teamId?: string;
  readonly target: Amount;
}

/** Weighted objective of a plan: pay = target pay × share of the weights × curve(attainment). */
export interface Criterion {
  readonly id: string;
  readonly title?: string;
  /** Id of the KPI that measures the criterion. */
  readonly kpi: string;
  /** Nature of the criterion: a result, or a means to a result. */
  readonly nature: "result" | "means";
  readonly scope: Scope;
  readonly weight: Amount;
  /** Target, or the text `"quota"` for the book's quotas for the KPI. */
  readonly target: Amount;
  readonly targets?: readonly TargetFor[];
  /** Time that the target is for; the plan's year if absent. A target per week is due for each week of the time measured. */
  readonly per?: "week" | "month" | "quarter" | "year";
  /** Measured time of a payment: its period alone, or the year so far, of which the payment pays the increase. */
  readonly basis?: "period" | "year-to-date";
  /**
   * Target of a payment of the year to date: the part of the target that is due to date, or the target of the whole year. Against
   * the year, 675 of 1000 pays 67.5 per cent of the year's target incentive, on whichever day; to date if absent.
   */
  readonly measuredAgainst?: "year" | "to-date";
  /** Direction that is better; the KPI's own if absent. */
  readonly better?: "higher" | "lower";
  readonly where?: Where;
  readonly curve: Curve;
  /** Influence that a rep has on the criterion. */
  readonly influence?: "high" | "medium" | "low";
}

/** Share of the amount sold. */
export interface Commission {
  readonly id: string;
  readonly title?: string;
  /** Id of the KPI that the commission is paid on: an amount of money. */
  readonly on: string;
  readonly scope?: Scope;
  readonly where?: Where;
  /** Target of tiers over attainment without a criterion; or the text `"quota"`. */
  readonly target?: Amount;
  readonly tiers: Tiers;
}
