import { SalesKpiError, quote } from "../../errors.js";
import type { AnyKpi } from "./bookKpi.js";

/** Returns the value if it is a KPI. A family that was not called with its parameters is an error that says so. */
export function checkKpi<K extends AnyKpi>(where: string, kpi: K): K {
  const given: unknown = kpi;
  if (typeof given === "function" && ("of" in given || "parts" in given)) return kpi;
  const problem =
    typeof given === "function" && "formula" in given
      ? `${given.name} is a family of KPIs: call it with its parameters`
      : `expected a KPI such as winRate, got ${typeof given === "function" ? `the function ${given.name}` : quote(given)}`;
  throw new SalesKpiError("impossible-request", `${where}: ${problem}`, { field: where, value: given });
}
