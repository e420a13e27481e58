import { defineFamily } from "../define/defineFamily.js";
import { defineKpi } from "../define/defineKpi.js";
import type { CustomerRule } from "../facts/customerRule.js";
import { customerBalance, shareOfCustomers, type CustomerFamily } from "../facts/customerBalance.js";

/**
 * Share of the customers before a period who are still customers at its end.
 *
 *     # customers on the day before the period and on its last day / # customers on the day before
 *
 * Customers won in the period are on neither side, so they do not hide losses. A customer who left and came back in the
 * period stayed. The rule of the options decides which accounts are customers. Without a period, and with no customer
 * before it, the answer is null. Decision: who-is-a-customer.
 *
 * @param customer - `activeContract()`, `recentOrder(days)`, or a rule of your own
 * @example customerRetentionRate({ customer: recentOrder(90) })([{ accountId: "acme", on: "2025-12-01", amount: 10 }, { accountId: "acme", on: "2026-03-01", amount: 10 }, { accountId: "beta", on: "2025-12-01", amount: 10 }], { during: { start: "2026-01-01", end: "2026-04-01" } }) // => 0.5
 */
export const customerRetentionRate = defineFamily<CustomerFamily>(
  {
    id: "customer-retention-rate",
    title: "Customer retention rate",
    meaning: "Share of the customers before a period who are still customers at its end.",
    topic: "customers",
    nature: "lagging",
    kind: "quantitative",
    unit: "ratio",
    better: "higher",
    formula: "# customers kept ÷ # customers at the start",
  },
  (about) =>
    <Kind extends "contracts" | "orders">({ customer }: { readonly customer: CustomerRule<Kind> }) =>
      defineKpi({
        ...about,
        of: customer.of,
        timeBasis: customerBalance(customer),
        metric: shareOfCustomers((stayed) => stayed),
      }),
  { customer: "record" },
);
