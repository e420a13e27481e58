import { all } from "../../metric/all.js";
import { count } from "../../metric/count.js";
import { plainEvidence, type Evidence } from "../../metric/evidence.js";
import { evidenceOf } from "../../metric/evidenceOf.js";
import { groupBy, type GroupState } from "../../metric/groupBy.js";
import type { Json, Metric } from "../../metric/metric.js";
import { divideMoney } from "../../metric/ratioMoney.js";
import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { isInForce } from "../../model/accessors/contract.js";
import { accountOf } from "../../model/accessors/order.js";
import type { Contract } from "../../model/records/contract.js";
import type { Amount } from "../../exact/amount.js";
import type { Decimal } from "../../exact/decimal.js";
import { addAmount, emptySum } from "../../exact/exactSum.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";
import type { Day } from "../../time/day.js";
import { balance } from "../define/balance.js";
import { annualValueOf } from "./annualValueOf.js";

/** Contract with its state before a period and at the period's end. */
export interface ContractInBalance extends Partial<Contract> {
  /** True if the contract is in force before the period. */
  readonly atOpening?: boolean;
  /** True if the contract is in force at the period's end. */
  readonly atClosing?: boolean;
  /** True if the contract may be in force on either day, but its start or its account is not known. */
  readonly isUnplaced?: boolean;
}

/** Time basis of the contracts in force before a period or at its end. */
export const contractBalance = balance<ContractInBalance>((contract, { opening, closing }) => {
  const { startsOn, accountId } = contract;
  if (startsOn == null || accountId == null)
    return mayHaveRun(contract, opening, closing) ? { ...contract, accountId: null, isUnplaced: true } : null;
  const [atOpening, atClosing] = [isInForce(contract, opening), isInForce(contract, closing)];
  return atOpening || atClosing ? { ...contract, atOpening, atClosing } : null;
});

const isAtOpening = ({ atOpening }: ContractInBalance): boolean => atOpening === true;
const isAtClosing = ({ atClosing }: ContractInBalance): boolean => atClosing === true;

const annualValue = sumMoney<ContractInBalance>(annualValueOf);

/** Tests if a contract without a start or without an account may have run on one of two days. */
const mayHaveRun = ({ signedOn, startsOn, endsOn }: ContractInBalance, opening: Day, closing: Day): boolean =>
  (signedOn ?? closing) <= closing && (startsOn ?? closing) <= closing && (endsOn == null || endsOn > opening);

/** Number and annual value of each account's contracts, before a period and at its end. */
export const valueByAccount = groupBy(
  accountOf,
  all({
    unplaced: where((contract: ContractInBalance) => contract.isUnplaced === true, count()),
    before: where(isAtOpening, count()),
    after: where(isAtClosing, count()),
    opening: where(isAtOpening, annualValue),
    closing: where(isAtClosing, annualValue),
  }),
);

/** Number and annual value of an account's contracts, before a period and at its end. */
export interface AccountValue {
  /** Number of contracts in force before the period. */
  readonly before: number;
  /** Number of contracts in force at the period's end. */
  readonly after: number;
  /** Annual value before the period. */
  readonly opening: Decimal;
  /** Annual value at the period's end. */
  readonly closing: Decimal;
}

/**
 * Returns the metric of kept contract value: the share of the annual value before a period that the same customers
 * bring at its end. Null if the value before the period is not above 0. A ratio of values has no honest interval.
 *
 * @param keptOf - returns the kept part of an account's value
 */
export const shareOfValueKept = (
  keptOf: (account: AccountValue) => Amount,
): Metric<ContractInBalance, GroupState<Record<string, Json>>, Decimal | null> => {
  const totalsOf = (groups: GroupState<Record<string, Json>>): ValueTotals => {
    const accounts = [...valueByAccount.result(groups).values()].filter(({ before }) => before > 0);
    return {
      unplaced: unplacedIn(groups),
      kept: sumExact(accounts.map(keptOf)),
      before: sumExact(accounts.map(({ opening }) => opening)),
      customers: accounts.length,
    };
  };
  return {
    ...valueByAccount,
    result: (groups) => {
      const { kept, before } = totalsOf(groups);
      return before.gt(0) ? divideMoney(kept, before) : null;
    },
    evidence: (groups): Evidence => {
      const { kept, before, customers, unplaced } = totalsOf(groups);
      const { missing } = evidenceOf(valueByAccount, groups);
      return { ...plainEvidence(customers, missing + unplaced), numerator: kept, denominator: before };
    },
  };
};

/** Returns the number of contracts that no account or day places. */
const unplacedIn = (groups: GroupState<Record<string, Json>>): number =>
  valueByAccount.result(groups).get(null)?.unplaced ?? 0;

interface ValueTotals {
  readonly unplaced: number;
  readonly kept: Decimal;
  readonly before: Decimal;
  readonly customers: number;
}

/** Returns the exact sum of amounts. */
export const sumExact = (amounts: readonly Amount[]): Decimal => sumToDecimal(amounts.reduce(addAmount, emptySum()));
