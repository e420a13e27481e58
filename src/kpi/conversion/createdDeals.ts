import { closedOn, createdOn } from "../../model/questions/opportunity.js";
import { dayRead } from "../../model/questions/reads.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { FlowClock } from "../define/clock.js";
import { cohort } from "../define/cohort.js";

type Deal = Pick<Opportunity, "outcome" | "createdOn" | "closedOn">;

/** Deals by the day they were created. One that closed after the day asked about was open then. */
export const createdDeals: FlowClock<Deal> = /* @__PURE__ */ cohort<Deal>(createdOn, (deal, day) => {
  const closed = dayRead(closedOn, deal);
  return closed != null && closed > day ? { ...deal, outcome: "open" } : deal;
});
