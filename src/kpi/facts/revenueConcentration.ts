import { plainEvidence } from "../../metric/evidence.js";
import type { ExactTotal } from "../../metric/exactTotal.js";
import { groupBy, type GroupState } from "../../metric/groupBy.js";
import type { Metric } from "../../metric/metric.js";
import { sumMoney } from "../../metric/sumMoney.js";
import { amountOf } from "../../model/accessors/opportunity.js";
import { accountOf } from "../../model/accessors/order.js";
import type { Order } from "../../model/records/order.js";
import type { Amount } from "../../exact/amount.js";
import { Decimal } from "../../exact/decimal.js";
import { divideExact } from "../../exact/divideExact.js";
import { addAmount, addProduct, emptySum, type ExactSum } from "../../exact/exactSum.js";
import { toDecimal } from "../../exact/toDecimal.js";

const revenueByCustomer = groupBy(accountOf, sumMoney<Partial<Order>>(amountOf));

/**
 * Returns a metric of the concentration of revenue over customers, each with the sum of its orders. The value is null
 * if a customer's sum is below 0, because shares of a whole with negative parts mean nothing. Such customers are
 * counted as missing.
 *
 * @param figure - returns the value from the customers' revenues, smallest first, and their total
 */
export const revenueConcentration = (
  figure: (revenues: readonly Decimal[], total: ExactSum) => Decimal | null,
): Metric<Partial<Order>, GroupState<ExactTotal>, Decimal | null> => ({
  ...revenueByCustomer,
  result: (customers) => {
    const revenues = revenuesOf(customers);
    return revenues[0]?.isNegative() === true ? null : figure(revenues, revenues.reduce(addAmount, emptySum()));
  },
  evidence: (customers) => {
    const revenues = revenuesOf(customers);
    const below = revenues.filter((revenue) => revenue.isNegative()).length;
    return plainEvidence(revenues.length - below, below);
  },
});

const revenuesOf = (customers: GroupState<ExactTotal>): Decimal[] =>
  [...revenueByCustomer.result(customers).values()].sort((left, right) => left.comparedTo(right));

/**
 * Returns the metric of the revenue share of the largest customers. A customer may be among them in part.
 *
 * @param top - share of the customers that count as the largest: `0.1` for a tenth
 */
export const topShare = (top: Amount): Metric<Partial<Order>, GroupState<ExactTotal>, Decimal | null> =>
  revenueConcentration((revenues, total) => {
    const largestCount = new Decimal(revenues.length).times(toDecimal(top));
    const largest = revenues
      .toReversed()
      .reduce((sum, revenue, rank) => addProduct(sum, revenue, largestCount.minus(rank).clamp(0, 1)), emptySum());
    return divideExact(largest, total);
  });
