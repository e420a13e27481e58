import { wonRevenue } from "../revenue/wonRevenue.js";
import { attainmentOf } from "./attainmentOf.js";

/**
 * Share of the won-revenue quota that has been won.
 *
 *     Σ won revenue / Σ quota
 *
 * A `Decimal`; 1 is a quota met exactly. A team's attainment divides its whole revenue by its whole quota; it is never
 * the mean of its members'. For quotas on another KPI see {@link attainmentOf}. Without a quota, or with one of 0, the
 * answer is null. Decision: quota-levels, quota-periods.
 *
 * @example quotaAttainment({ opportunities: [{ ...won, closedOn: "2026-02-01", amount: 450 }], quotas: [{ ownerId: "ann", kpi: "won-revenue", target: 500, period: { start: "2026-01-01", end: "2026-04-01" } }] }, { during: { start: "2026-01-01", end: "2026-04-01" } }) // => 0.9
 */
export const quotaAttainment = attainmentOf(wonRevenue, {
  id: "quota-attainment",
  title: "Quota attainment",
  meaning: "Share of the won-revenue quota that has been won.",
  formula: "Σ won ÷ Σ quota",
});
