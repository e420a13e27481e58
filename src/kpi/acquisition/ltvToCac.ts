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
 * Lifetime value of a customer, as a multiple of the cost of winning it.
 *
 *     lifetime value / acquisition cost
 *
 * A `Decimal`. The cost is measured; the lifetime value is an assumption and therefore an option:
 * {@link lifetimeValueAtConstantRetention} computes one, in margin rather than revenue. Without a new customer, or
 * without any spend, the answer is null. Decision: rep-time, lifetime-value.
 *
 * @param options - the lifetime value of a customer, and the parts of its acquisition cost
 * @example ltvToCac({ lifetimeValue: 1600, repTime: "salaries" })({ costs: [{ on: "2026-01-31", kind: "sales-salary", amount: 200 }], orders: [{ id: "1", accountId: "acme", on: "2026-01-20", amount: 80 }] }) // => 8
 */
export const ltvToCac = defineFamily(
  {
    id: "ltv-to-cac",
    title: "Lifetime value to acquisition cost",
    meaning: "Lifetime value of a customer, as a multiple of the cost of winning it.",
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
