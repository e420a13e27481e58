import type { KpiDescription } from "../../kpi/define/description.js";

/** KPIs of the catalogue that count what a rep does, whatever comes of it. */
export const volumeKpis: readonly string[] = [
  "activities-held",
  "appointments-booked",
  "leads-created",
  "meetings-held",
  "opportunities-created",
  "pipeline-created",
  "proposals-sent",
  "qualified-leads",
  "quotes-sent",
];

/** KPIs of the catalogue that say what came of it. */
export const qualityKpis: readonly string[] = [
  "activities-per-win",
  "cohort-win-rate",
  "direct-stage-conversion",
  "hours-per-win",
  "lead-conversion-rate",
  "lead-to-win-rate",
  "quote-to-win-rate",
  "stage-conversion",
  "stage-win-rate",
  "win-rate",
  "win-rate-by-value",
];

/** KPIs of the catalogue that count money sold, of which the margin is a share. */
export const revenueKpis: readonly string[] = [
  "cross-sell-revenue",
  "existing-customer-revenue",
  "new-customer-revenue",
  "revenue",
  "upsell-revenue",
  "won-revenue",
];

const described = (id: string, kpis: readonly KpiDescription[]): KpiDescription | undefined =>
  kpis.find((kpi) => kpi.id === id);

/** Whether a KPI counts volume: by the catalogue, or as a leading count. */
export function isVolume(id: string, kpis: readonly KpiDescription[]): boolean {
  const kpi = described(id, kpis);
  return volumeKpis.includes(id) || (kpi?.unit === "count" && kpi.nature === "leading");
}

/** Whether a KPI says what comes of volume: by the catalogue, or as a share that answers a question of conversion. */
export function isQuality(id: string, kpis: readonly KpiDescription[]): boolean {
  const kpi = described(id, kpis);
  return qualityKpis.includes(id) || (kpi?.unit === "ratio" && kpi.topic === "conversion");
}

/** Whether a KPI counts money sold: by the catalogue, or as an amount that is no margin. */
export const isRevenue = (id: string, kpis: readonly KpiDescription[]): boolean =>
  revenueKpis.includes(id) || (described(id, kpis)?.unit === "money" && !id.includes("margin"));
