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

/** Step from the contract value before a period to the value at its end. */
export interface BridgeStep {
  readonly step: "opening" | "new" | "expansion" | "contraction" | "churn" | "closing";
  /** Number of accounts in the step. */
  readonly accounts: number;
  /** Annual value of the step: below 0 for a loss. */
  readonly value: Decimal;
}

/**
 * Splits the change of the annual contract value in a period into six steps, from the value before to the value at the end.
 *
 *     opening + new + expansion + contraction + churn = closing, to the last digit
 *
 * An account with a change is in one step between opening and closing. New: no contract before. Churn: no contract after.
 * Expansion or contraction: a higher or lower value than before. Contraction and churn are below 0. Values are annualised.
 * All contracts of an account in force on a day count together. The rows are always these six, in this order. Decision:
 * contract-years.
 *
 * @param window - the period, and the last known day if the period is not over
 * @throws SalesKpiError `impossible-request` for a period whose start is not before its end
 * @example contractValueBridge([{ accountId: "acme", signedOn: "2025-12-20", startsOn: "2026-01-01", endsOn: "2027-01-01", value: 900 }], { during: { start: "2026-01-01", end: "2026-04-01" } }).map(({ step, value }) => `${step} ${value}`) // => ['opening 0', 'new 900', 'expansion 0', 'contraction 0', 'churn 0', 'closing 900']
 */
export function contractValueBridge(
  given: Facts<ContractInBalance, "contracts">,
  window: Window & { readonly during: Span },
): readonly BridgeStep[] {
  const cut = contractBalance.cut(valueByAccount, checkWindow(window));
  const contracts = factsOf<ContractInBalance>({ of: "contracts" }, given);
  const accounts = [...cut.result(fold(cut, contracts, "contracts")).values()].filter(
    ({ before, after }) => before > 0 || after > 0,
  );
  const step = (
    name: BridgeStep["step"],
    isIn: (account: AccountValue) => boolean,
    valueOf: (account: AccountValue) => Decimal,
  ): BridgeStep => {
    const accountsOfStep = accounts.filter(isIn);
    return { step: name, accounts: accountsOfStep.length, value: sumExact(accountsOfStep.map(valueOf)) };
  };
  const isBeforeAndAfter = ({ before, after }: AccountValue): boolean => before > 0 && after > 0;
  const change = ({ opening, closing }: AccountValue): Decimal => difference(closing, opening);
  return [
    step(
      "opening",
      ({ before }) => before > 0,
      ({ opening }) => opening,
    ),
    step("new", ({ before }) => before === 0, change),
    step("expansion", (account) => isBeforeAndAfter(account) && account.closing.gt(account.opening), change),
    step("contraction", (account) => isBeforeAndAfter(account) && account.closing.lt(account.opening), change),
    step("churn", ({ after }) => after === 0, change),
    step(
      "closing",
      ({ after }) => after > 0,
      ({ closing }) => closing,
    ),
  ];
}
