import { SalesKpiError, quote } from "../../errors.js";
import { nearestName } from "../../nearestName.js";
import type { Quota } from "../../model/records/quota.js";

/**
 * Returns the quotas as a list, checked for a KPI. A quota with the KPI's id in another spelling throws, because the
 * quota would count for nothing. A misspelt id throws too, if no quota names the KPI. At most two letters may differ,
 * so that `net-revenue` stays a KPI of its own beside `won-revenue`.
 *
 * @param kpi - id of the KPI
 */
export function checkQuotasFor<Q extends Quota>(kpi: string, quotas: Iterable<Q>): readonly Q[] {
  const list = Array.from(quotas);
  const names = list.map((quota, index) => nameIn(quota, index));
  const misspeltIndex = names.findIndex((name) => name !== kpi && normalizeName(name) === normalizeName(kpi));
  if (misspeltIndex !== -1) throw misspeltKpi(list[misspeltIndex], misspeltIndex, kpi);
  const nearest = names.includes(kpi) ? null : nearestName(kpi, names, 2);
  if (nearest !== null) throw misspeltKpi(list[names.indexOf(nearest)], names.indexOf(nearest), kpi);
  return list;
}

function nameIn(quota: unknown, index: number): string {
  if (typeof quota !== "object" || quota === null) throw invalidQuota("", "a record", quota, index);
  const { kpi, period } = quota as Partial<Quota>;
  if (typeof period !== "object") throw invalidQuota("period: ", "{ start, end }", period, index);
  return String(kpi);
}

function invalidQuota(field: string, expected: string, value: unknown, index: number): SalesKpiError {
  const problem = `quotas[${index}]: ${field}expected ${expected}, got ${quote(value)}`;
  return new SalesKpiError("missing-records", problem, { record: "quotas", index, value });
}

/** Returns a name in lower case without spaces, underscores and hyphens, so that `wonRevenue` equals `won-revenue`. */
const normalizeName = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, "");

const misspeltKpi = (quota: Quota | undefined, index: number, kpi: string): SalesKpiError =>
  new SalesKpiError("unknown-name", `quotas[${index}]: kpi: expected ${quote(kpi)}, got ${quote(quota?.kpi)}`, {
    record: "quotas",
    index,
    field: "kpi",
    value: quota?.kpi,
  });
