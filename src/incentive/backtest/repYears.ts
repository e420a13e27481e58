import { SalesKpiError } from "../../errors.js";
import type { SalesBook } from "../../model/book/salesBook.js";
import { toDecimal } from "../../exact/toDecimal.js";
import { performanceOf } from "../measure/measurePerformance.js";
import { payout } from "../payout/payout.js";
import type { Statement } from "../payout/statement.js";
import type { Criterion } from "../plan/criterion.js";
import type { IncentivePlan } from "../plan/plan.js";
import type { BacktestOptions } from "./backtestOptions.js";
import { soldByRep, yearAttainments, type BookYear } from "./measuredBeside.js";
import { paidYears, type BacktestRep } from "./paidYear.js";
import type { PayOfYear } from "./payComparison.js";
import { planInYear } from "./planInYear.js";

/** A plan measured over the book. */
export const bookYear = (plan: IncentivePlan, book: SalesBook, measure: BacktestOptions): BookYear => ({
  plan,
  book,
  measure,
  performance: performanceOf(plan, book, measure),
});

/** The year of each rep under a plan, with what is measured beside pay. */
export const repYears = (
  year: BookYear,
  statements: readonly Statement[],
  { criterion, revenueKpi }: { readonly criterion: Criterion | undefined; readonly revenueKpi: string | undefined },
): BacktestRep[] =>
  paidYears(year.plan, year.book.reps, {
    performance: year.performance,
    statements,
    beside: { attainments: yearAttainments(year, criterion), sold: soldByRep(year, revenueKpi) },
  });

/** The present system's pay in the year. */
export function payBefore(
  { year, currency }: IncentivePlan,
  book: SalesBook,
  options: BacktestOptions,
): { readonly planId: string | null; readonly reps: readonly PayOfYear[] } | null {
  const { previous } = options;
  if (previous === undefined) return null;
  if (!("id" in previous))
    return {
      planId: null,
      reps: previous.map(({ repId, variable, base }) => ({
        repId,
        variable: toDecimal(variable),
        base: base === undefined ? null : toDecimal(base),
      })),
    };
  if (previous.currency !== currency)
    throw new SalesKpiError("impossible-request", `${previous.id} pays in ${previous.currency}, not in ${currency}`, {
      field: "previous",
      value: previous.currency,
    });
  const then = bookYear(planInYear(previous, year), book, options);
  const beside = { attainments: new Map(), sold: new Map() };
  const { plan, performance } = then;
  return {
    planId: previous.id,
    reps: paidYears(plan, book.reps, { performance, statements: payout(plan, performance), beside }),
  };
}
