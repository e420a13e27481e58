import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import type { Amount } from "../../exact/amount.js";
import { Decimal } from "../../exact/decimal.js";
import { toDecimal } from "../../exact/toDecimal.js";

/** Assumptions of a lifetime value at constant retention. */
export interface LifetimeAssumptions {
  /** Margin of a customer in a period, such as a month or a year: the same in every period until the customer leaves. */
  readonly marginPerPeriod: Amount;
  /** Share of the customers of one period who stay for the next, from 0 to 1: the same in every period. */
  readonly retention: Amount;
  /** Discount of a margin for each later period: 0.1 is a tenth. 0 by default. */
  readonly discountRate?: Amount;
  /** Time of the first margin: at once, or after a period from the customers who stay. At once by default. */
  readonly firstMargin?: "at-once" | "after-a-period";
  /** Number of margins that count; all future margins by default. */
  readonly periods?: number;
}

const assumptionKinds: OptionKinds<LifetimeAssumptions> = {
  marginPerPeriod: "amount",
  retention: "amount",
  discountRate: "amount?",
  firstMargin: [undefined, "at-once", "after-a-period"],
  periods: "number?",
};

/** Lifetime value with its assumptions. */
export interface LifetimeValue {
  /** Present value of a customer's margins; null if they have no bound. */
  readonly value: Decimal | null;
  /** Mean number of periods of a customer, including the first; null if no customer ever leaves. */
  readonly expectedPeriods: Decimal | null;
  /** Assumptions of the value. */
  readonly assumes: {
    readonly marginPerPeriod: Decimal;
    readonly retention: Decimal;
    readonly discountRate: Decimal;
    readonly firstMargin: "at-once" | "after-a-period";
    readonly periods: number | null;
  };
}

/**
 * Returns the lifetime value of a customer in closed form, for a constant margin and retention.
 *
 *     Σ margin × (retention / (1 + discount rate))^t, for t = 0, 1, 2 …
 *
 * At once and without a discount the value is margin / churn. Real customers do not leave at a constant rate: the loyal ones
 * remain. One retention for all ages therefore makes a cohort's value too low, and a constant margin is a guess. For this
 * reason the assumptions are in the name and beside the value. Without churn and discount the value has no bound: null.
 * Decision: lifetime-value.
 *
 * @throws SalesKpiError `impossible-request` for a retention outside 0 to 1, a discount rate below 0, or a number of periods
 * that is not whole and above 0
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

/** Returns the geometric series of the margins; null if the series has no bound. */
function sumOfMargins(
  margin: Decimal,
  { retention, discountRate, firstMargin, periods }: Omit<LifetimeValue["assumes"], "marginPerPeriod">,
): Decimal | null {
  const growth = discountRate.plus(1);
  const [first, loss] = [firstMargin === "at-once" ? growth : retention, growth.minus(retention)];
  if (loss.isZero()) return periods === null && !margin.isZero() ? null : margin.times(periods ?? 0);
  const rest = periods === null ? new Decimal(0) : retention.div(growth).pow(periods);
  return margin.times(first).times(new Decimal(1).minus(rest)).div(loss).plus(0);
}
