import { SalesKpiError, quote } from "../../errors.js";
import { nearestName } from "../../nearestName.js";
import type { Quota } from "../../model/records/quota.js";

/**
 * Returns the quotas as a list that is asked for those of a KPI. A quota whose `kpi` is the KPI's id in another spelling is an
 * error: it would count for nothing. So is a misspelt one if no quota is for the KPI. Two letters may differ and no more, so
 * that `net-revenue` stays a KPI of its own beside `won-revenue`.
 *
 * @param kpi - id of the KPI
 */
export function quotasToAsk<Q extends Quota>(kpi: string, given: Iterable<Q>): readonly Q[] {
  const quotas = Array.from(given);
  const names = quotas.map((quota, index) => nameIn(quota, index));
  const wrong = names.findIndex((name) => name !== kpi && plain(name) === plain(kpi));
  if (wrong !== -1) throw misspelt(quotas[wrong], wrong, kpi);
  const nearest = names.includes(kpi) ? null : nearestName(kpi, names, 2);
  if (nearest !== null) throw misspelt(quotas[names.indexOf(nearest)], names.indexOf(nearest), kpi);
  return quotas;
}

function nameIn(quota: unknown, index: number): string {
  if (typeof quota !== "object" || quota === null) throw noQuota("", "a record", quota, index);
  const { kpi, period } = quota as Partial<Quota>;
  if (typeof period !== "object") throw noQuota("period: ", "{ start, end }", period, index);
  return String(kpi);
}

function noQuota(field: string, expected: string, value: unknown, index: number): SalesKpiError {
  const problem = `quotas[${index}]: ${field}expected ${expected}, got ${quote(value)}`;
  return new SalesKpiError("missing-records", problem, { record: "quotas", index, value });
}

/** A name without what tells an id from the name of a function. */
const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, "");

const misspelt = (quota: Quota | undefined, index: number, kpi: string): SalesKpiError =>
  new SalesKpiError("unknown-name", `quotas[${index}]: kpi: expected ${quote(kpi)}, got ${quote(quota?.kpi)}`, {
    record: "quotas",
    index,
    field: "kpi",
    value: quota?.kpi,
  });
