import { wonRevenue } from "../revenue/wonRevenue.js";
import { paceOf } from "./paceOf.js";

/**
 * Won revenue by a day, relative to the part of its quota due by then.
 *
 *     Σ won revenue / (Σ quota × elapsed share of its period)
 *
 * A `Decimal`; 1 is on pace. The elapsed share counts business days, Monday to Friday; for holidays, other weekends and
 * other KPIs see {@link paceOf}. For a period that is over, pace is the attainment. Before anything is due, or without
 * a quota, the answer is null. Decision: pace-by-business-days.
 *
 * @example pace({ opportunities: [{ ...won, closedOn: "2026-06-02", amount: 150 }], quotas: [{ ownerId: "ann", kpi: "won-revenue", target: 440, period: { start: "2026-06-01", end: "2026-07-01" } }] }, { during: { start: "2026-06-01", end: "2026-07-01" }, asOf: "2026-06-12" }) // => 0.75
 */
export const pace = paceOf(
  wonRevenue,
  {},
  {
    id: "pace",
    title: "Pace towards quota",
    meaning: "Won revenue by a day, relative to the part of its quota due by then.",
    formula: "Σ won ÷ (Σ quota × elapsed share)",
  },
);
