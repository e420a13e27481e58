import { meanMoney } from "../../metric/meanMoney.js";
import { signedOn } from "../../model/accessors/contract.js";
import type { Contract } from "../../model/records/contract.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import { annualValueOf } from "../facts/annualValueOf.js";

/**
 * What a contract that was signed brings a year: the average annual contract value, ACV.
 *
 *     Σ (contract value / contract years) / # contracts, by the day of signature
 *
 * A mean of annualised values, so that one long contract does not outweigh its year. Two years are two years whether
 * one of them is a leap year or not. A contract that ends no later than it starts has no years, and is counted as
 * missing. With none the answer is null. Decision: contract-years.
 *
 * @example annualContractValue([{ startsOn: "2026-01-01", endsOn: "2028-01-01", value: 2400 }, { startsOn: "2026-01-01", endsOn: "2026-07-01", value: 300 }]) // => 900
 */
export const annualContractValue = defineKpi({
  id: "annual-contract-value",
  title: "Annual contract value (ACV)",
  meaning: "What a contract that was signed brings a year: the average annual contract value, ACV.",
  of: "contracts",
  topic: "revenue",
  nature: "lagging",
  kind: "quantitative",
  unit: "money",
  better: "higher",
  formula: "Σ (value ÷ years) ÷ # contracts",
  timeBasis: flow<Partial<Contract>>(signedOn),
  metric: meanMoney(annualValueOf),
});
