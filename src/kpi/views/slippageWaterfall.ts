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

/** Period of a slippage waterfall, and its last known day. */
export interface SlippageWaterfallOptions {
  readonly during: Span;
  /** Last known day of the period; the `asOf` of the book by default. */
  readonly asOf?: Day | undefined;
}

const waterfallKinds: OptionKinds<SlippageWaterfallOptions> = { during: "period", asOf: "text?" };

/** Step from the value due in a period down to 0. */
export interface SlippageRow {
  readonly step: SlippageStep;
  /** Number of deals of the step. */
  readonly deals: number;
  /** Amount that the step adds to the value due; below 0 for an amount that leaves. */
  readonly amount: Decimal;
  /** Number of deals left after the step. */
  readonly dealsLeft: number;
  /** Value left after the step. */
  readonly amountLeft: Decimal;
  /** Number of deals of the step without an amount, which add nothing. */
  readonly missing: number;
}

/**
 * Returns the steps from the value due in a period down to 0, with all other wins of the period. The steps add up exactly,
 * in number and in value. The eve is the day before the period.
 *
 *     due + pulled in + unscheduled + created + grown − shrunk − won − lost − pushed out = 0
 *
 * - `due`: open on the eve, and then expected to close in the period
 * - `pulled-in`: open on the eve and expected later, but won in the period
 * - `unscheduled`: open on the eve, overdue or without an expected close, and won in the period
 * - `created`: created and won in the period, at the amount won
 * - `grown`, `shrunk`: change of the deals above from the eve to their close, or to the period's end
 * - `won`: all wins of the period; `lost` and `pushed-out`: deals that were due
 *
 * Pushed out by due, in number, is the {@link slippageRate}. Deals that were not due and were lost, or stayed open, are in no
 * row. The period ends early on `asOf`, or on the `asOf` of the book: a deal is then due if its close was expected by that
 * day. Decision: slippage-snapshot, slippage-steps.
 *
 * @param options - `during`: the period; `asOf`: its last known day
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
