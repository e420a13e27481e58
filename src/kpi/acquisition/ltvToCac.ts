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

/**
 * How many times over a customer brings what it cost to win.
 *
 *     lifetime value / acquisition cost
 *
 * A `Decimal`. What it cost is measured; what it will bring is an assumption, so it is told: by
 * {@link lifetimeValueAtConstantRetention} for instance, in margin rather than revenue. Without a new customer, and where
 * nothing was spent, the answer is null. Decision: rep-time, lifetime-value.
 *
 * @param terms - the lifetime value of a customer, and what its acquisition cost is made of
 * @example ltvToCac({ lifetimeValue: 1600, repTime: "salaries" })({ costs: [{ on: "2026-01-31", kind: "sales-salary", amount: 200 }], orders: [{ id: "1", accountId: "acme", on: "2026-01-20", amount: 80 }] }) // => 8
 */
export const ltvToCac = defineFamily(
  {
    id: "ltv-to-cac",
    title: "Lifetime value to acquisition cost",
    meaning: "How many times over a customer brings what it cost to win.",
    topic: "acquisition",
    nature: "leading",
    kind: "quantitative",
    unit: "ratio",
    better: "higher",
    formula: "lifetime value ÷ acquisition cost",
  },
  (about) =>
    <Time extends RepTime>(
      terms: AcquisitionOptions<Time> & { readonly lifetimeValue: Amount },
    ): BookKpi<BookOf<SpendKinds<Time> | "orders">, Decimal | null> => {
      const worth = toDecimal(terms.lifetimeValue);
      return compose(
        { spend: { kpi: acquisitionSpend(spendOptions(terms)) }, customers: { kpi: newCustomers } },
        ({ spend, customers }) =>
          customers === 0
            ? null
            : divideMoney(sumToDecimal(addProduct(emptySum(), worth, customers as number)), spend as Decimal | null),
        about,
      );
    },
  { repTime: repTimes, lagDays: "number?", lifetimeValue: "amount" },
);
