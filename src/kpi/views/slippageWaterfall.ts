import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { fold } from "../../metric/evaluate.js";
import type { BookOf } from "../../model/book/salesBook.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Decimal } from "../../exact/decimal.js";
import { emptySum, mergeSums, negateSum } from "../../exact/exactSum.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";
import type { Day } from "../../time/day.js";
import { balanceDays } from "../define/balance.js";
import { checkWindow, type Span } from "../define/window.js";
import {
  emptySlippage,
  addDealToSlippage,
  slippageSteps,
  type Slippage,
  type SlippageStep,
} from "../facts/slippageSteps.js";

/** The period of a slippage waterfall, and the day it is seen from. */
export interface SlippageWaterfallOptions {
  readonly during: Span;
  /** The last day known of the period; the book's own without it. */
  readonly asOf?: Day | undefined;
}

const waterfallKinds: OptionKinds<SlippageWaterfallOptions> = { during: "period", asOf: "text?" };

/** A step from the value due in a period down to nothing. */
export interface SlippageRow {
  readonly step: SlippageStep;
  /** # deals of the step. */
  readonly deals: number;
  /** Amount that the step adds to the value due; below 0 for a step that takes from it. */
  readonly amount: Decimal;
  /** # deals left after the step. */
  readonly dealsLeft: number;
  /** Value left after the step. */
  readonly amountLeft: Decimal;
  /** Deals of the step without an amount: they add nothing to it. */
  readonly missing: number;
}

/**
 * Returns the course of the value that was due in a period, and the other wins of the period: from the eve of the
 * period down to nothing, exactly, in number and in value.
 *
 *     due + pulled in + unscheduled + created + grown − shrunk − won − lost − pushed out = 0
 *
 * - `due`: open on the eve, expected to close in the period as known then
 * - `pulled-in`: open on the eve and expected later, but won in the period
 * - `unscheduled`: open on the eve, overdue or without an expected close, and won in the period
 * - `created`: created in the period and won in it, at what they were won for
 * - `grown`, `shrunk`: by how much those changed from the eve to their close, or to the period's end
 * - `won`: all that was won in the period; `lost` and `pushed-out`: of those that were due
 *
 * Pushed out by due, in number, is the {@link slippageRate}. Deals that were not due and were lost, or stayed open, are in no
 * row. The period ends early on `asOf`, or on the book's own: due are then those expected by that day. Decision:
 * slippage-snapshot, slippage-steps.
 *
 * @param options - `during`: the period; `asOf`: the last day known of it
 * @example slippageWaterfall({ opportunities: [{ ...open, createdOn: "2025-12-01", expectedCloseOn: "2026-02-01" }] }, { during: { start: "2026-01-01", end: "2026-04-01" } }).filter(({ deals }) => deals > 0).map(({ step, amount, amountLeft }) => `${step} ${amount}, left ${amountLeft}`) // => [ 'due 100, left 100', 'pushed-out -100, left 0' ]
 */
export function slippageWaterfall(
  book: BookOf<"opportunities">,
  options: SlippageWaterfallOptions,
): readonly SlippageRow[] {
  const { during, asOf = book.asOf } = checkOptions("slippageWaterfall", options, waterfallKinds);
  checkWindow({ during, asOf });
  const days = balanceDays(during, asOf ?? null);
  const add = (slippage: Slippage, deal: Opportunity): Slippage =>
    days ? addDealToSlippage(slippage, deal, days) : slippage;
  const slippage = fold({ init: emptySlippage, add }, book.opportunities, "opportunities");
  let dealsLeft = 0;
  let left = emptySum();
  return slippageSteps.map(({ step, way }) => {
    const { deals, missing, sum } = slippage[step];
    const signed = way === -1 ? negateSum(sum) : sum;
    dealsLeft += way * deals;
    left = mergeSums(left, signed);
    const [amount, amountLeft] = [sumToDecimal(signed), sumToDecimal(left)];
    return { step, deals, amount, dealsLeft, amountLeft, missing };
  });
}
