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
import { shareOfRepsAtQuota, type ReachedQuotas, type RepQuota } from "../facts/shareOfRepsAtQuota.js";

/**
 * Share of the reps with a quota for a KPI who met it.
 *
 *     # reps whose Σ actual ≥ Σ quota / # reps with a quota
 *
 * A rep's quotas in the window are met together: three months are one question, and a rep who missed one and made up for it
 * met them. Of nested ones the longer counts. What was reached is counted in each quota's own period. A team's quota is no
 * rep's, and neither is a quota of 0. It has no plan: a rep's quotas are only whole together. With no quota the answer is
 * null.
 *
 * @param about - what a dashboard shows of it, where the KPI's own title and id would not do
 * @example repsAtQuotaOf(revenue)({ orders: [{ ownerId: "ann", on: "2026-02-01", amount: 500 }], quotas: [{ ownerId: "ann", kpi: "revenue", target: 500, period: { start: "2026-01-01", end: "2026-04-01" } }] }) // => 1
 */
export function repsAtQuotaOf<Item, Kind extends RecordKind, State>(
  kpi: Kpi<Item, Kind, State, Decimal | number>,
  about: Partial<KpiDescription> = {},
): Kpi<RepQuota, "quotas", ReachedQuotas, number | null> {
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
      (quota, day) => ({ ...quota, knownOn: day }),
    ),
    facts: (book) => quotasWithFacts(base, book),
    metric: where((quota) => quota.ownerId != null && quota.kpi === kpi.id, shareOfRepsAtQuota(base)),
  });
}

/** The reps' quotas for a KPI, the first of each rep and period with the rep's facts: they are not counted twice. */
function quotasWithFacts(kpi: BaseKpi, book: BookRecords): RepQuota[] {
  const factsBy = new Map<string, unknown[]>();
  for (const fact of kpi.of in book ? factsOf(kpi, book) : []) {
    const { ownerId } = fact as { readonly ownerId?: string | null | undefined };
    if (ownerId != null) getOrInsert(factsBy, ownerId, () => []).push(fact);
  }
  const seen = new Set<string>();
  return checkQuotasFor(kpi.id, book.quotas ?? []).map((quota: RepQuota) => {
    const { ownerId, period } = quota;
    const place = JSON.stringify([ownerId, period.start, period.end]);
    if (ownerId == null || quota.kpi !== kpi.id || seen.has(place)) return quota;
    seen.add(place);
    return { ...quota, facts: factsBy.get(ownerId) ?? [] };
  });
}
