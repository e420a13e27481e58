import { ratioMoney } from "../../metric/ratioMoney.js";
import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import { amountOf } from "../../model/accessors/opportunity.js";
import type { Order } from "../../model/records/order.js";
import { defineFamily } from "../define/defineFamily.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

/**
 * Share of the revenue from one product.
 *
 *     Σ amount of the product's orders / Σ amount
 *
 * A `Decimal`. Orders without a product count as another product. Without revenue the answer is null.
 *
 * @param product - the product, by its name in the orders
 * @example productShare({ product: "lamp" })([{ product: "lamp", amount: 30 }, { product: "desk", amount: 120 }]) // => 0.2
 */
export const productShare = defineFamily(
  {
    id: "product-share",
    title: "Product share of revenue",
    meaning: "Share of the revenue from one product.",
    topic: "revenue",
    nature: "lagging",
    kind: "quantitative",
    unit: "ratio",
    better: "neither",
    formula: "Σ amount of the product ÷ Σ amount",
  },
  (about) =>
    ({ product }: { readonly product: string }) =>
      defineKpi({
        ...about,
        of: "orders",
        timeBasis: flow<Partial<Order>>(happenedOn),
        metric: ratioMoney(
          where((order) => order.product === product, sumMoney<Partial<Order>>(amountOf)),
          sumMoney<Partial<Order>>(amountOf),
        ),
      }),
  { product: "text" },
);
