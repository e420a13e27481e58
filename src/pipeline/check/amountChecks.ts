import { amountOf } from "../../model/accessors/opportunity.js";
import type { Amount } from "../../exact/amount.js";
import { toDecimal } from "../../exact/toDecimal.js";
import type { CheckedDeal } from "./checkedDeal.js";
import type { DealCheck } from "./dealCheck.js";

/** Reports a deal without an amount, open or closed: the deal is in no value. */
export const noAmount: DealCheck<"no-amount"> = ({ deal }) => (deal.amount == null ? { outcome: deal.outcome } : null);

/**
 * Reports an amount that changed in the last open stage by more than the share `amountChange` of itself. The amount of the
 * (latest) entry to the stage is compared with the amount now or at the close. A pipeline of one stage has no late change.
 */
export const lateAmountChange: DealCheck<"late-amount-change"> = (checked, { amountChange }) => {
  const entry = entryToLastStage(checked);
  const after = amountOf(checked.deal);
  if (entry === null || after == null || entry.amount === after) return null;
  const [was, is] = [toDecimal(entry.amount), toDecimal(after)];
  if (is.minus(was).abs().lte(was.abs().times(amountChange))) return null;
  const change = was.isZero() ? null : is.minus(was).div(was.abs()).toDecimalPlaces(4).toFixed();
  return { stage: entry.stage, before: was.toFixed(), after: is.toFixed(), change };
};

/** Returns the amount on entry to the last open stage; null if the deal is in another stage or no amount was stated. */
function entryToLastStage({ path, stages }: CheckedDeal): { readonly stage: string; readonly amount: Amount } | null {
  if (stages.last === stages.open[0]?.order) return null;
  let stated: Amount | null = null;
  let entry: { stage: string; amount: Amount | null } | null = null;
  for (const change of path) {
    stated = change.amount ?? stated;
    const order = stages.orderOf.get(change.stage);
    if (order === undefined) continue;
    if (order !== stages.last) entry = null;
    else entry ??= { stage: change.stage, amount: stated };
  }
  return entry?.amount == null ? null : { stage: entry.stage, amount: entry.amount };
}
