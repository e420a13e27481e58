import type { Amount } from "../../money/amount.js";
import type { Period } from "../../time/period.js";
import type { MeasureOptions } from "../payout/measuring.js";
import type { IncentivePlan } from "../plan/plan.js";
import type { BacktestTexts } from "./backtestTexts.js";
import type { GivenFactor } from "./givenFactor.js";

/** What a rep was paid in the year by the system before. @since 0.1.0 */
export interface DeclaredPay {
  readonly repId: string;
  readonly variable: Amount;
  readonly base?: Amount;
}

/** What a plan is held against when it is run over a year that was. @since 0.1.0 */
export interface BacktestOptions extends MeasureOptions {
  /** Whole number from 0 to 2⁵³ − 1, for the blind orders of p-values. */
  readonly seed: number;
  /** The year that was; the one before the plan's own where absent. */
  readonly year?: Period;
  /** The present system: a plan, which is run over the same year, or what each rep was paid. */
  readonly previous?: IncentivePlan | readonly DeclaredPay[];
  /** Share of the old pay that a rep may lose without the plan being at odds with the present system; 0.1 where absent. */
  readonly tolerance?: Amount;
  /** Share of the team that should be at target; 0.7 where absent. */
  readonly wantedAtTarget?: number;
  /** The criterion whose attainment of 1 means being at target; the first of scope `rep` where absent. */
  readonly targetCriterion?: string;
  /** Variable pay of a year that satisfies: an amount, or a share of the target pay; all of it where absent. */
  readonly satisfactory?: { readonly amount: Amount } | { readonly ofTargetPay: Amount };
  /** The most that all variable pay may cost. */
  readonly budget?: Amount;
  /** Id of the KPI that says what reps sold; the first that is money among those of the plan where absent. */
  readonly revenue?: string;
  /** Values of a deal's `source` that are marketing's; without them nobody's share of marketing's deals is known. */
  readonly marketingSources?: readonly string[];
  /** More that reps do not control, by name. */
  readonly factors?: Readonly<Record<string, GivenFactor>>;
  /** Blind orders drawn for a p-value; 9,999 where absent. */
  readonly orders?: number;
  /** The sentences; English where absent, `backtestInFrench` of `sales-kpi/fr` for French. */
  readonly texts?: BacktestTexts;
}
