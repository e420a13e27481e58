import { divideMoney } from "../../metric/ratioMoney.js";
import type { BookOf } from "../../model/book/salesBook.js";
import type { Amount } from "../../exact/amount.js";
import type { Decimal } from "../../exact/decimal.js";
import { addProduct, emptySum } from "../../exact/exactSum.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";
import { toDecimal } from "../../exact/toDecimal.js";
import type { BookKpi } from "../define/bookKpi.js";
import { compose } from "../define/compose.js";
import { defineFamily } from "../define/defineFamily.js";
import { newCustomers } from "../revenue/newCustomers.js";
import { acquisitionSpend } from "./acquisitionSpend.js";
import {
  repTimes,
  spendOptions,
  type AcquisitionOptions,
  type RepTime,
  type SpendKinds,
} from "../facts/acquisitionOptions.js";

/** Options of {@link paybackMonths}. */
export interface PaybackMonthsOptions<Time extends RepTime = RepTime> extends AcquisitionOptions<Time> {
  /** Margin that a customer brings in a month. */
  readonly marginPerMonth: Amount;
}

/**
 * Months until the margin of a customer covers the cost of winning it, if every customer stays.
 *
 *     acquisition cost / margin per month
 *
 * A `Decimal`, with parts of months. Customers who leave earlier never pay back; {@link paybackMonthsWithChurn} counts
 * them. With a margin of 0 or less, or without a new customer, the answer is null. Decision: rep-time, lifetime-value.
 *
 * @param options - the margin of a month, and the parts of the acquisition cost
 * @example paybackMonths({ marginPerMonth: 80, repTime: "salaries" })({ costs: [{ on: "2026-01-31", kind: "sales-salary", amount: 200 }], orders: [{ id: "1", accountId: "acme", on: "2026-01-20", amount: 80 }] }) // => 2.5
 */
export const paybackMonths = defineFamily(
  {
    id: "payback-months",
    title: "Payback of acquisition, in months",
    meaning: "Months until the margin of a customer covers the cost of winning it, if every customer stays.",
    topic: "acquisition",
    nature: "leading",
    kind: "quantitative",
    unit: "months",
    better: "lower",
    formula: "acquisition cost ÷ margin per month",
  },
  (about) =>
    <Time extends RepTime>(
      terms: PaybackMonthsOptions<Time>,
    ): BookKpi<BookOf<SpendKinds<Time> | "orders">, Decimal | null> => {
      const margin = toDecimal(terms.marginPerMonth);
      return compose(
        { spend: { kpi: acquisitionSpend(spendOptions(terms)) }, customers: { kpi: newCustomers } },
        ({ spend, customers }) =>
          margin.gt(0)
            ? divideMoney(spend as Decimal | null, sumToDecimal(addProduct(emptySum(), margin, customers as number)))
            : null,
        about,
      );
    },
  { repTime: repTimes, lagDays: "number?", marginPerMonth: "amount" },
);
