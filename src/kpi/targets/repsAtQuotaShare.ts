import { wonRevenue } from "../revenue/wonRevenue.js";
import { repsAtQuotaOf } from "./repsAtQuotaOf.js";

/**
 * Share of the reps with a won-revenue quota who met the quota.
 *
 *     # reps whose Σ won revenue ≥ Σ quota / # reps with a quota
 *
 * A rep's quotas in the window count together. Quotas of teams and quotas of 0 do not count. For quotas for another KPI
 * see {@link repsAtQuotaOf}. The metric has no plan, because a rep's quotas only count together. With no quota the
 * answer is null.
 *
 * @example repsAtQuotaShare({ opportunities: [{ ...won, ownerId: "ann", closedOn: "2026-02-01", amount: 500 }], quotas: [{ ownerId: "ann", kpi: "won-revenue", target: 500, period: { start: "2026-01-01", end: "2026-04-01" } }, { ownerId: "bob", kpi: "won-revenue", target: 9, period: { start: "2026-01-01", end: "2026-04-01" } }] }) // => 0.5
 */
export const repsAtQuotaShare = repsAtQuotaOf(wonRevenue, {
  id: "reps-at-quota-share",
  title: "Share of reps at quota",
  meaning: "Share of the reps with a won-revenue quota who met the quota.",
  formula: "# reps with Σ won ≥ Σ quota ÷ # reps with a quota",
});
