import { refuse } from "../../errors.js";
import type { KpiDescription } from "../../kpi/define/description.js";

/** Returns KPIs if they are a list. An object of them is an error that says what to write. */
export function checkKpiList(where: string, kpis: readonly KpiDescription[]): readonly KpiDescription[] {
  const given: unknown = kpis;
  const expected = "a list of KPIs such as [winRate]";
  if (!Array.isArray(given))
    refuse(`${where}: kpis`, given, isRecord(given) ? `${expected}, as Object.values(kpis) is` : expected);
  const wrong = kpis.findIndex((kpi) => typeof (Object(kpi) as Partial<KpiDescription>).id !== "string");
  if (wrong !== -1) refuse(`${where}: kpis[${wrong}]`, kpis[wrong], "a KPI such as winRate");
  return kpis;
}

const isRecord = (given: unknown): boolean => typeof given === "object" && given !== null;
