import { costPerOpportunity } from "../kpi/activity/costPerOpportunity.js";
import { effortMinutes } from "../kpi/activity/effortMinutes.js";
import { lostOpportunities } from "../kpi/conversion/lostOpportunities.js";
import { winRate } from "../kpi/conversion/winRate.js";
import { wonOpportunities } from "../kpi/conversion/wonOpportunities.js";
import { wonRevenue } from "../kpi/revenue/wonRevenue.js";
import { pace } from "../kpi/targets/pace.js";

/**
 * KPIs that a sales team looks at every day: wins and losses, time spent, win rate, cost of an opportunity, and pace towards
 * the quota.
 *
 * @example Object.keys(flashKpis).includes("wonRevenue") // => true
 */
export const flashKpis = {
  won: wonOpportunities,
  lost: lostOpportunities,
  wonRevenue,
  minutes: effortMinutes,
  winRate,
  costPerOpportunity,
  pace,
} as const;
