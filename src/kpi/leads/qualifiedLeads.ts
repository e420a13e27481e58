import { count } from "../../metric/count.js";
import { where } from "../../metric/where.js";
import { qualifiedOn } from "../../model/accessors/lead.js";
import type { Lead } from "../../model/records/lead.js";
import { defineKpi } from "../define/defineKpi.js";
import { leadsByEvent } from "../facts/leadsByEvent.js";

type Qualification = Pick<Lead, "createdOn" | "qualifiedOn">;

/**
 * Number of leads qualified.
 *
 *     # leads, by the day they were qualified
 *
 * Leads count however old, and whatever their outcome. A lead that was converted without a qualification day does not
 * count. With none the answer is 0.
 *
 * @example qualifiedLeads([{ id: "a", createdOn: "2025-12-20", qualifiedOn: "2026-01-08" }, { id: "b", createdOn: "2026-01-20" }]) // => 1
 */
export const qualifiedLeads = defineKpi({
  id: "qualified-leads",
  title: "Qualified leads",
  meaning: "Number of leads qualified.",
  of: "leads",
  topic: "leads",
  nature: "leading",
  kind: "quantitative",
  unit: "count",
  better: "higher",
  formula: "# qualified",
  timeBasis: leadsByEvent<Qualification>(qualifiedOn),
  metric: where<Qualification, number, number>((lead) => lead.qualifiedOn != null, count()),
});
