import { divideMoney } from "../../metric/ratioMoney.js";
import type { Amount } from "../../exact/amount.js";
import { defineFamily } from "../define/defineFamily.js";
import { derive } from "../define/derive.js";
import { amountParameter, positiveAmount } from "../define/parameter.js";
import { revenue } from "./revenue.js";

/**
 * Own revenue as a share of the whole market.
 *
 *     revenue / size of the market
 *
 * A `Decimal`. The size is that of one period: evaluate the KPI for that period or parts of it. With nothing sold the
 * answer is 0.
 *
 * @param size - sales of the whole market in the period, in the book's currency; above 0
 * @throws SalesKpiError `impossible-request` for any other size
 * @example marketShare({ size: 4000 })({ orders: [{ id: "1", accountId: "acme", on: "2026-02-05", amount: 500 }] }, { during: { start: "2026-01-01", end: "2026-04-01" } }) // => 0.125
 */
export const marketShare = defineFamily(
  {
    id: "market-share",
    title: "Market share",
    meaning: "Own revenue as a share of the whole market.",
    topic: "revenue",
    nature: "lagging",
    kind: "quantitative",
    unit: "ratio",
    better: "higher",
    formula: "revenue ÷ market size",
  },
  (about) =>
    ({ size }: { readonly size: Amount }) => {
      const market = amountParameter("size", size, positiveAmount);
      // The size is a constant, so shares of parts of its period add up as the revenue does.
      return derive({ revenue }, (values) => divideMoney(values.revenue, market), { ...about, additive: true });
    },
  { size: "amount" },
);
