import type { BacktestDiagnostic } from "../../diagnostics/backtest.js";
import type { Amount } from "../../exact/amount.js";
import type { Decimal } from "../../exact/decimal.js";
import { toDecimal } from "../../exact/toDecimal.js";
import { sumAmounts, type BacktestRep } from "./backtestRep.js";
import type { BacktestReport } from "./backtestReport.js";
import { shareOf } from "./payComparison.js";

/** Cost of a plan, compared with sales and a budget. */
export interface Affordability {
  /** Within the budget if all variable pay is at most the budget; not judged without a budget. */
  readonly verdict: "within budget" | "over budget" | "not judged";
  readonly currency: string;
  /** Cost of the plan: variable pay of all reps. */
  readonly cost: Decimal;
  /** Base pay of all reps; null for a plan without base pay. */
  readonly base: Decimal | null;
  /** Variable pay at target, for the time of each rep. */
  readonly targetPay: Decimal;
  /** Id of the KPI that measures sales. */
  readonly revenueKpi: string | null;
  /** Sales of the reps; null without a KPI that measures them. */
  readonly revenue: Decimal | null;
  /** Base and variable pay by revenue: the compensation cost of sales. Null without base pay or revenue. */
  readonly costOfSales: Decimal | null;
  /** Variable pay for one unit of revenue. */
  readonly costPerRevenue: Decimal | null;
  readonly budget: Decimal | null;
  /** Budget less cost; below 0 if the budget is exceeded. */
  readonly left: Decimal | null;
}

/** Options of `affordability`. */
export interface AffordabilityOptions {
  readonly currency: string;
  readonly revenueKpi: string | null;
  readonly budget: Amount | undefined;
}

/** Returns the cost of a plan, compared with sales and a budget. */
export function affordability(
  reps: readonly BacktestRep[],
  { currency, revenueKpi, budget }: AffordabilityOptions,
): Affordability {
  const cost = sumAmounts(reps.map(({ variable }) => variable));
  const bases = reps.flatMap(({ base }) => base ?? []);
  const base = bases.length === 0 ? null : sumAmounts(bases);
  const revenue = revenueKpi === null ? null : sumAmounts(reps.flatMap(({ sold }) => sold ?? []));
  const limit = budget === undefined ? null : toDecimal(budget);
  return {
    verdict:
      limit === null || reps.length === 0 ? "not judged" : cost.greaterThan(limit) ? "over budget" : "within budget",
    currency,
    cost,
    base,
    targetPay: sumAmounts(reps.map(({ targetPay }) => targetPay)),
    revenueKpi,
    revenue,
    costOfSales: revenue && base && shareOf(cost.plus(base), revenue),
    costPerRevenue: revenue && shareOf(cost, revenue),
    budget: limit,
    left: limit?.minus(cost) ?? null,
  };
}

/** Returns the diagnostics about the cost of a plan. */
export function affordabilityDiagnostics(
  { verdict, cost, base, targetPay, revenueKpi, revenue, costOfSales, costPerRevenue, budget, left }: Affordability,
  { diagnostic, currency }: BacktestReport,
): BacktestDiagnostic[] {
  const sales = (): BacktestDiagnostic[] => {
    if (revenue === null || revenueKpi === null) return [diagnostic("no-revenue-kpi", {})];
    if (costPerRevenue === null) return [diagnostic("nothing-sold", { kpi: revenueKpi })];
    const share = costPerRevenue.toFixed();
    return [
      diagnostic("variable-cost-of-sales", { kpi: revenueKpi, revenue: revenue.toFixed(), share, currency }),
      ...(costOfSales === null || base === null
        ? []
        : [diagnostic("total-cost-of-sales", { base: base.toFixed(), share: costOfSales.toFixed(), currency })]),
    ];
  };
  const compared = (): BacktestDiagnostic[] => {
    if (budget === null || left === null || verdict === "not judged") return [];
    return verdict === "within budget"
      ? [diagnostic("within-budget", { budget: budget.toFixed(), left: left.toFixed(), currency })]
      : [diagnostic("budget-exceeded", { budget: budget.toFixed(), excess: left.negated().toFixed(), currency })];
  };
  return [
    diagnostic("plan-cost", { cost: cost.toFixed(), targetPay: targetPay.toFixed(), currency }),
    ...sales(),
    ...compared(),
  ];
}
