import { refuse } from "../../errors.js";
import { toDecimal } from "../../exact/toDecimal.js";
import type { SalesBook } from "../../model/book/salesBook.js";
import { performanceOf } from "../measure/measurePerformance.js";
import { payout } from "../payout/payout.js";
import type { Statement } from "../payout/statement.js";
import type { Criterion } from "../plan/criterion.js";
import type { IncentivePlan } from "../plan/plan.js";
import type { BacktestOptions } from "./backtestOptions.js";
import { buildBacktestReps, type BacktestRep } from "./backtestRep.js";
import type { YearPay } from "./payComparison.js";
import { planInYear } from "./planInYear.js";
import { salesByRep, yearAttainments, type MeasuredYear } from "./yearMeasures.js";

/** Measures a plan over a book. */
export const measureYear = (plan: IncentivePlan, book: SalesBook, options: BacktestOptions): MeasuredYear => ({
  plan,
  book,
  options,
  performance: performanceOf(plan, book, options),
});

/** Options of `backtestReps`. */
export interface BacktestRepsOptions {
  /** Criterion that decides if a rep is at target. */
  readonly criterion: Criterion | undefined;
  readonly revenueKpi: string | undefined;
}

/** Returns the year of each rep under a plan, with attainment and sales. */
export const backtestReps = (
  year: MeasuredYear,
  statements: readonly Statement[],
  { criterion, revenueKpi }: BacktestRepsOptions,
): BacktestRep[] =>
  buildBacktestReps(year.plan, year.book.reps, {
    performance: year.performance,
    statements,
    measures: { attainments: yearAttainments(year, criterion), sales: salesByRep(year, revenueKpi) },
  });

/** Pay of the year under the present system. */
export interface PreviousPay {
  /** Id of the present plan; null for declared pay. */
  readonly planId: string | null;
  readonly reps: readonly YearPay[];
}

/** Returns the pay of the year under the present system; null if none is given. */
export function previousPay(
  { year, currency }: IncentivePlan,
  book: SalesBook,
  options: BacktestOptions,
): PreviousPay | null {
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
    refuse(`backtest: previous (${previous.id}): currency`, previous.currency, `the plan's currency ${currency}`);
  const { plan, performance } = measureYear(planInYear(previous, year), book, options);
  const measures = { attainments: new Map(), sales: new Map() };
  return {
    planId: previous.id,
    reps: buildBacktestReps(plan, book.reps, { performance, statements: payout(plan, performance), measures }),
  };
}
