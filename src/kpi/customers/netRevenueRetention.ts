import { defineKpi } from "../define/defineKpi.js";
import { contractBalance, shareOfValueKept } from "../facts/contractBalance.js";

/**
 * Annual contract value, at the end of a period, of the customers before it, relative to their value then: NRR.
 *
 *     Σ value on the last day of the customers of the day before / Σ their value on the day before
 *
 * A `Decimal`; above 1, growth exceeds losses. New customers are on neither side. Values are annualised, and all
 * contracts of a customer in force on the day count together. {@link contractValueBridge} shows the movements. Without
 * a period, and with no value before it, the answer is null. Decision: contract-years.
 *
 * @example netRevenueRetention([{ accountId: "acme", signedOn: "2025-01-01", startsOn: "2025-01-01", endsOn: "2026-01-01", value: 1000 }, { accountId: "acme", signedOn: "2025-12-20", startsOn: "2026-01-01", endsOn: "2027-01-01", value: 1200 }], { during: { start: "2026-01-01", end: "2026-04-01" } }) // => 1.2
 */
export const netRevenueRetention = defineKpi({
  id: "net-revenue-retention",
  title: "Net revenue retention (NRR)",
  meaning:
    "Annual contract value, at the end of a period, of the customers before it, relative to their value then: NRR.",
  of: "contracts",
  topic: "customers",
  nature: "lagging",
  kind: "quantitative",
  unit: "ratio",
  better: "higher",
  formula: "(start + expansion − contraction − churn) ÷ start",
  timeBasis: contractBalance,
  metric: shareOfValueKept(({ closing }) => closing),
});
