import type { AnyKpi } from "../../kpi/define/bookKpi.js";
import type { MeasureOptions } from "./measuring.js";

/** KPIs by id, however they were passed. */
export function kpisById(kpis: MeasureOptions["kpis"]): ReadonlyMap<string, AnyKpi> {
  const list: readonly AnyKpi[] = Array.isArray(kpis) ? kpis : Object.values(kpis);
  return new Map(list.map((kpi) => [kpi.id, kpi]));
}
