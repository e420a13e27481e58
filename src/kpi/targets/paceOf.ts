import { checkOptions } from "../../checkOptions.js";
import { divideMoney } from "../../metric/ratioMoney.js";
import type { BookOf } from "../../model/book/salesBook.js";
import { Decimal } from "../../exact/decimal.js";
import { businessDayKinds, type BusinessDayOptions } from "../../time/businessDays.js";
import type { AnyKpi, BookKpi, InputOf, KindsOf } from "../define/bookKpi.js";
import { checkDescription } from "../define/checkDescription.js";
import { checkKpi } from "../define/checkKpi.js";
import { compose } from "../define/compose.js";
import type { KpiDescription } from "../define/description.js";
import { quotaToDateFor } from "./quotaToDateFor.js";

/**
 * Returns the pace towards the quotas for a KPI, as a KPI of its own. Pace is the actual value by a day, relative to
 * the part of the quotas due by then.
 *
 *     Σ actual / Σ quota to date
 *
 * A `Decimal`; 1 is on pace. For a period that is over, pace is the attainment. Before anything is due, or without a
 * quota, the answer is null. Decision: pace-by-business-days.
 *
 * @param options - holidays and weekends
 * @param about - another title, id or other texts of the description
 * @example paceOf(revenue)({ orders: [{ on: "2026-06-02", amount: 150 }], quotas: [{ ownerId: "ann", kpi: "revenue", target: 440, period: { start: "2026-06-01", end: "2026-07-01" } }] }, { during: { start: "2026-06-01", end: "2026-07-01" }, asOf: "2026-06-12" }) // => 0.75
 */
export const paceOf = <K extends AnyKpi<Decimal | number>>(
  kpi: K,
  options: BusinessDayOptions = {},
  about: Partial<KpiDescription> = {},
): BookKpi<BookOf<KindsOf<InputOf<K>> | "quotas">, Decimal | null> =>
  compose(
    {
      actual: { kpi },
      due: { kpi: quotaToDateFor(checkKpi("paceOf", kpi).id, checkOptions("paceOf", options, businessDayKinds)) },
    },
    ({ actual, due }) => divideMoney(new Decimal(actual as Decimal | number), due as Decimal),
    {
      id: `${kpi.id}-pace`,
      title: `${kpi.title}, pace`,
      meaning: `${kpi.title} by a day against the part of its quotas that was due by then.`,
      topic: "targets",
      nature: "leading",
      better: "higher",
      formula: "Σ actual ÷ Σ quota to date",
      ...checkDescription("paceOf", about),
    },
  );
