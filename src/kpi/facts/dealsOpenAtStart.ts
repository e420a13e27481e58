import { opportunityAsOf } from "../../model/history/opportunityAsOf.js";
import { amountOf, expectedCloseOn, isOpen, isWon } from "../../model/accessors/opportunity.js";
import type { Accessor } from "../../metric/accessor.js";
import { readDayOf, accessor } from "../../model/accessors/accessor.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Amount } from "../../exact/amount.js";
import { balance } from "../define/balance.js";
import type { BalanceBasis } from "../define/balance.js";

/** Deal that was open when a period began, as known then. */
export interface DealOpenAtStart extends Opportunity {
  /** State of the deal at the period's end. */
  readonly atEnd?: Opportunity;
  /** True if the deal was due in the past part of the period; null without an expected close. */
  readonly isDue?: boolean | null | undefined;
}

/** Deals that were open when a period began, as known at its start and at its end. */
export const dealsOpenAtStart: BalanceBasis<DealOpenAtStart> = balance<DealOpenAtStart>(
  (deal, { opening, closing }) => {
    const [atStart, atEnd] = [opportunityAsOf<Opportunity>(deal, opening), opportunityAsOf<Opportunity>(deal, closing)];
    if (atStart === null || atEnd === null || !isOpen(atStart)) return null;
    const expected = readDayOf(expectedCloseOn, atStart);
    return { ...atStart, atEnd, isDue: expected == null ? null : opening < expected && expected <= closing };
  },
);

/** Amount of a deal when the period began; null if the deal was won since at an unknown amount. */
export const amountAtStart: Accessor<DealOpenAtStart, Amount> = accessor("amount", (deal) =>
  deal.atEnd && isWon(deal.atEnd) && amountOf(deal.atEnd) == null ? null : amountOf(deal),
);

/** Amount of a won deal at its close. A deal without an amount when the period began has none at its end. */
export const amountWon: Accessor<DealOpenAtStart, Amount> = accessor(
  "amount",
  (deal) => deal.atEnd && amountOf(deal.atEnd),
);
