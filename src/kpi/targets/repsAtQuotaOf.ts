import { where } from "../../metric/where.js";
import type { BookRecords } from "../../model/book/salesBook.js";
import type { RecordKind } from "../../model/records/records.js";
import type { Decimal } from "../../exact/decimal.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import { checkDescription } from "../define/checkDescription.js";
import { checkKpi } from "../define/checkKpi.js";
import { defineKpi } from "../define/defineKpi.js";
import type { KpiDescription } from "../define/description.js";
import { factsOf } from "../define/factsOf.js";
import { eraseKpiTypes, type BaseKpi, type Kpi } from "../define/kpi.js";
import { interval } from "../define/interval.js";
import { checkQuotasFor } from "../facts/checkQuotasFor.js";
import { shareOfRepsAtQuota, type QuotaResults, type RepQuota } from "../facts/shareOfRepsAtQuota.js";

/**
 * Returns the share of the reps with a quota for a KPI who met the quota, as a KPI of its own.
 *
 *     # reps whose Σ actual ≥ Σ quota / # reps with a quota
 *
 * A rep's quotas in the window count together: a rep can make up for a missed month. Of nested quotas the longer
 * counts. The actual value is that of each quota's own period. Quotas of teams and quotas of 0 do not count. The metric
 * has no plan, because a rep's quotas only count together. With no quota the answer is null.
 *
 * @param about - another title, id or other texts of the description
 * @example repsAtQuotaOf(revenue)({ orders: [{ ownerId: "ann", on: "2026-02-01", amount: 500 }], quotas: [{ ownerId: "ann", kpi: "revenue", target: 500, period: { start: "2026-01-01", end: "2026-04-01" } }] }) // => 1
 */
export function repsAtQuotaOf<Item, Kind extends RecordKind, State>(
  kpi: Kpi<Item, Kind, State, Decimal | number>,
  about: Partial<KpiDescription> = {},
): Kpi<RepQuota, "quotas", QuotaResults, number | null> {
  const base = eraseKpiTypes(checkKpi("repsAtQuotaOf", kpi));
  return defineKpi({
    id: `reps-at-quota-of-${kpi.id}`,
    title: `${kpi.title}, reps at quota`,
    meaning: `Share of the reps with a quota for ${kpi.title} that reached it.`,
    of: "quotas",
    topic: "targets",
    nature: "lagging",
    kind: "quantitative",
    unit: "ratio",
    better: "higher",
    formula: "# reps with Σ actual ≥ Σ quota ÷ # reps with a quota",
    ...checkDescription("repsAtQuotaOf", about),
    timeBasis: interval(
      (quota) => quota.period,
      (quota, day) => ({ ...quota, asOf: day }),
    ),
    facts: (book) => quotasWithFacts(base, book),
    metric: where((quota) => quota.ownerId != null && quota.kpi === kpi.id, shareOfRepsAtQuota(base)),
  });
}

/**
 * Returns the quotas of a book with the facts of their reps. Only the first quota of each rep and period carries the
 * facts, so that no fact counts twice.
 */
function quotasWithFacts(kpi: BaseKpi, book: BookRecords): RepQuota[] {
  const factsBy = new Map<string, unknown[]>();
  for (const fact of kpi.of in book ? factsOf(kpi, book) : []) {
    const { ownerId } = fact as { readonly ownerId?: string | null | undefined };
    if (ownerId != null) getOrInsert(factsBy, ownerId, () => []).push(fact);
  }
  const quotaKeys = new Set<string>();
  return checkQuotasFor(kpi.id, book.quotas ?? []).map((quota: RepQuota) => {
    const { ownerId, period } = quota;
    const quotaKey = JSON.stringify([ownerId, period.start, period.end]);
    if (ownerId == null || quota.kpi !== kpi.id || quotaKeys.has(quotaKey)) return quota;
    quotaKeys.add(quotaKey);
    return { ...quota, facts: factsBy.get(ownerId) ?? [] };
  });
}
