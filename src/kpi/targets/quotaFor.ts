import type { ExactTotal } from "../../metric/exactTotal.js";
import type { GroupState } from "../../metric/groupBy.js";
import { where } from "../../metric/where.js";
import type { BookRecords } from "../../model/book/salesBook.js";
import { targetOf } from "../../model/accessors/quota.js";
import type { Decimal } from "../../exact/decimal.js";
import { defineKpi } from "../define/defineKpi.js";
import type { Kpi } from "../define/kpi.js";
import { interval } from "../define/interval.js";
import { checkQuotasFor } from "../facts/checkQuotasFor.js";
import { pathOf, quotasInTree, type QuotaInTree } from "../facts/quotasInTree.js";
import { treeTotal } from "../facts/treeTotal.js";

/**
 * Returns the quota for a KPI, as a KPI of its own.
 *
 *     Σ target of the quotas for that KPI whose whole period lies in the window
 *
 * A level's own quota for a time counts if there is one, else the sum of the quotas below it: a team's quota is never
 * added to its members'. Of one holder's quotas for a year and for its quarters, the year's counts. A quota for a
 * longer period than the window does not count: a month has no part of a quarter's quota. With none the answer is 0.
 * Decision: quota-levels, quota-periods.
 *
 * @param kpi - id of the KPI the quotas are for
 * @example quotaFor("won-revenue")([{ ownerId: "ann", kpi: "won-revenue", target: 500, period: { start: "2026-01-01", end: "2026-04-01" } }]) // => 500
 */
export const quotaFor = (kpi: string): Kpi<QuotaInTree, "quotas", GroupState<ExactTotal>, Decimal> =>
  defineKpi({
    id: `quota-for-${kpi}`,
    title: "Quota",
    meaning: `Sum of the targets that are set for ${kpi}.`,
    of: "quotas",
    topic: "targets",
    nature: "leading",
    kind: "quantitative",
    unit: "money",
    better: "neither",
    formula: "Σ target",
    timeBasis: interval((quota) => quota.period),
    facts: ({ quotas = [], ...book }: BookRecords) => quotasInTree({ ...book, quotas: checkQuotasFor(kpi, quotas) }),
    metric: where(
      (quota) => quota.kpi === kpi,
      treeTotal(pathOf, ({ period }) => period, targetOf),
    ),
  });
