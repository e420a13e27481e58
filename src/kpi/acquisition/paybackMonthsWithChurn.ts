import { refuse } from "../../errors.js";
import type { BookOf } from "../../model/book/salesBook.js";
import type { Amount } from "../../exact/amount.js";
import { Decimal } from "../../exact/decimal.js";
import { toDecimal } from "../../exact/toDecimal.js";
import type { BookKpi } from "../define/bookKpi.js";
import { compose } from "../define/compose.js";
import { defineFamily } from "../define/defineFamily.js";
import { acquisitionCost } from "./acquisitionCost.js";
import { repTimes, spendOptions, type RepTime, type SpendKinds } from "../facts/acquisitionOptions.js";
import type { PaybackMonthsOptions } from "./paybackMonths.js";

/**
 * Whole months until the margins of the customers won cover their cost, if the same share of them leaves every month.
 *
 *     the first month k with margin per month × (1 − retention^k) / (1 − retention) ≥ acquisition cost
 *
 * The first margin comes at once, so a cost above margin / churn is never paid back. Then, with a margin of 0 or less,
 * or without a new customer, the answer is null. Decision: rep-time, lifetime-value.
 *
 * @param options - the margin of a month, the monthly retention, and the parts of the acquisition cost
 * @example paybackMonthsWithChurn({ marginPerMonth: 80, monthlyRetention: 0.97, repTime: "salaries" })({ costs: [{ on: "2026-01-31", kind: "sales-salary", amount: 600 }], orders: [{ id: "1", accountId: "acme", on: "2026-01-20", amount: 80 }] }) // => 9
 */
export const paybackMonthsWithChurn = defineFamily(
  {
    id: "payback-months-with-churn",
    title: "Payback of acquisition with churn, in months",
    meaning:
      "Whole months until the margins of the customers won cover their cost, if the same share of them leaves every month.",
    topic: "acquisition",
    nature: "leading",
    kind: "quantitative",
    unit: "months",
    better: "lower",
    formula: "first month with Σ retained margin ≥ acquisition cost",
  },
  (about) =>
    <Time extends RepTime>(
      terms: PaybackMonthsOptions<Time> & { readonly monthlyRetention: Amount },
    ): BookKpi<BookOf<SpendKinds<Time> | "orders">, number | null> => {
      const [margin, retention] = [toDecimal(terms.marginPerMonth), toDecimal(terms.monthlyRetention)];
      if (retention.lt(0) || retention.gt(1)) refuse("monthlyRetention", terms.monthlyRetention, "a share from 0 to 1");
      return compose(
        { cost: { kpi: acquisitionCost(spendOptions(terms)) } },
        ({ cost }) => (cost === null || !margin.gt(0) ? null : monthsToBring(cost as Decimal, margin, retention)),
        about,
      );
    },
  { repTime: repTimes, lagDays: "number?", marginPerMonth: "amount", monthlyRetention: "amount" },
);

/** Returns the first month by whose end the margins cover a cost; null if all of them together do not. */
function monthsToBring(cost: Decimal, margin: Decimal, retention: Decimal): number | null {
  if (!cost.gt(0)) return 0;
  const churn = new Decimal(1).minus(retention);
  if (churn.isZero()) return cost.div(margin).ceil().toNumber();
  // Share of the customers who may have left by the month looked for.
  const gone = cost.times(churn).div(margin);
  if (gone.gt(1) || (gone.eq(1) && !retention.isZero())) return null;
  if (retention.isZero()) return 1;
  const isBroughtBy = (month: number): boolean => new Decimal(1).minus(retention.pow(month)).gte(gone);
  // The logarithm finds the month but for its last digits, which decide at the bounds.
  let month = new Decimal(1).minus(gone).ln().div(retention.ln()).ceil().toNumber();
  while (month > 1 && isBroughtBy(month - 1)) month -= 1;
  while (!isBroughtBy(month)) month += 1;
  return month;
}
