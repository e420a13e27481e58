import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import type { Amount } from "../../exact/amount.js";
import { Decimal } from "../../exact/decimal.js";
import { toDecimal } from "../../exact/toDecimal.js";

/** Assumptions of a lifetime value at constant retention. */
export interface LifetimeAssumptions {
  /** Margin that a customer brings in a period, a month or a year, as long as it stays: the same in each. */
  readonly marginPerPeriod: Amount;
  /** Share of the customers of one period who are still there in the next, from 0 to 1: the same in each. */
  readonly retention: Amount;
  /** Loss of worth of a margin for each period that it comes later: 0.1 is a tenth. 0 by default. */
  readonly discountRate?: Amount;
  /** Time of the first margin: at once, or after a period and only of those who stay. At once by default. */
  readonly firstMargin?: "at-once" | "after-a-period";
  /** Number of margins to count; all future margins by default. */
  readonly periods?: number;
}

const assumptionKinds: OptionKinds<LifetimeAssumptions> = {
  marginPerPeriod: "amount",
  retention: "amount",
  discountRate: "amount?",
  firstMargin: [undefined, "at-once", "after-a-period"],
  periods: "number?",
};

/** A lifetime value, beside all that it takes for granted. */
export interface LifetimeValue {
  /** Lifetime value; null if it has no bound. */
  readonly value: Decimal | null;
  /** Periods that a customer stays on average, the first one included; null if all of them stay for ever. */
  readonly expectedPeriods: Decimal | null;
  readonly assumes: {
    readonly marginPerPeriod: Decimal;
    readonly retention: Decimal;
    readonly discountRate: Decimal;
    readonly firstMargin: "at-once" | "after-a-period";
    readonly periods: number | null;
  };
}

/**
 * Returns the lifetime value of a customer in closed form, if margin and retention stay as they are.
 *
 *     Σ margin × (retention / (1 + discount rate))^t, for t = 0, 1, 2 …
 *
 * At once and without a discount it is margin / churn. Customers do not leave at a constant rate: those who stay are the loyal
 * ones, so one retention for all ages makes a cohort's value too low, and a margin that never changes is a guess. That is why
 * the assumptions stand in the name and beside the value. Where all stay for ever and nothing is discounted the value has no
 * bound: null. Decision: lifetime-value.
 *
 * @example lifetimeValueAtConstantRetention({ marginPerPeriod: 80, retention: "0.95" }).value // => 1600
 */
export function lifetimeValueAtConstantRetention(assumptions: LifetimeAssumptions): LifetimeValue {
  const { firstMargin = "at-once", periods = null } = checkOptions(
    "lifetimeValueAtConstantRetention",
    assumptions,
    assumptionKinds,
  );
  const margin = toDecimal(assumptions.marginPerPeriod);
  const [retention, discountRate] = [toDecimal(assumptions.retention), toDecimal(assumptions.discountRate ?? 0)];
  if (retention.lt(0) || retention.gt(1)) refuse("retention", assumptions.retention, "a share from 0 to 1");
  if (discountRate.lt(0)) refuse("discountRate", assumptions.discountRate, "a rate of 0 or more");
  if (periods !== null && !(Number.isSafeInteger(periods) && periods > 0))
    refuse("periods", periods, "a whole number of periods above 0");
  const churn = new Decimal(1).minus(retention);
  return {
    value: sumOfMargins(margin, { retention, discountRate, firstMargin, periods }),
    expectedPeriods: churn.isZero() ? null : new Decimal(1).div(churn),
    assumes: { marginPerPeriod: margin, retention, discountRate, firstMargin, periods },
  };
}

/** Returns the sum of the geometric series of the margins; null if it has no bound. */
function sumOfMargins(
  margin: Decimal,
  { retention, discountRate, firstMargin, periods }: Omit<LifetimeValue["assumes"], "marginPerPeriod">,
): Decimal | null {
  const worth = discountRate.plus(1);
  const [first, lost] = [firstMargin === "at-once" ? worth : retention, worth.minus(retention)];
  if (lost.isZero()) return periods === null && !margin.isZero() ? null : margin.times(periods ?? 0);
  const left = periods === null ? new Decimal(0) : retention.div(worth).pow(periods);
  return margin.times(first).times(new Decimal(1).minus(left)).div(lost).plus(0);
}
