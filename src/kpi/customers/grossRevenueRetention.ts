import { Decimal } from "../../exact/decimal.js";
import { defineKpi } from "../define/defineKpi.js";
import { contractBalance, shareOfValueKept } from "../facts/contractBalance.js";

/**
 * Share of the annual contract value before a period that remains at its end, without growth: GRR.
 *
 *     Σ the lesser of a customer's value on the day before and on the last day / Σ value on the day before
 *
 * A `Decimal`, at most 1: growth of one customer, or a new customer, does not offset the loss of another. Values are
 * annualised, and all contracts of a customer in force on the day count together, so a contract that is replaced by
 * another is no churn. Without a period, and with no value before it, the answer is null. Decision: contract-years.
 *
 * @example grossRevenueRetention([{ accountId: "acme", signedOn: "2025-01-01", startsOn: "2025-01-01", endsOn: "2026-01-01", value: 1000 }, { accountId: "acme", signedOn: "2025-12-20", startsOn: "2026-01-01", endsOn: "2027-01-01", value: 900 }], { during: { start: "2026-01-01", end: "2026-04-01" } }) // => 0.9
 */
export const grossRevenueRetention = defineKpi({
  id: "gross-revenue-retention",
  title: "Gross revenue retention (GRR)",
  meaning: "Share of the annual contract value before a period that remains at its end, without growth: GRR.",
  of: "contracts",
  topic: "customers",
  nature: "lagging",
  kind: "quantitative",
  unit: "ratio",
  better: "higher",
  formula: "(start − contraction − churn) ÷ start",
  timeBasis: contractBalance,
  metric: shareOfValueKept(({ opening, closing }) => Decimal.min(opening, closing)),
});
