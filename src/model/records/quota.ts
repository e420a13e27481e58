import type { Amount } from "../../exact/amount.js";
import type { Period } from "../../time/period.js";

/** Target for a KPI, set for a rep or a team. Exactly one of `ownerId` and `teamId` is needed. */
export interface Quota {
  readonly ownerId?: string | null | undefined;
  readonly teamId?: string | null | undefined;
  /** Id of the KPI: `won-revenue`. */
  readonly kpi: string;
  readonly target: Amount;
  readonly period: Period;
}
