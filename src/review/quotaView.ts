import { checkOptions, type OptionKinds } from "../checkOptions.js";
import type { AnyKpi } from "../kpi/define/bookKpi.js";
import { attainmentOf } from "../kpi/targets/attainmentOf.js";
import { gapOf } from "../kpi/targets/gapOf.js";
import { paceOf } from "../kpi/targets/paceOf.js";
import { quotaFor } from "../kpi/targets/quotaFor.js";
import { wonRevenue } from "../kpi/revenue/wonRevenue.js";
import type { BookRecords } from "../model/book/salesBook.js";
import type { Decimal } from "../exact/decimal.js";
import type { BusinessDayOptions } from "../time/businessDays.js";
import type { Day } from "../time/day.js";
import type { Period } from "../time/period.js";
import { scorecard } from "../query/scorecard/scorecard.js";

/** KPI and periods of quotas. */
export interface QuotaViewOptions {
  /** KPI of the quotas; won revenue by default. */
  readonly kpi?: AnyKpi<Decimal | number> | undefined;
  /** Periods of the quotas. */
  readonly over: readonly Period[];
  /** Business days, by which the pace goes. */
  readonly businessDays?: BusinessDayOptions | undefined;
}

const quotaViewKinds: OptionKinds<QuotaViewOptions> = { kpi: "function?", over: "list", businessDays: "record?" };

/** Rep, team or total against its quota in a period. */
export interface QuotaRow {
  readonly level: "rep" | "team" | "total";
  readonly team: string | null;
  readonly rep: string | null;
  readonly period: string | null;
  readonly start: Day | null;
  readonly end: Day | null;
  readonly quota: Decimal;
  readonly actual: Decimal | number;
  /** Actual ÷ quota; null without a quota. */
  readonly attainment: Decimal | null;
  /** Quota − actual, below 0 if the quota was exceeded; null without a quota. */
  readonly gap: Decimal | null;
  /** Actual ÷ quota due by the book's own day; null if nothing is due yet. */
  readonly pace: Decimal | null;
  /** True if there is a quota and it is reached: coverage is null then. */
  readonly attained: boolean;
}

/**
 * Returns quotas at every level: the quota of each rep, team and the total, the actual value, and the gap.
 *
 * A level has its own quota, or without one the sum of the quotas below it. The actual value is always that of all facts
 * below. Facts without a day have no row, because they belong to no quota.
 *
 * @example quotaView({ opportunities: [{ ...won, ownerId: "ann", closedOn: "2026-02-01", amount: 500 }], quotas: [{ ownerId: "ann", kpi: "won-revenue", target: 400, period: { start: "2026-01-01", end: "2026-04-01" } }] }, { over: [{ start: "2026-01-01", end: "2026-04-01" }] }).map(({ level, attained }) => [level, attained]) // => [ [ 'rep', true ], [ 'team', true ], [ 'total', true ] ]
 */
export function quotaView(book: BookRecords, options: QuotaViewOptions): QuotaRow[] {
  const { kpi = wonRevenue } = checkOptions("quotaView", options, quotaViewKinds);
  const rows = scorecard(book, {
    kpis: {
      quota: quotaFor(kpi.id),
      actual: kpi,
      attainment: attainmentOf(kpi),
      gap: gapOf(kpi),
      pace: paceOf(kpi, options.businessDays),
    },
    by: ["team", "rep"],
    over: options.over,
    totals: true,
  }) as unknown as readonly Omit<QuotaRow, "attained">[];
  return rows
    .filter(({ start }) => start !== null)
    .map((row) => ({ ...row, attained: row.attainment?.gte(1) ?? false }));
}
