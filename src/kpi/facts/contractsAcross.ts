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
import { balance } from "../define/balance.js";
import { annualValueOf } from "./annualValueOf.js";

/** A contract, told by whether it runs before a period and at its end. */
export interface ContractAcross extends Partial<Contract> {
  readonly atOpening?: boolean;
  readonly atClosing?: boolean;
}

/** Contracts that run before a period or at its end. */
export const contractsAcross = balance<ContractAcross>((contract, { opening, closing }) => {
  const [atOpening, atClosing] = [isInForce(contract, opening), isInForce(contract, closing)];
  return contract.accountId != null && (atOpening || atClosing) ? { ...contract, atOpening, atClosing } : null;
});

const isAtOpening = ({ atOpening }: ContractAcross): boolean => atOpening === true;
const isAtClosing = ({ atClosing }: ContractAcross): boolean => atClosing === true;

const annualValue = sumMoney<ContractAcross>(annualValueOf);

/** What each account's contracts are worth a year before a period and at its end, and how many there are. */
export const valueByAccount = groupBy(
  accountOf,
  all({
    before: where(isAtOpening, count()),
    after: where(isAtClosing, count()),
    opening: where(isAtOpening, annualValue),
    closing: where(isAtClosing, annualValue),
  }),
);

/** An account's contracts on the two days. */
export interface AccountValue {
  readonly before: number;
  readonly after: number;
  readonly opening: Decimal;
  readonly closing: Decimal;
}

/**
 * Share of the annual contract value before a period that its customers still bring at its end. Null where they brought
 * nothing, or less. A ratio of values has no honest interval.
 *
 * @param keptOf - what is kept of an account's value
 */
export const shareOfValueKept = (
  keptOf: (account: AccountValue) => Amount,
): Metric<ContractAcross, GroupState<Record<string, Json>>, Decimal | null> => {
  const sides = (groups: GroupState<Record<string, Json>>): Sides => {
    const accounts = [...valueByAccount.result(groups).values()].filter(({ before }) => before > 0);
    return {
      kept: sumExact(accounts.map(keptOf)),
      before: sumExact(accounts.map(({ opening }) => opening)),
      customers: accounts.length,
    };
  };
  return {
    ...valueByAccount,
    result: (groups) => {
      const { kept, before } = sides(groups);
      return before.gt(0) ? divideMoney(kept, before) : null;
    },
    evidence: (groups): Evidence => {
      const { kept, before, customers } = sides(groups);
      const { missing } = evidenceOf(valueByAccount, groups);
      return { ...plainEvidence(customers, missing), numerator: kept, denominator: before };
    },
  };
};

interface Sides {
  readonly kept: Decimal;
  readonly before: Decimal;
  readonly customers: number;
}

/** The exact sum of amounts. */
export const sumExact = (amounts: readonly Amount[]): Decimal => sumToDecimal(amounts.reduce(addAmount, emptySum()));
