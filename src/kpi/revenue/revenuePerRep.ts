import { divideMoney } from "../../metric/ratioMoney.js";
import { derive } from "../define/derive.js";
import { activeReps } from "../people/activeReps.js";
import { revenue } from "./revenue.js";

/**
 * What a rep brings in.
 *
 *     revenue / # reps employed on some day of the period
 *
 * All revenue, also that of orders without an owner. Reps who came or left in the period count whole. Without a rep the
 * answer is null. Decision: active-reps.
 *
 * @example revenuePerRep({ orders: [{ id: "1", accountId: "acme", on: "2026-02-05", amount: 300 }], reps: [{ id: "ann", memberships: [] }, { id: "bob", memberships: [] }] }) // => 150
 */
export const revenuePerRep = derive(
  { revenue, reps: activeReps },
  (values) => divideMoney(values.revenue, values.reps),
  {
    id: "revenue-per-rep",
    title: "Revenue per rep",
    meaning: "What a rep brings in.",
    topic: "revenue",
    nature: "lagging",
    kind: "quantitative",
    unit: "money",
    better: "higher",
    formula: "revenue ÷ # active reps",
  },
);
