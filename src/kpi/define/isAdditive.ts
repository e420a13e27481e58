import { isBookKpi, type AnyKpi } from "./bookKpi.js";
import { eraseKpiTypes } from "./kpi.js";

/**
 * Tests if a KPI is additive: its value for a year is the sum of the values for the months, and its value for a team is the
 * sum of the values for the reps. Each fact then has one day, and the metric is a count or a sum. A composed KPI is additive
 * if it is declared so and all its parts are additive.
 *
 * @example [isAdditive(wonRevenue), isAdditive(winRate), isAdditive(activeCustomers)] // => [ true, false, false ]
 */
export function isAdditive(kpi: AnyKpi): boolean {
  if (isBookKpi(kpi)) return kpi.additive === true && Object.values(kpi.parts).every((part) => isAdditive(part.kpi));
  const { timeBasis, metric } = eraseKpiTypes(kpi);
  return timeBasis.kind === "flow" && metric.additive === true;
}
