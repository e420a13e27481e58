import type { AnyKpi } from "../../kpi/define/bookKpi.js";
import type { MeasurePerformanceOptions } from "./measureContext.js";

/** Returns KPIs by id, from a list or from an object of them. */
export function kpisById(kpis: MeasurePerformanceOptions["kpis"]): ReadonlyMap<string, AnyKpi> {
  const list: readonly AnyKpi[] = Array.isArray(kpis) ? kpis : Object.values(kpis);
  return new Map(list.map((kpi) => [kpi.id, kpi]));
}
