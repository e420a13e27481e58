import { divideMoney } from "../../metric/ratioMoney.js";
import type { BookOf } from "../../model/book/salesBook.js";
import type { Decimal } from "../../exact/decimal.js";
import type { BookKpi } from "../define/bookKpi.js";
import { compose } from "../define/compose.js";
import { defineFamily } from "../define/defineFamily.js";
import { newCustomers } from "../revenue/newCustomers.js";
import { acquisitionSpend } from "./acquisitionSpend.js";
import {
  acquisitionOptionKinds,
  type AcquisitionOptions,
  type RepTime,
  type SpendKinds,
} from "../facts/acquisitionOptions.js";

/**
 * Cost of winning a new customer, rep time included: the loaded CAC.
 *
 *     (Σ marketing costs + Σ selling expenses + cost of rep time) / # new customers
 *
 * Every cost of the period counts, money spent on prospects who did not buy included. {@link acquisitionSpend} explains
 * the two ways to cost rep time, and the lag between spending and customers. Without a new customer the answer is null.
 * Decision: rep-time, acquisition-lag.
 *
 * @param options - the way to cost rep time, and the days between spending and customers
 * @example acquisitionCost({ repTime: "salaries" })({ costs: [{ on: "2026-01-10", kind: "marketing", amount: 400 }, { on: "2026-01-31", kind: "sales-salary", amount: 900 }], orders: [{ id: "1", accountId: "acme", on: "2026-01-20", amount: 5000 }, { id: "2", accountId: "beta", on: "2026-01-28", amount: 100 }] }) // => 650
 */
export const acquisitionCost = defineFamily(
  {
    id: "acquisition-cost",
    title: "Customer acquisition cost",
    meaning: "Cost of winning a new customer, rep time included: the loaded CAC.",
    topic: "acquisition",
    nature: "lagging",
    kind: "quantitative",
    unit: "money",
    better: "lower",
    formula: "(marketing + selling + rep time) ÷ # new customers",
  },
  (about) =>
    <Time extends RepTime>(
      terms: AcquisitionOptions<Time>,
    ): BookKpi<BookOf<SpendKinds<Time> | "orders">, Decimal | null> =>
      compose(
        { spend: { kpi: acquisitionSpend(terms) }, customers: { kpi: newCustomers } },
        ({ spend, customers }) => divideMoney(spend as Decimal | null, customers as number),
        about,
      ),
  acquisitionOptionKinds,
);
