import { divideMoney } from "../../metric/ratioMoney.js";
import { derive } from "../define/derive.js";
import { newCustomers } from "../revenue/newCustomers.js";
import { marketingCosts } from "./marketingCosts.js";

/**
 * Marketing cost of a new customer.
 *
 *     Σ marketing costs / # new customers
 *
 * Selling costs and rep time do not count; {@link acquisitionCost} is the full cost. Without a new customer the answer
 * is null.
 *
 * @example marketingAcquisitionCost({ costs: [{ on: "2026-01-15", kind: "marketing", amount: 400 }, { on: "2026-01-31", kind: "sales-salary", amount: 900 }], orders: [{ id: "1", accountId: "acme", on: "2026-01-20", amount: 5000 }] }) // => 400
 */
export const marketingAcquisitionCost = derive(
  { cost: marketingCosts, customers: newCustomers },
  ({ cost, customers }) => divideMoney(cost, customers),
  {
    id: "marketing-acquisition-cost",
    title: "Marketing cost per new customer",
    meaning: "Marketing cost of a new customer.",
    topic: "acquisition",
    nature: "lagging",
    kind: "quantitative",
    unit: "money",
    better: "lower",
    formula: "Σ marketing costs ÷ # new customers",
  },
);
