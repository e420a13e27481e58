import { convertedOn } from "../../model/questions/lead.js";
import { createdOn } from "../../model/questions/opportunity.js";
import { dayRead } from "../../model/questions/reads.js";
import type { Lead } from "../../model/records/lead.js";
import type { FlowClock } from "../define/clock.js";
import { cohort } from "../define/cohort.js";

type Cohort = Pick<Lead, "createdOn" | "convertedOn" | "opportunityId">;

/** Leads by the day they were created. One that was converted after the day asked about was not converted then. */
export const createdLeads: FlowClock<Cohort> = /* @__PURE__ */ cohort<Cohort>(createdOn, (lead, day) => {
  const converted = dayRead(convertedOn, lead);
  return converted != null && converted > day ? { ...lead, convertedOn: null, opportunityId: null } : lead;
});
