import { refuse } from "../../errors.js";
import { ratioMoney } from "../../metric/ratioMoney.js";
import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import { amountOf } from "../../model/accessors/opportunity.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import type { Order } from "../../model/records/order.js";
import { isDay, type Day } from "../../time/day.js";
import { addDays } from "../../time/dayNumber.js";
import { defineFamily } from "../define/defineFamily.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import { daysParameter } from "../define/parameter.js";

/**
 * Share of the revenue that comes from new products.
 *
 *     Σ amount of orders of a product placed less than so many days after its launch / Σ amount
 *
 * A `Decimal`. Orders placed before the launch day count as new too. A product without a launch day is not new. Without
 * revenue the answer is null.
 *
 * @param launchedOn - the launch day of each product, by the product's name in the orders
 * @param newFor - days for which a product is new, the launch day included
 * @throws SalesKpiError `impossible-request` for an invalid launch day, or a `newFor` that is not a whole number of
 * days above 0
 * @example newProductShare({ launchedOn: { lamp: "2026-01-01" }, newFor: 365 })([{ product: "lamp", on: "2026-03-01", amount: 30 }, { product: "desk", on: "2026-03-01", amount: 90 }]) // => 0.25
 */
export const newProductShare = defineFamily(
  {
    id: "new-product-share",
    title: "New-product share of revenue",
    meaning: "Share of the revenue that comes from new products.",
    topic: "revenue",
    nature: "lagging",
    kind: "quantitative",
    unit: "ratio",
    better: "higher",
    formula: "Σ amount of new products ÷ Σ amount",
  },
  (about) =>
    ({ launchedOn, newFor }: { readonly launchedOn: Readonly<Record<string, Day>>; readonly newFor: number }) => {
      const days = daysParameter("newFor", newFor);
      const newUntil = new Map(
        Object.entries(launchedOn).map(([product, day]) => [product, endOf(product, day, days)]),
      );
      const isNew = (order: Partial<Order>): boolean => {
        const until = newUntil.get(order.product ?? "");
        const on = readDayOf(happenedOn, order);
        return until !== undefined && on != null && on < until;
      };
      return defineKpi({
        ...about,
        of: "orders",
        timeBasis: flow<Partial<Order>>(happenedOn),
        metric: ratioMoney(where(isNew, sumMoney<Partial<Order>>(amountOf)), sumMoney<Partial<Order>>(amountOf)),
      });
    },
  { launchedOn: "record", newFor: "number" },
);

/** Returns the first day on which a product is no longer new. */
function endOf(product: string, launch: Day, days: number): Day {
  if (isDay(launch)) return addDays(launch, days);
  return refuse(`launchedOn.${product}`, launch, "a day such as 2026-03-31");
}
