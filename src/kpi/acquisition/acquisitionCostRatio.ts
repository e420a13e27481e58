import { divideMoney } from "../../metric/ratioMoney.js";
import type { BookOf } from "../../model/book/salesBook.js";
import type { Decimal } from "../../exact/decimal.js";
import type { BookKpi } from "../define/bookKpi.js";
import { compose } from "../define/compose.js";
import { defineFamily } from "../define/defineFamily.js";
import { newCustomerRevenue } from "../revenue/newCustomerRevenue.js";
import { acquisitionSpend } from "./acquisitionSpend.js";
import {
  acquisitionOptionKinds,
  type AcquisitionOptions,
  type RepTime,
  type SpendKinds,
} from "../facts/acquisitionOptions.js";

/**
 * Cost of winning a new customer, relative to the revenue it brought.
 *
 *     acquisition cost / revenue per new customer = acquisition spend / revenue of the customers won in the period
 *
 * A `Decimal`: at 1 the customers cost as much as they brought, whatever their size. {@link acquisitionBySegment} ranks
 * segments by it. The revenue is that of the period in which the customers were won; later orders do not count. Without
 * a period, and without revenue of new customers, the answer is null. Decision: rep-time, new-customer-revenue.
 *
 * @param options - the way to cost rep time, and the days between spending and customers
 * @example acquisitionCostRatio({ repTime: "salaries" })({ costs: [{ on: "2026-01-31", kind: "sales-salary", amount: 900 }], orders: [{ id: "1", accountId: "acme", on: "2026-01-20", amount: 1800 }] }, { during: { start: "2026-01-01", end: "2026-04-01" } }) // => 0.5
 */
export const acquisitionCostRatio = defineFamily(
  {
    id: "acquisition-cost-ratio",
    title: "Acquisition cost ratio",
    meaning: "Cost of winning a new customer, relative to the revenue it brought.",
    topic: "acquisition",
    nature: "lagging",
    kind: "quantitative",
    unit: "ratio",
    better: "lower",
    formula: "acquisition cost ÷ revenue per new customer",
  },
  (about) =>
    <Time extends RepTime>(
      terms: AcquisitionOptions<Time>,
    ): BookKpi<BookOf<SpendKinds<Time> | "orders">, Decimal | null> =>
      compose(
        { spend: { kpi: acquisitionSpend(terms) }, revenue: { kpi: newCustomerRevenue } },
        ({ spend, revenue }) => divideMoney(spend as Decimal | null, revenue as Decimal),
        about,
      ),
  acquisitionOptionKinds,
);
