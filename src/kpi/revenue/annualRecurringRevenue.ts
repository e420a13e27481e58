import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { defineKpi } from "../define/defineKpi.js";
import { annualValueOf } from "../facts/annualValueOf.js";
import { contractsAsOf, contractsOfBook, isRunning, type ContractAsOf } from "../facts/contractsAsOf.js";

/**
 * Annual value of the contracts in force on a day: annual recurring revenue, ARR.
 *
 *     Σ (contract value / contract years) of the contracts in force at the end of a day
 *
 * A contract is in force if it is signed, has started and has not ended. Without `asOf` the day is the book's own; in a
 * book without a day every contract counts. With none the answer is 0. Decision: contract-years.
 *
 * @example annualRecurringRevenue([{ signedOn: "2025-12-20", startsOn: "2026-01-01", endsOn: "2028-01-01", value: 2400 }, { signedOn: "2025-01-01", startsOn: "2025-01-01", endsOn: "2026-01-01", value: 500 }], { asOf: "2026-03-31" }) // => 1200
 */
export const annualRecurringRevenue = defineKpi({
  id: "annual-recurring-revenue",
  title: "Annual recurring revenue (ARR)",
  meaning: "Annual value of the contracts in force on a day: annual recurring revenue, ARR.",
  of: "contracts",
  topic: "revenue",
  nature: "lagging",
  kind: "quantitative",
  unit: "money",
  better: "higher",
  formula: "Σ (value ÷ years) of the contracts in force",
  timeBasis: contractsAsOf,
  metric: where(isRunning, sumMoney<ContractAsOf>(annualValueOf)),
  facts: contractsOfBook,
});
