import { amountOf } from "../../model/accessors/opportunity.js";
import type { Amount } from "../../exact/amount.js";
import { toDecimal } from "../../exact/toDecimal.js";
import type { CheckedDeal } from "./checkedDeal.js";
import type { DealCheck } from "./dealCheck.js";

/**
 * An amount that changed by more than a share of itself in the last open stage: from what it was when the deal came into it
 * (the last time) to what it is, or was closed at. In a pipeline of one stage none is late.
 */
export const lateAmountChange: DealCheck<"late-amount-change"> = (checked, { amountChange }) => {
  const entered = amountOnEntry(checked);
  const after = amountOf(checked.deal);
  if (entered === null || after == null || entered.amount === after) return null;
  const [was, is] = [toDecimal(entered.amount), toDecimal(after)];
  if (is.minus(was).abs().lte(was.abs().times(amountChange))) return null;
  const change = was.isZero() ? null : is.minus(was).div(was.abs()).toDecimalPlaces(4).toFixed();
  return { stage: entered.stage, before: was.toFixed(), after: is.toFixed(), change };
};

/** The amount with which a deal came into the last open stage of its pipeline; null where it is in another, or nothing tells. */
function amountOnEntry({ path, stages }: CheckedDeal): { readonly stage: string; readonly amount: Amount } | null {
  if (stages.last === stages.open[0]?.order) return null;
  let stated: Amount | null = null;
  let entered: { stage: string; amount: Amount | null } | null = null;
  for (const change of path) {
    stated = change.amount ?? stated;
    const order = stages.orderOf.get(change.stage);
    if (order === undefined) continue;
    if (order !== stages.last) entered = null;
    else entered ??= { stage: change.stage, amount: stated };
  }
  return entered?.amount == null ? null : { stage: entered.stage, amount: entered.amount };
}
