import { all } from "../../metric/all.js";
import { map } from "../../metric/map.js";
import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { amountOf } from "../../model/questions/opportunity.js";
import { reads } from "../../model/questions/reads.js";
import type { Order } from "../../model/records/order.js";
import type { Amount } from "../../money/amount.js";
import { difference } from "../define/difference.js";

type Sale = Pick<Partial<Order>, "amount" | "cost">;

const costOf = /* @__PURE__ */ reads<Sale, Amount>("cost", (order) => order.cost);

const isCosted = (order: Sale): boolean => order.cost != null;

/** Revenue of those orders whose cost is known. */
export const costedRevenue = /* @__PURE__ */ where(isCosted, /* @__PURE__ */ sumMoney<Sale>(amountOf));

/** What those orders left over; the others are counted as missing. */
export const margin = /* @__PURE__ */ map(
  /* @__PURE__ */ all<Sale, { revenue: typeof costedRevenue; cost: ReturnType<typeof sumMoney<Sale>> }>({
    revenue: costedRevenue,
    cost: /* @__PURE__ */ sumMoney<Sale>(costOf),
  }),
  ({ revenue, cost }) => difference(revenue, cost),
);
