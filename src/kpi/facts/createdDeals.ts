import { closedOn, createdOn } from "../../model/accessors/opportunity.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { FlowBasis } from "../define/flow.js";
import { cohort } from "../define/cohort.js";

type Deal = Pick<Opportunity, "outcome" | "createdOn" | "closedOn">;

/** Deals by the day of their creation. A deal that closed after the window's day counts as open. */
export const createdDeals: FlowBasis<Deal> = cohort<Deal>(createdOn, (deal, day) => {
  const closed = readDayOf(closedOn, deal);
  return closed != null && closed > day ? { ...deal, outcome: "open" } : deal;
});
