import { isObject } from "../../collections/isObject.js";
import { refuse } from "../../errors.js";
import type { KpiDescription } from "../../kpi/define/description.js";

/** Returns KPIs if they are a list. Throws an error that says what to write for an object of KPIs. */
export function checkKpiList(where: string, kpis: readonly KpiDescription[]): readonly KpiDescription[] {
  const given: unknown = kpis;
  const expected = "a list of KPIs such as [winRate]";
  if (!Array.isArray(given))
    refuse(`${where}: kpis`, given, isObject(given) ? `${expected}, as Object.values(kpis) is` : expected);
  const wrong = kpis.findIndex((kpi) => typeof (Object(kpi) as Partial<KpiDescription>).id !== "string");
  if (wrong !== -1) refuse(`${where}: kpis[${wrong}]`, kpis[wrong], "a KPI such as winRate");
  return kpis;
}
