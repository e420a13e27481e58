import { proportionOf } from "../../metric/proportion.js";
import { isConverted } from "../../model/questions/lead.js";
import { defineKpi } from "../define/defineKpi.js";
import { createdLeads } from "./createdLeads.js";
import { leadsWithTheirOpportunity } from "./leadsWithTheirOpportunity.js";

/**
 * Share of the leads created in a period that became an opportunity, whenever that was.
 *
 *     # converted / # created
 *
 * A lead is converted when its record says so (a conversion day or an opportunity), or, asked of a book, when an opportunity
 * names it; asked about a day, when it was by then. A young cohort is not finished: its rate can only rise. With nothing
 * created the answer is null. Decision: cohort-conversion.
 *
 * @example leadConversionRate([{ id: "a", convertedOn: "2026-02-01" }, { id: "b" }]) // => 0.5
 * @since 0.1.0
 */
export const leadConversionRate = /* @__PURE__ */ defineKpi({
  id: "lead-conversion-rate",
  title: "Lead conversion rate",
  meaning: "Share of the leads created in a period that became an opportunity, whenever that was.",
  of: "leads",
  question: "leads",
  nature: "lagging",
  kind: "quantitative",
  unit: "ratio",
  better: "higher",
  formula: "# converted ÷ # created",
  clock: createdLeads,
  metric: /* @__PURE__ */ proportionOf({ of: isConverted }),
  facts: leadsWithTheirOpportunity,
});
