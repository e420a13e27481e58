import { fold } from "../../metric/evaluate.js";
import type { Decimal } from "../../exact/decimal.js";
import { difference } from "../define/difference.js";
import { factsOf } from "../define/factsOf.js";
import type { Facts } from "../define/inputFacts.js";
import { checkWindow, type Span, type Window } from "../define/window.js";
import {
  contractBalance,
  sumExact,
  valueByAccount,
  type AccountValue,
  type ContractInBalance,
} from "../facts/contractBalance.js";

/** A step of the way from the contract value before a period to that at its end. */
export interface BridgeStep {
  readonly step: "opening" | "new" | "expansion" | "contraction" | "churn" | "closing";
  /** Number of accounts that made the step. */
  readonly accounts: number;
  /** Annual value of the step; below 0 for a loss. */
  readonly value: Decimal;
}

/**
 * Returns the steps from the annual contract value before a period to the one at its end.
 *
 *     opening + new + expansion + contraction + churn = closing, to the last digit
 *
 * An account is in one step: new without a contract before, churn without a contract at the end, expansion or
 * contraction with more or less value than before. Contraction and churn are below 0. Values are annualised, and all
 * contracts of an account in force on the day count together. The rows are always these six, in this order. Decision:
 * contract-years.
 *
 * @param window - the period, and the last known day of a period that is not over
 * @throws SalesKpiError `impossible-request` for a period upside down
 * @example contractValueBridge([{ accountId: "acme", signedOn: "2025-12-20", startsOn: "2026-01-01", endsOn: "2027-01-01", value: 900 }], { during: { start: "2026-01-01", end: "2026-04-01" } }).map(({ step, value }) => `${step} ${value}`) // => ['opening 0', 'new 900', 'expansion 0', 'contraction 0', 'churn 0', 'closing 900']
 */
export function contractValueBridge(
  given: Facts<ContractInBalance, "contracts">,
  window: Window & { readonly during: Span },
): readonly BridgeStep[] {
  const cut = contractBalance.cut(valueByAccount, checkWindow(window));
  const contracts = factsOf<ContractInBalance>({ of: "contracts" }, given);
  const accounts = [...cut.result(fold(cut, contracts, "contracts")).values()];
  const step = (
    name: BridgeStep["step"],
    isIn: (account: AccountValue) => boolean,
    valueOf: (account: AccountValue) => Decimal,
  ): BridgeStep => {
    const made = accounts.filter(isIn);
    return { step: name, accounts: made.length, value: sumExact(made.map(valueOf)) };
  };
  const wasAndIs = ({ before, after }: AccountValue): boolean => before > 0 && after > 0;
  const change = ({ opening, closing }: AccountValue): Decimal => difference(closing, opening);
  return [
    step(
      "opening",
      ({ before }) => before > 0,
      ({ opening }) => opening,
    ),
    step("new", ({ before }) => before === 0, change),
    step("expansion", (account) => wasAndIs(account) && account.closing.gt(account.opening), change),
    step("contraction", (account) => wasAndIs(account) && account.closing.lt(account.opening), change),
    step("churn", ({ after }) => after === 0, change),
    step(
      "closing",
      ({ after }) => after > 0,
      ({ closing }) => closing,
    ),
  ];
}
