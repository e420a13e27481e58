import { readDayOf } from "../../model/accessors/accessor.js";
import { closedOn } from "../../model/accessors/opportunity.js";
import { opportunityAsOf } from "../../model/history/opportunityAsOf.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Day } from "../../time/day.js";
import type { FlowBasis } from "../define/flow.js";
import { closesBy, wasClosed, type ClosingDeal } from "./closesBy.js";

/**
 * Deals by the day of their close. With `asOf`, outcome, closing day and amount are those known at the end of that day: a deal
 * that was won and later lost was won in between, if its history states outcomes.
 */
export const closes: FlowBasis<ClosingDeal> = buildCloses();

function buildCloses(): FlowBasis<ClosingDeal> {
  return closesBy((deal, day) => lookBack(deal, day));
}

/** Deal with the fields that tell when it was open. */
export type CreatedDeal = ClosingDeal & Pick<Opportunity, "createdOn">;

/** Returns a deal with the outcome and closing day that were known at the end of a day. A close without a day counts as known. */
export function closeAsOf<Deal extends CreatedDeal>(deal: Deal, day: Day): Deal {
  if (wasClosed(deal, day)) return lookBack(deal, day) ?? deal;
  const closed = readDayOf(closedOn, deal);
  return closed != null && closed > day ? { ...deal, outcome: "open" } : deal;
}

const lookBack = <Deal extends ClosingDeal>(deal: Deal, day: Day): Deal | null =>
  opportunityAsOf(deal as Deal & Opportunity, day);
