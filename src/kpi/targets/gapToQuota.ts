import { wonRevenue } from "../revenue/wonRevenue.js";
import { gapOf } from "./gapOf.js";

/**
 * Won-revenue quota that is still missing; below 0 if it was exceeded.
 *
 *     Σ quota − Σ won revenue
 *
 * Exact to the last digit. For quotas on another KPI see {@link gapOf}. Without a quota, or with one of 0, the answer
 * is null. Decision: quota-levels, quota-periods.
 *
 * @example gapToQuota({ opportunities: [{ ...won, closedOn: "2026-02-01", amount: 450 }], quotas: [{ ownerId: "ann", kpi: "won-revenue", target: 500, period: { start: "2026-01-01", end: "2026-04-01" } }] }, { during: { start: "2026-01-01", end: "2026-04-01" } }) // => 50
 */
export const gapToQuota = gapOf(wonRevenue, {
  id: "gap-to-quota",
  title: "Gap to quota",
  meaning: "Won-revenue quota that is still missing; below 0 if it was exceeded.",
  formula: "Σ quota − Σ won",
});
