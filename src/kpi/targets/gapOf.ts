import type { BookOf } from "../../model/book/salesBook.js";
import type { Decimal } from "../../exact/decimal.js";
import type { AnyKpi, BookKpi, InputOf, KindsOf } from "../define/bookKpi.js";
import { checkDescription } from "../define/checkDescription.js";
import { checkKpi } from "../define/checkKpi.js";
import { compose } from "../define/compose.js";
import type { KpiDescription } from "../define/description.js";
import { difference } from "../define/difference.js";
import { quotaFor } from "./quotaFor.js";

/**
 * Returns the quota that is still missing for a KPI, as a KPI of its own. The gap is below 0 if the quotas were
 * exceeded.
 *
 *     Σ quota − Σ actual
 *
 * Exact to the last digit, in the KPI's own unit. Without a quota, or with one of 0, the answer is null. Decision:
 * quota-levels, quota-periods.
 *
 * @param about - another title, id or other texts of the description
 * @example gapOf(revenue)({ orders: [{ on: "2026-02-01", amount: 450 }], quotas: [{ ownerId: "ann", kpi: "revenue", target: 500, period: { start: "2026-01-01", end: "2026-04-01" } }] }, { during: { start: "2026-01-01", end: "2026-04-01" } }) // => 50
 */
export const gapOf = <K extends AnyKpi<Decimal | number>>(
  kpi: K,
  about: Partial<KpiDescription> = {},
): BookKpi<BookOf<KindsOf<InputOf<K>> | "quotas">, Decimal | null> =>
  compose(
    { actual: { kpi }, quota: { kpi: quotaFor(checkKpi("gapOf", kpi).id) } },
    ({ actual, quota }) => {
      const target = quota as Decimal;
      return target.isZero() ? null : difference(target, actual as Decimal | number);
    },
    {
      id: `${kpi.id}-gap`,
      title: `${kpi.title}, gap to quota`,
      meaning: `The part of the quotas for ${kpi.title} that is still to reach.`,
      topic: "targets",
      nature: "leading",
      better: "lower",
      unit: kpi.unit,
      formula: "Σ quota − Σ actual",
      ...checkDescription("gapOf", about),
    },
  );
