import { divideMoney } from "../../metric/ratioMoney.js";
import { derive } from "../define/derive.js";
import { activeReps } from "../people/activeReps.js";
import { revenue } from "./revenue.js";

/**
 * Revenue per rep.
 *
 *     revenue / # reps employed on some day of the period
 *
 * All revenue counts, orders without an owner included. Reps who joined or left in the period count fully. Without a
 * rep the answer is null. Decision: active-reps.
 *
 * @example revenuePerRep({ orders: [{ id: "1", accountId: "acme", on: "2026-02-05", amount: 300 }], reps: [{ id: "ann", memberships: [] }, { id: "bob", memberships: [] }] }) // => 150
 */
export const revenuePerRep = derive(
  { revenue, reps: activeReps },
  (values) => divideMoney(values.revenue, values.reps),
  {
    id: "revenue-per-rep",
    title: "Revenue per rep",
    meaning: "Revenue per rep.",
    topic: "revenue",
    nature: "lagging",
    kind: "quantitative",
    unit: "money",
    better: "higher",
    formula: "revenue ÷ # active reps",
  },
);
