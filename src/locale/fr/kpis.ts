import type { KpiTexts } from "../kpiText.js";
import { acquisitionTexts } from "./kpis/acquisition.js";
import { activityTexts } from "./kpis/activity.js";
import { conversionTexts } from "./kpis/conversion.js";
import { customersTexts } from "./kpis/customers.js";
import { dataTexts } from "./kpis/data.js";
import { leadsTexts } from "./kpis/leads.js";
import { peopleTexts } from "./kpis/people.js";
import { pipelineTexts } from "./kpis/pipeline.js";
import { revenueTexts } from "./kpis/revenue.js";
import { speedTexts } from "./kpis/speed.js";
import { targetsTexts } from "./kpis/targets.js";

/**
 * Titles, meanings and formulas of the KPIs in French, by id.
 *
 * @example kpiTexts["win-rate"].title // => "Taux de réussite"
 * @example kpiTexts["win-rate"].meaning // => 'Part des affaires closes qui ont été gagnées.'
 * @example kpiTexts["win-rate"].formula // => 'gagnées ÷ (gagnées + perdues)'
 */
export const kpiTexts: KpiTexts = {
  ...leadsTexts,
  ...pipelineTexts,
  ...conversionTexts,
  ...revenueTexts,
  ...speedTexts,
  ...targetsTexts,
  ...activityTexts,
  ...acquisitionTexts,
  ...customersTexts,
  ...peopleTexts,
  ...dataTexts,
};
