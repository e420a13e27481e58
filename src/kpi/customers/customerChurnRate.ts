import { defineFamily } from "../define/defineFamily.js";
import { defineKpi } from "../define/defineKpi.js";
import type { CustomerRule } from "../facts/customerRule.js";
import { customerBalance, shareOfCustomers, type CustomerFamily } from "../facts/customerBalance.js";

/**
 * Share of the customers before a period who are no longer customers at its end.
 *
 *     # customers on the day before the period and not on its last day / # customers on the day before
 *
 * The complement of {@link customerRetentionRate}. By number; for value see {@link grossRevenueRetention}. Without a
 * period, and with no customer before it, the answer is null. Decision: who-is-a-customer.
 *
 * @param customer - `activeContract()`, `recentOrder(days)`, or a rule of your own
 * @example customerChurnRate({ customer: activeContract() })([{ accountId: "acme", signedOn: "2025-01-01", startsOn: "2025-02-01", endsOn: "2026-02-01" }], { during: { start: "2026-01-01", end: "2026-04-01" } }) // => 1
 */
export const customerChurnRate = defineFamily<CustomerFamily>(
  {
    id: "customer-churn-rate",
    title: "Customer churn rate",
    meaning: "Share of the customers before a period who are no longer customers at its end.",
    topic: "customers",
    nature: "lagging",
    kind: "quantitative",
    unit: "ratio",
    better: "lower",
    formula: "# customers lost ÷ # customers at the start",
  },
  (about) =>
    <Kind extends "contracts" | "orders">({ customer }: { readonly customer: CustomerRule<Kind> }) =>
      defineKpi({
        ...about,
        of: customer.of,
        timeBasis: customerBalance(customer),
        metric: shareOfCustomers((stayed) => !stayed),
      }),
  { customer: "record" },
);
