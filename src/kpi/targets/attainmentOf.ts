import { divideMoney } from "../../metric/ratioMoney.js";
import type { BookOf } from "../../model/book/salesBook.js";
import { Decimal } from "../../exact/decimal.js";
import type { AnyKpi, BookKpi, InputOf, KindsOf } from "../define/bookKpi.js";
import { checkDescription } from "../define/checkDescription.js";
import { checkKpi } from "../define/checkKpi.js";
import { compose } from "../define/compose.js";
import type { KpiDescription } from "../define/description.js";
import { quotaFor } from "./quotaFor.js";

/**
 * Returns the attainment of the quotas for a KPI, as a KPI of its own.
 *
 *     Σ actual / Σ quota
 *
 * A `Decimal`; 1 is a quota met exactly. A team's attainment divides its whole actual by its whole quota; it is never
 * the mean of its members'. Without a quota, or with one of 0, the answer is null. Decision: quota-levels,
 * quota-periods.
 *
 * @param about - another title, id or other texts of the description
 * @example attainmentOf(revenue)({ orders: [{ on: "2026-02-01", amount: 450 }], quotas: [{ ownerId: "ann", kpi: "revenue", target: 500, period: { start: "2026-01-01", end: "2026-04-01" } }] }, { during: { start: "2026-01-01", end: "2026-04-01" } }) // => 0.9
 */
export const attainmentOf = <K extends AnyKpi<Decimal | number>>(
  kpi: K,
  about: Partial<KpiDescription> = {},
): BookKpi<BookOf<KindsOf<InputOf<K>> | "quotas">, Decimal | null> =>
  compose(
    { actual: { kpi }, quota: { kpi: quotaFor(checkKpi("attainmentOf", kpi).id) } },
    ({ actual, quota }) => divideMoney(new Decimal(actual as Decimal | number), quota as Decimal),
    {
      id: `${kpi.id}-attainment`,
      title: `${kpi.title}, attainment`,
      meaning: `Share of the quotas for ${kpi.title} that was reached.`,
      topic: "targets",
      nature: "lagging",
      better: "higher",
      formula: "Σ actual ÷ Σ quota",
      ...checkDescription("attainmentOf", about),
    },
  );
