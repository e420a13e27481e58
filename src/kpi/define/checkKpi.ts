import { SalesKpiError, quote } from "../../errors.js";
import type { AnyKpi } from "./bookKpi.js";

/** Returns a KPI unchanged. Throws for any other value; the message for a family names the remedy. */
export function checkKpi<K extends AnyKpi>(where: string, kpi: K): K {
  const value: unknown = kpi;
  if (typeof value === "function" && ("of" in value || "parts" in value)) return kpi;
  const problem = `expected a KPI such as winRate, got ${nameOf(value)}`;
  throw new SalesKpiError("impossible-request", `${where}: ${problem}`, { field: where, value });
}

function nameOf(value: unknown): string {
  if (typeof value !== "function") return quote(value);
  return "formula" in value
    ? `the family ${value.name}: call ${value.name} with its parameters`
    : `the function ${value.name}`;
}
