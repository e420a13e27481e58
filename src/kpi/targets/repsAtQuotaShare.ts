import { wonRevenue } from "../revenue/wonRevenue.js";
import { repsAtQuotaOf } from "./repsAtQuotaOf.js";

/**
 * Share of the reps with a won-revenue quota who met it.
 *
 *     # reps whose Σ won revenue ≥ Σ quota / # reps with a quota
 *
 * A rep's quotas in the window are met together. A team's quota is no rep's, and neither is a quota of 0. For quotas on
 * another KPI see {@link repsAtQuotaOf}. It runs by rows: a rep's quotas are only whole together. With no quota the answer is
 * null.
 *
 * @example repsAtQuotaShare({ opportunities: [{ ...won, ownerId: "ann", closedOn: "2026-02-01", amount: 500 }], quotas: [{ ownerId: "ann", kpi: "won-revenue", target: 500, period: { start: "2026-01-01", end: "2026-04-01" } }, { ownerId: "bob", kpi: "won-revenue", target: 9, period: { start: "2026-01-01", end: "2026-04-01" } }] }) // => 0.5
 */
export const repsAtQuotaShare = repsAtQuotaOf(wonRevenue, {
  id: "reps-at-quota-share",
  title: "Share of reps at quota",
  meaning: "Share of the reps with a won-revenue quota who met it.",
  formula: "# reps with Σ won ≥ Σ quota ÷ # reps with a quota",
});
