import type { Fraction } from "../../exact/fraction.js";
import type { MeasuredCommission } from "../measure/performance.js";
import type { TierReading } from "../pay/readTiers.js";
import type { IncentivePlan } from "../plan/plan.js";

/** Periods of a commission up to the one in which sales are reversed. */
export interface CommissionHistory {
  /** Commission as measured in this period and each period before. */
  readonly measured: readonly MeasuredCommission[];
  /** Share of the commission's pay that gates, modifiers and caps left in each of these periods. */
  readonly kept: readonly Fraction[];
}

/** Pay of a sale under a commission of an earlier plan. */
export interface EarlierSale extends Pick<TierReading, "pay" | "slices"> {
  readonly plan: IncentivePlan;
  readonly commission: string;
  /** Share of the pay that gates, modifiers and caps left. */
  readonly kept: Fraction;
}
