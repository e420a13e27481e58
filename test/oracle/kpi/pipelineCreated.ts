import type { Opportunity } from "../../../src/model/records/opportunity.js";
import { amountsOf } from "../closedDeals.js";
import { asKnown } from "../dealsOpenIn.js";
import { sumOf } from "../exact.js";
import { inWindow, type Twin } from "../twin.js";

export const pipelineCreated: Twin = ({ opportunities }, window) => {
  const created = opportunities.filter(({ createdOn }) => inWindow(createdOn, window));
  return sumOf(amountsOf(created.map((deal) => asKnownBy(deal, window.asOf))));
};

/** A deal that was closed by the day, or nobody knows when, is as it stands. */
function asKnownBy(deal: Opportunity, day: string | undefined): Opportunity {
  const isSettled = deal.outcome !== "open" && (deal.closedOn == null || (day !== undefined && deal.closedOn <= day));
  return day === undefined || isSettled ? deal : asKnown(deal, day);
}
