import type { Amount } from "../../exact/amount.js";
import type { Curve } from "./curve.js";
import type { Tiers } from "./tiers.js";

/** Whose figures count: the rep's own, those of the rep's team, or of all. */
export type Scope = "rep" | "team" | "company";

/** Which facts count: those whose field has the value, or one of the values. */
export type Where = Readonly<Record<string, PlainValue | readonly PlainValue[]>>;

/** What a field is compared with. */
export type PlainValue = string | number | boolean | null;

/** A target of its own for a rep, a role or a team. */
export interface TargetFor {
  readonly repId?: string;
  readonly role?: string;
  readonly teamId?: string;
  readonly target: Amount;
}

/** One weighted objective of a plan: pay = target pay × share of the weights × curve(attainment). */
export interface Criterion {
  readonly id: string;
  readonly title?: string;
  /** Id of the KPI that measures it. */
  readonly kpi: string;
  /** What came out, or what was put in. */
  readonly nature: "result" | "means";
  readonly scope: Scope;
  readonly weight: Amount;
  /** The target itself, or the text `"quota"`: the book's quotas for the KPI. */
  readonly target: Amount;
  readonly targets?: readonly TargetFor[];
  /** The time the target is for; the plan's year where absent. A target per week is due for each week of the time measured. */
  readonly per?: "week" | "month" | "quarter" | "year";
  /** Whether a payment looks at its period alone, or at the year so far and pays what that adds. */
  readonly basis?: "period" | "year-to-date";
  /** Whether more is better; the KPI's own where absent. */
  readonly better?: "higher" | "lower";
  readonly where?: Where;
  readonly curve: Curve;
  /** How much of it lies in the hands of a rep. */
  readonly influence?: "high" | "medium" | "low";
}

/** A share of what is sold. */
export interface Commission {
  readonly id: string;
  readonly title?: string;
  /** Id of the KPI it is paid on: an amount. */
  readonly on: string;
  readonly scope?: Scope;
  readonly where?: Where;
  /** The target meant by tiers over attainment, where no criterion is; or the text `"quota"`. */
  readonly target?: Amount;
  readonly tiers: Tiers;
}
