import { opportunityAsOf } from "../../model/history/opportunityAsOf.js";
import { amountOf, closedOn, expectedCloseOn, isLost, isWon } from "../../model/accessors/opportunity.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Amount } from "../../exact/amount.js";
import { addAmount, compareSums, emptySum, mergeSums, subtractSums, type ExactSum } from "../../exact/exactSum.js";
import type { BalanceDays } from "../define/balance.js";
import { dealsOpenAtStart, type DealOpenAtStart } from "./dealsOpenAtStart.js";

/**
 * Steps of a slippage waterfall in order, each with the way it moves the value due. A way of 1 adds deals, a way of -1
 * takes deals away, and a way of 0 changes the value of deals.
 */
export const slippageSteps = [
  { step: "due", way: 1 },
  { step: "pulled-in", way: 1 },
  { step: "unscheduled", way: 1 },
  { step: "created", way: 1 },
  { step: "grown", way: 0 },
  { step: "shrunk", way: 0 },
  { step: "won", way: -1 },
  { step: "lost", way: -1 },
  { step: "pushed-out", way: -1 },
] as const;

/** Step of a slippage waterfall. */
export type SlippageStep = (typeof slippageSteps)[number]["step"];

/** Number and value of the deals of each step. */
export type Slippage = Record<SlippageStep, StepTally>;

interface StepTally {
  deals: number;
  missing: number;
  sum: ExactSum;
}

/** Returns the steps without deals. */
export const emptySlippage = (): Slippage =>
  Object.fromEntries(slippageSteps.map(({ step }) => [step, { deals: 0, missing: 0, sum: emptySum() }])) as Slippage;

/** Adds a deal to its steps in a period: to none, or to one in, one out, and the change of value between them. */
export function addDealToSlippage(slippage: Slippage, deal: Opportunity, days: BalanceDays): Slippage {
  const entry = entryOf(deal, days);
  if (entry === null) return slippage;
  const { step, amount, atEnd } = entry;
  const end = amountOf(atEnd) ?? null;
  const [before, after] = [sumOf(amount), sumOf(end)];
  const change = subtractSums(after, before);
  const put = (into: SlippageStep, value: ExactSum, isMissing: boolean): void => {
    const tally = slippage[into];
    tally.deals += 1;
    tally.missing += Number(isMissing);
    tally.sum = mergeSums(tally.sum, value);
  };
  put(step, before, amount === null);
  const growth = compareSums(after, before);
  if (growth !== 0) put(growth > 0 ? "grown" : "shrunk", change, false);
  put(isWon(atEnd) ? "won" : isLost(atEnd) ? "lost" : "pushed-out", after, end === null);
  return slippage;
}

interface Entry {
  readonly step: SlippageStep;
  readonly amount: Amount | null;
  readonly atEnd: Opportunity;
}

/** Returns the step by which a deal becomes due or is won in a period; null if there is none. */
function entryOf(deal: Opportunity, days: BalanceDays): Entry | null {
  const dealAtStart = dealsOpenAtStart.between(deal, days);
  if (dealAtStart === null) return entryOfCreated(deal, days);
  const { atEnd } = dealAtStart;
  const step = atEnd && stepOfOpenDeal(dealAtStart, atEnd, days);
  return step ? { step, amount: amountOf(dealAtStart) ?? null, atEnd } : null;
}

function stepOfOpenDeal(
  dealAtStart: DealOpenAtStart,
  atEnd: Opportunity,
  { closing }: BalanceDays,
): SlippageStep | null {
  if (dealAtStart.isDue === true) return "due";
  if (!isWon(atEnd)) return null;
  return (expectedCloseOn(dealAtStart) ?? "") > closing ? "pulled-in" : "unscheduled";
}

function entryOfCreated(deal: Opportunity, { opening, closing }: BalanceDays): Entry | null {
  const atEnd = opportunityAsOf(deal, closing);
  const isWonIn = atEnd !== null && isWon(atEnd) && (closedOn(atEnd) ?? "") > opening;
  return isWonIn ? { step: "created", amount: amountOf(atEnd) ?? null, atEnd } : null;
}

const sumOf = (amount: Amount | null): ExactSum => (amount === null ? emptySum() : addAmount(emptySum(), amount));
