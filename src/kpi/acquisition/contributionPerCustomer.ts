import { divideMoney } from "../../metric/ratioMoney.js";
import type { BookOf } from "../../model/book/salesBook.js";
import type { Decimal } from "../../exact/decimal.js";
import type { BookKpi } from "../define/bookKpi.js";
import { compose } from "../define/compose.js";
import { defineFamily } from "../define/defineFamily.js";
import { difference } from "../define/difference.js";
import { newCustomers } from "../revenue/newCustomers.js";
import { acquisitionSpend } from "./acquisitionSpend.js";
import {
  acquisitionOptionKinds,
  type AcquisitionOptions,
  type RepTime,
  type SpendKinds,
} from "../facts/acquisitionOptions.js";
import { newCustomerMargin } from "./newCustomerMargin.js";

/**
 * Margin of a new customer in the period it was won in, less the cost of winning it.
 *
 *     margin per new customer − acquisition cost = (margin of the customers won − acquisition spend) / # new customers
 *
 * Negative if the customers have not yet paid back their cost. The margin is that of the period alone; for later
 * margins see {@link ltvToCac}. Orders without a cost are left out and counted as missing. Without a period, and
 * without a new customer, the answer is null. Decision: rep-time, new-customer-revenue.
 *
 * @param options - the way to cost rep time, and the days between spending and customers
 * @example contributionPerCustomer({ repTime: "salaries" })({ costs: [{ on: "2026-01-31", kind: "sales-salary", amount: 900 }], orders: [{ id: "1", accountId: "acme", on: "2026-01-20", amount: 1800, cost: 700 }] }, { during: { start: "2026-01-01", end: "2026-04-01" } }) // => 200
 */
export const contributionPerCustomer = defineFamily(
  {
    id: "contribution-per-customer",
    title: "Contribution per new customer",
    meaning: "Margin of a new customer in the period it was won in, less the cost of winning it.",
    topic: "acquisition",
    nature: "lagging",
    kind: "quantitative",
    unit: "money",
    better: "higher",
    formula: "margin per new customer − acquisition cost",
  },
  (about) =>
    <Time extends RepTime>(
      terms: AcquisitionOptions<Time>,
    ): BookKpi<BookOf<SpendKinds<Time> | "orders">, Decimal | null> =>
      compose(
        {
          // Nobody is new without a period, so without one there is no margin to speak of, rather than one of 0.
          margin: { kpi: newCustomerMargin, shift: (period) => period },
          spend: { kpi: acquisitionSpend(terms) },
          customers: { kpi: newCustomers },
        },
        ({ margin, spend, customers }) =>
          margin === null || spend === null
            ? null
            : divideMoney(difference(margin as Decimal, spend as Decimal), customers as number),
        about,
      ),
  acquisitionOptionKinds,
);
