import { convertedOn } from "../../model/accessors/lead.js";
import { createdOn } from "../../model/accessors/opportunity.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import type { Lead } from "../../model/records/lead.js";
import type { FlowBasis } from "../define/flow.js";
import { cohort } from "../define/cohort.js";

type Cohort = Pick<Lead, "createdOn" | "convertedOn" | "opportunityId">;

/** Leads by the day of their creation. A conversion after the window's day does not count. */
export const createdLeads: FlowBasis<Cohort> = cohort<Cohort>(createdOn, (lead, day) => {
  const converted = readDayOf(convertedOn, lead);
  return converted != null && converted > day ? { ...lead, convertedOn: null, opportunityId: null } : lead;
});
