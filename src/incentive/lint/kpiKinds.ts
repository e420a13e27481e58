import type { KpiDescription } from "../../kpi/define/description.js";

/** KPIs of the catalogue that count a rep's work, whatever its outcome. */
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

/** KPIs of the catalogue that measure the outcome of a rep's work. */
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

/** KPIs of the catalogue that are amounts sold, of which the margin is a share. */
export const revenueKpis: readonly string[] = [
  "cross-sell-revenue",
  "existing-customer-revenue",
  "new-customer-revenue",
  "revenue",
  "upsell-revenue",
  "won-revenue",
];

const descriptionOf = (id: string, kpis: readonly KpiDescription[]): KpiDescription | undefined =>
  kpis.find((kpi) => kpi.id === id);

/** Returns true for a KPI that counts volume: by the catalogue, or as a leading count. */
export function isVolume(id: string, kpis: readonly KpiDescription[]): boolean {
  const kpi = descriptionOf(id, kpis);
  return volumeKpis.includes(id) || (kpi?.unit === "count" && kpi.nature === "leading");
}

/** Returns true for a KPI that measures quality: by the catalogue, or as a ratio on conversion. */
export function isQuality(id: string, kpis: readonly KpiDescription[]): boolean {
  const kpi = descriptionOf(id, kpis);
  return qualityKpis.includes(id) || (kpi?.unit === "ratio" && kpi.topic === "conversion");
}

/** Returns true for a KPI that is an amount sold: by the catalogue, or as money that is no margin. */
export const isRevenue = (id: string, kpis: readonly KpiDescription[]): boolean =>
  revenueKpis.includes(id) || (descriptionOf(id, kpis)?.unit === "money" && !id.includes("margin"));
