import { activeCustomers } from "../customers/activeCustomers.js";
import { derive } from "../define/derive.js";
import { newCustomers } from "./newCustomers.js";

/**
 * Number of accounts that ordered and had ordered before.
 *
 *     # accounts that ordered in the period − # accounts whose first order is in it
 *
 * Together with {@link newCustomers} they are all {@link activeCustomers}. Without a period every account was new once,
 * and the answer is 0. Decision: credit-notes.
 *
 * @example existingCustomers({ orders: [{ id: "1", accountId: "acme", on: "2025-11-05", amount: 10 }, { id: "2", accountId: "acme", on: "2026-02-05", amount: 10 }, { id: "3", accountId: "beta", on: "2026-03-05", amount: 10 }] }, { during: { start: "2026-01-01", end: "2026-04-01" } }) // => 1
 */
export const existingCustomers = derive(
  { active: activeCustomers, new: newCustomers },
  (customers) => customers.active - customers.new,
  {
    id: "existing-customers",
    title: "Existing customers",
    meaning: "Number of accounts that ordered and had ordered before.",
    topic: "revenue",
    nature: "lagging",
    kind: "quantitative",
    unit: "count",
    better: "higher",
    formula: "# active − # new customers",
  },
);
