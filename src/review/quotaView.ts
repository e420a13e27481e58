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

/** What quotas are looked at. */
export interface QuotaViewRequest {
  /** The KPI that quotas were set for; won revenue by default. */
  readonly kpi?: AnyKpi<Decimal | number> | undefined;
  /** The quotas' periods. */
  readonly over: readonly Period[];
  /** What is not a business day: the pace goes by business days. */
  readonly businessDays?: BusinessDayOptions | undefined;
}

const viewKinds: OptionKinds<QuotaViewRequest> = { kpi: "function?", over: "list", businessDays: "record?" };

/** A rep, a team or the whole against its quota in a period. */
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
  /** Quota − actual, below 0 where it was exceeded; null without a quota. */
  readonly gap: Decimal | null;
  /** Actual ÷ what is due by the book's own day; null before anything is. */
  readonly pace: Decimal | null;
  /** Whether there is a quota and nothing is missing from it: coverage has no answer then. */
  readonly attained: boolean;
}

/**
 * Quotas at every level: what was asked of each rep, team and the whole, what was reached, and how much of it is missing.
 *
 * A level's own quota counts where it has one, else the sum of those below it; what was reached is always all that happened
 * below. Facts that no day places have no row: no quota is theirs.
 *
 * @example quotaView({ opportunities: [{ ...won, ownerId: "ann", closedOn: "2026-02-01", amount: 500 }], quotas: [{ ownerId: "ann", kpi: "won-revenue", target: 400, period: { start: "2026-01-01", end: "2026-04-01" } }] }, { over: [{ start: "2026-01-01", end: "2026-04-01" }] }).map(({ level, attained }) => [level, attained]) // => [ [ 'rep', true ], [ 'team', true ], [ 'total', true ] ]
 */
export function quotaView(book: BookRecords, request: QuotaViewRequest): QuotaRow[] {
  const { kpi = wonRevenue } = checkOptions("quotaView", request, viewKinds);
  const rows = scorecard(book, {
    kpis: {
      quota: quotaFor(kpi.id),
      actual: kpi,
      attainment: attainmentOf(kpi),
      gap: gapOf(kpi),
      pace: paceOf(kpi, request.businessDays),
    },
    by: ["team", "rep"],
    over: request.over,
    totals: true,
  }) as unknown as readonly Omit<QuotaRow, "attained">[];
  return rows
    .filter(({ start }) => start !== null)
    .map((row) => ({ ...row, attained: row.attainment?.gte(1) ?? false }));
}
