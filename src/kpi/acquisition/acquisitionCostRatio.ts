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
 * What a new customer cost, set against what it brought.
 *
 *     acquisition cost / revenue per new customer = acquisition spend / revenue of the customers won in the period
 *
 * A `Decimal`: at 1 the customers cost what they brought, however large they are. Compared by segment it ranks them, see
 * {@link acquisitionBySegment}. The revenue is that of the period in which they were won, so what they order later is not in
 * it. Without a period, and without revenue of new customers, the answer is null. Decision: rep-time, new-customer-revenue.
 *
 * @param terms - what rep time is taken to cost, and how long before the customers the money was spent
 * @example acquisitionCostRatio({ repTime: "salaries" })({ costs: [{ on: "2026-01-31", kind: "sales-salary", amount: 900 }], orders: [{ id: "1", accountId: "acme", on: "2026-01-20", amount: 1800 }] }, { during: { start: "2026-01-01", end: "2026-04-01" } }) // => 0.5
 */
export const acquisitionCostRatio = defineFamily(
  {
    id: "acquisition-cost-ratio",
    title: "Acquisition cost ratio",
    meaning: "What a new customer cost, set against what it brought.",
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
