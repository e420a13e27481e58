import { count } from "../../metric/count.js";
import { where } from "../../metric/where.js";
import { convertedOn, isConverted } from "../../model/accessors/lead.js";
import type { Lead } from "../../model/records/lead.js";
import { defineKpi } from "../define/defineKpi.js";
import { leadsByEvent } from "../facts/leadsByEvent.js";
import { leadsWithOpportunity } from "../facts/leadsWithOpportunity.js";

type Conversion = Pick<Lead, "createdOn" | "convertedOn" | "opportunityId">;

/**
 * Number of leads that became an opportunity.
 *
 *     # leads, by the day they were converted
 *
 * The period's conversions, however old the leads. For the rate see {@link leadConversionRate}: conversions of a period
 * divided by its new leads are no rate. In a book, a lead that only an opportunity names was converted on the creation
 * day of the opportunity. A lead without a conversion day belongs to no period. With none the answer is 0. Decision:
 * cohort-conversion.
 *
 * @example leadsConverted([{ id: "a", createdOn: "2025-11-02", convertedOn: "2026-02-01" }, { id: "b", createdOn: "2026-02-03" }], { during: { start: "2026-01-01", end: "2026-04-01" } }) // => 1
 */
export const leadsConverted = defineKpi({
  id: "leads-converted",
  title: "Leads converted",
  meaning: "Number of leads that became an opportunity.",
  of: "leads",
  topic: "leads",
  nature: "lagging",
  kind: "quantitative",
  unit: "count",
  better: "higher",
  formula: "# converted",
  timeBasis: leadsByEvent<Conversion>(convertedOn),
  metric: where<Conversion, number, number>(isConverted, count()),
  facts: leadsWithOpportunity,
});
