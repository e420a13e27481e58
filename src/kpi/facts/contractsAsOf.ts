import { isInForce, startsOn } from "../../model/accessors/contract.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import type { Contract } from "../../model/records/contract.js";
import type { Day } from "../../time/day.js";
import { stock } from "../define/stock.js";

/** Contract with the day of its book. */
export interface ContractAsOf extends Partial<Contract> {
  /** Day on which the contract is tested; without a day the contract counts as in force. */
  readonly asOf?: Day | null | undefined;
}

/** Returns a book's contracts, seen as of the book's day. */
export const contractsOfBook = ({
  contracts = [],
  asOf,
}: {
  readonly contracts?: Iterable<ContractAsOf> | undefined;
  readonly asOf?: Day | undefined;
}): ContractAsOf[] => Array.from(contracts, (contract) => ({ ...contract, asOf: asOf ?? null }));

/** Contracts in force on a day. */
export const contractsAsOf = stock<ContractAsOf>(
  (contract, day) => (isInForce(contract, day) ? { ...contract, asOf: null } : null),
  (contract) => readDayOf(startsOn, contract) == null,
  () => false,
);

/** Tests if a contract is in force on its `asOf`. */
export const isRunning = (contract: ContractAsOf): boolean =>
  contract.asOf == null || isInForce(contract, contract.asOf);
