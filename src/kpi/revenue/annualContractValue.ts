import { meanMoney } from "../../metric/meanMoney.js";
import { contractKnownOn } from "../../model/accessors/contract.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import { annualValueOf } from "../facts/annualValueOf.js";

/**
 * Mean annual value of the contracts signed: the average annual contract value, ACV.
 *
 *     Σ (contract value / contract years) / # contracts, by the day of signature, or by the start of a contract without one
 *
 * Values are annualised, so a long contract does not weigh more. A leap year counts as one year. A contract that does
 * not end after its start has no years and is counted as missing, and so is the value of a whole term without an end. With none the answer is null. Decision:
 * contract-years.
 *
 * @example annualContractValue([{ startsOn: "2026-01-01", endsOn: "2028-01-01", value: 2400 }, { startsOn: "2026-01-01", endsOn: "2026-07-01", value: 300 }]) // => 900
 */
export const annualContractValue = defineKpi({
  id: "annual-contract-value",
  title: "Annual contract value (ACV)",
  meaning: "Mean annual value of the contracts signed: the average annual contract value, ACV.",
  of: "contracts",
  topic: "revenue",
  nature: "lagging",
  kind: "quantitative",
  unit: "money",
  better: "higher",
  formula: "Σ (value ÷ years) ÷ # contracts",
  timeBasis: flow(contractKnownOn),
  metric: meanMoney(annualValueOf),
});
