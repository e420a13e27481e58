import type { Amount } from "../../exact/amount.js";
import type { Decimal } from "../../exact/decimal.js";
import { toDecimal } from "../../exact/toDecimal.js";
import { sumOf, type BacktestRep } from "./paidYear.js";
import { shareOf } from "./payComparison.js";

/** What a plan would have cost. */
export interface Affordability {
  /** Whether all variable pay stays within the budget, which may be reached; `not judged` without one. */
  readonly verdict: "within budget" | "over budget" | "not judged";
  readonly currency: string;
  /** Variable pay of all reps: what the plan costs. */
  readonly cost: Decimal;
  /** Base pay; null where the plan has none. */
  readonly base: Decimal | null;
  /** Variable pay at target, for the time of each rep. */
  readonly targetPay: Decimal;
  /** Id of the KPI that says what was sold. */
  readonly revenueKpi: string | null;
  /** What the reps sold; null where no KPI says it. */
  readonly revenue: Decimal | null;
  /** Base and variable pay by revenue: the compensation cost of sales. Null without base pay, and without revenue. */
  readonly costOfSales: Decimal | null;
  /** Variable pay for one unit of revenue. */
  readonly costPerRevenue: Decimal | null;
  readonly budget: Decimal | null;
  /** What is left of the budget; below 0 what is lacking. */
  readonly left: Decimal | null;
}

/** The cost of a plan, by what was sold and against a budget. */
export function affordability(
  reps: readonly BacktestRep[],
  {
    currency,
    revenueKpi,
    budget,
  }: { readonly currency: string; readonly revenueKpi: string | null; readonly budget: Amount | undefined },
): Affordability {
  const cost = sumOf(reps.map(({ variable }) => variable));
  const bases = reps.flatMap(({ base }) => base ?? []);
  const base = bases.length === 0 ? null : sumOf(bases);
  const revenue = revenueKpi === null ? null : sumOf(reps.flatMap(({ sold }) => sold ?? []));
  const most = budget === undefined ? null : toDecimal(budget);
  return {
    verdict:
      most === null || reps.length === 0 ? "not judged" : cost.greaterThan(most) ? "over budget" : "within budget",
    currency,
    cost,
    base,
    targetPay: sumOf(reps.map(({ targetPay }) => targetPay)),
    revenueKpi,
    revenue,
    costOfSales: revenue && base && shareOf(cost.plus(base), revenue),
    costPerRevenue: revenue && shareOf(cost, revenue),
    budget: most,
    left: most?.minus(cost) ?? null,
  };
}
