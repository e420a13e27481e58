import type { Opportunity } from "../../../src/model/records/opportunity.js";
import { amountsOf } from "../closedDeals.js";
import { asKnown } from "../dealsOpenIn.js";
import { quotient, sumOf } from "../exact.js";
import { isMarketings } from "../marketingDeals.js";
import { inWindow, type Twin } from "../twin.js";

export const marketingSourcedShareByValue: Twin = ({ opportunities }, window) => {
  const sourced = opportunities
    .filter(({ createdOn, source }) => source != null && inWindow(createdOn, window))
    .map((deal) => asKnownBy(deal, window.asOf));
  return quotient(sumOf(amountsOf(sourced.filter(isMarketings))), sumOf(amountsOf(sourced)));
};

/** A deal that was closed by the day, or nobody knows when, is as it stands. */
function asKnownBy(deal: Opportunity, day: string | undefined): Opportunity {
  const isSettled = deal.outcome !== "open" && (deal.closedOn == null || (day !== undefined && deal.closedOn <= day));
  return day === undefined || isSettled ? deal : asKnown(deal, day);
}
