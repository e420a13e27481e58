import { proportionOf } from "../../metric/proportion.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import { convertedOn, isConverted } from "../../model/accessors/lead.js";
import { createdOn } from "../../model/accessors/opportunity.js";
import type { Lead } from "../../model/records/lead.js";
import { cohort } from "../define/cohort.js";
import { defineKpi } from "../define/defineKpi.js";
import type { FlowBasis } from "../define/flow.js";
import { leadsWithOpportunity } from "../facts/leadsWithOpportunity.js";

type CreatedLead = Pick<Lead, "createdOn" | "convertedOn" | "opportunityId">;

/** Leads by the day of their creation. A conversion after the window's day does not count. */
const createdLeads: FlowBasis<CreatedLead> = cohort<CreatedLead>(createdOn, (lead, day) => {
  const converted = readDayOf(convertedOn, lead);
  return converted != null && converted > day ? { ...lead, convertedOn: null, opportunityId: null } : lead;
});

/**
 * Share of the leads created in a period that became an opportunity, however late.
 *
 *     # converted / # created
 *
 * A lead is converted if its record has a conversion day or an opportunity or, in a book, if an opportunity names it.
 * With `asOf`, only conversions by that day count. The rate of a recent cohort can only rise. With nothing created the
 * answer is null. Decision: cohort-conversion.
 *
 * @example leadConversionRate([{ id: "a", convertedOn: "2026-02-01" }, { id: "b" }]) // => 0.5
 */
export const leadConversionRate = defineKpi({
  id: "lead-conversion-rate",
  title: "Lead conversion rate",
  meaning: "Share of the leads created in a period that became an opportunity, however late.",
  of: "leads",
  topic: "leads",
  nature: "lagging",
  kind: "quantitative",
  unit: "ratio",
  better: "higher",
  formula: "# converted ÷ # created",
  timeBasis: createdLeads,
  metric: proportionOf({ of: isConverted }),
  facts: leadsWithOpportunity,
});
