import { endsOn, isInForce, signedOn, startsOn } from "../../model/accessors/contract.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import type { Contract } from "../../model/records/contract.js";
import type { Day } from "../../time/day.js";
import { stock } from "../define/stock.js";

/** A contract of a book that was taken on a day. */
export interface ContractAsOf extends Partial<Contract> {
  /** The day on which to look whether it runs; where there is none it is taken to. */
  readonly asOf?: Day | null | undefined;
}

/** A book's contracts, to be seen on the day the book was taken. */
export const contractsOfBook = ({
  contracts = [],
  asOf,
}: {
  readonly contracts?: Iterable<ContractAsOf> | undefined;
  readonly asOf?: Day | undefined;
}): ContractAsOf[] => Array.from(contracts, (contract) => ({ ...contract, asOf: asOf ?? null }));

/** Contracts as of a day: those that run on it. */
export const contractsAsOf = stock<ContractAsOf>(
  (contract, day) => (isInForce(contract, day) ? { ...contract, asOf: null } : null),
  (contract) => [signedOn, startsOn, endsOn].some((reading) => readDayOf(reading, contract) == null),
  () => false,
);

export const isRunning = (contract: ContractAsOf): boolean =>
  contract.asOf == null || isInForce(contract, contract.asOf);
