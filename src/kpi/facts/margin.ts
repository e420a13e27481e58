import { all } from "../../metric/all.js";
import { mapLinear } from "../../metric/map.js";
import type { Json, Metric } from "../../metric/metric.js";
import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { amountOf } from "../../model/accessors/opportunity.js";
import { accessor } from "../../model/accessors/accessor.js";
import type { Order } from "../../model/records/order.js";
import type { Amount } from "../../exact/amount.js";
import type { Decimal } from "../../exact/decimal.js";
import { difference } from "../define/difference.js";

type Sale = Pick<Partial<Order>, "amount" | "cost">;

const costOf = accessor<Sale, Amount>("cost", (order) => order.cost);

const isCosted = (order: Sale): boolean => order.cost != null;

/** Revenue of the orders with a known cost. */
export const costedRevenue = where(isCosted, sumMoney<Sale>(amountOf));

const bothSums = all<Sale, { revenue: typeof costedRevenue; cost: ReturnType<typeof sumMoney<Sale>> }>({
  revenue: costedRevenue,
  cost: sumMoney<Sale>(costOf),
});

/** Revenue less cost of the orders with a known cost; other orders are counted as missing. */
export const margin: Metric<Sale, Record<string, Json>, Decimal> = mapLinear(bothSums, ({ revenue, cost }) =>
  difference(revenue, cost),
);
