import { endsOn, isInForce, signedOn, startsOn } from "../../model/accessors/contract.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import type { Contract } from "../../model/records/contract.js";
import type { Day } from "../../time/day.js";
import { stock } from "../define/stock.js";

/** A contract of a book that was taken on a day. */
export interface ContractInBook extends Partial<Contract> {
  /** The day on which to look whether it runs; where there is none it is taken to. */
  readonly seenOn?: Day | null | undefined;
}

/** A book's contracts, to be seen on the day the book was taken. */
export const contractsSeen = ({
  contracts = [],
  asOf,
}: {
  readonly contracts?: Iterable<ContractInBook> | undefined;
  readonly asOf?: Day | undefined;
}): ContractInBook[] => Array.from(contracts, (contract) => ({ ...contract, seenOn: asOf ?? null }));

/** Contracts as of a day: those that run on it. */
export const contractsOnDay = stock<ContractInBook>(
  (contract, day) => (isInForce(contract, day) ? { ...contract, seenOn: null } : null),
  (contract) => [signedOn, startsOn, endsOn].some((reading) => readDayOf(reading, contract) == null),
  () => false,
);

export const isRunning = (contract: ContractInBook): boolean =>
  contract.seenOn == null || isInForce(contract, contract.seenOn);
