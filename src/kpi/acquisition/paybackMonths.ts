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

/** What a payback is reckoned with. */
export interface PaybackMonthsOptions<Time extends RepTime = RepTime> extends AcquisitionOptions<Time> {
  /** Margin that a customer brings in a month. */
  readonly marginPerMonth: Amount;
}

/**
 * Months until a customer has brought what it cost to win, if every customer stays.
 *
 *     acquisition cost / margin per month
 *
 * A `Decimal`, parts of months as they are. Customers who leave before then never pay back: with them it is
 * {@link paybackMonthsWithChurn}. Where the margin is 0 or less a customer never pays back; then, and without a new customer,
 * the answer is null. Decision: rep-time, lifetime-value.
 *
 * @param terms - the margin of a month, and what the acquisition cost is made of
 * @example paybackMonths({ marginPerMonth: 80, repTime: "salaries" })({ costs: [{ on: "2026-01-31", kind: "sales-salary", amount: 200 }], orders: [{ id: "1", accountId: "acme", on: "2026-01-20", amount: 80 }] }) // => 2.5
 */
export const paybackMonths = defineFamily(
  {
    id: "payback-months",
    title: "Payback of acquisition, in months",
    meaning: "Months until a customer has brought what it cost to win, if every customer stays.",
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
