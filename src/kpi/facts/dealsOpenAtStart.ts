import { opportunityAsOf } from "../../model/history/opportunityAsOf.js";
import { amountOf, expectedCloseOn, isOpen, isWon } from "../../model/accessors/opportunity.js";
import type { Accessor } from "../../metric/accessor.js";
import { readDayOf, accessor } from "../../model/accessors/accessor.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Amount } from "../../exact/amount.js";
import { balance } from "../define/balance.js";
import type { BalanceBasis } from "../define/balance.js";

/** A deal that was open when a period began, as known then, and how it stands at the period's end. */
export interface DealOpenAtStart extends Opportunity {
  readonly atEnd?: Opportunity;
  /** Whether it was due in the period, as far as the period has passed; null where nobody said when it is expected to close. */
  readonly isDue?: boolean | null | undefined;
}

/** Looks at the deals that were open when a period began, at what was known of them then and at its end. */
export const dealsOpenAtStart: BalanceBasis<DealOpenAtStart> = balance<DealOpenAtStart>(
  (deal, { opening, closing }) => {
    const [then, atEnd] = [opportunityAsOf<Opportunity>(deal, opening), opportunityAsOf<Opportunity>(deal, closing)];
    if (then === null || atEnd === null || !isOpen(then)) return null;
    const expected = readDayOf(expectedCloseOn, then);
    return { ...then, atEnd, isDue: expected == null ? null : opening < expected && expected <= closing };
  },
);

/** What a deal was worth when the period began; null where it was won since for nobody knows what. */
export const amountAtStart: Accessor<DealOpenAtStart, Amount> = accessor("amount", (deal) =>
  deal.atEnd && isWon(deal.atEnd) && amountOf(deal.atEnd) == null ? null : amountOf(deal),
);

/** What a won deal was won for. A deal that had no amount when the period began has none at its end. */
export const amountWon: Accessor<DealOpenAtStart, Amount> = accessor(
  "amount",
  (deal) => deal.atEnd && amountOf(deal.atEnd),
);
