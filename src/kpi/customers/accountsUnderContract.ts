import { distinct } from "../../metric/distinct.js";
import { where } from "../../metric/where.js";
import { accountOf } from "../../model/accessors/order.js";
import { defineKpi } from "../define/defineKpi.js";
import { contractsAsOf, contractsOfBook, isRunning, type ContractAsOf } from "../facts/contractsAsOf.js";

/**
 * Number of accounts with a contract on a day.
 *
 *     # different accounts with a contract in force at the end of a day
 *
 * An account with several contracts counts once. Without `asOf` the day is the book's own; in a book without a day
 * every contract counts. With none the answer is 0.
 *
 * @example accountsUnderContract([{ accountId: "acme", signedOn: "2025-12-20", startsOn: "2026-01-01", endsOn: "2027-01-01" }, { accountId: "acme", signedOn: "2026-01-20", startsOn: "2026-02-01", endsOn: "2027-02-01" }], { asOf: "2026-03-31" }) // => 1
 */
export const accountsUnderContract = defineKpi({
  id: "accounts-under-contract",
  title: "Accounts under contract",
  meaning: "Number of accounts with a contract on a day.",
  of: "contracts",
  topic: "customers",
  nature: "lagging",
  kind: "quantitative",
  unit: "count",
  better: "higher",
  formula: "# different accounts with a contract in force",
  timeBasis: contractsAsOf,
  metric: where(isRunning, distinct<ContractAsOf>(accountOf)),
  facts: contractsOfBook,
});
