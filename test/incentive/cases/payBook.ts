import { measurePerformance } from "../../../src/incentive/measure/measurePerformance.js";
import type { MeasurePerformanceOptions } from "../../../src/incentive/measure/measureContext.js";
import type { Performance } from "../../../src/incentive/measure/performance.js";
import { payout } from "../../../src/incentive/payout/payout.js";
import type { Statement } from "../../../src/incentive/payout/statement.js";
import type { IncentivePlan } from "../../../src/incentive/plan/plan.js";
import type { Tiers } from "../../../src/incentive/plan/tiers.js";
import { wonOpportunities } from "../../../src/kpi/conversion/wonOpportunities.js";
import { revenue } from "../../../src/kpi/revenue/revenue.js";
import { wonMargin } from "../../../src/kpi/revenue/wonMargin.js";
import { wonRevenue } from "../../../src/kpi/revenue/wonRevenue.js";
import type { BookRecords } from "../../../src/model/book/salesBook.js";
import type { Opportunity } from "../../../src/model/records/opportunity.js";
import type { Order } from "../../../src/model/records/order.js";

const kpis = { revenue, wonRevenue, wonMargin, wonOpportunities };

/** A plan of the civil year 2026 in dollars. */
export const planOf = (own: Partial<IncentivePlan>): IncentivePlan => ({
  ...{ id: "plan", title: "Plan", currency: "USD", year: { start: "2026-01-01", end: "2027-01-01" } },
  ...{ payout: "quarter", targetPay: { variable: 0 }, criteria: [], rounding: "half-up" },
  ...own,
});

/** A table of rates over amounts, for a payment period. */
export const tiersOf = (rates: readonly (readonly [string, string])[], own: Partial<Tiers> = {}): Tiers => ({
  ...{ method: "marginal", over: "amount", accumulate: "period", boundary: "upper", rates },
  ...own,
});

export const wonOn = (closedOn: string, amount: number, more: Partial<Opportunity> = {}): Opportunity => ({
  ...{ id: closedOn, ownerId: "x", stage: "Won", outcome: "won", closedOn, amount },
  ...more,
});

export const orderOn = (on: string, amount: number, more: Partial<Order> = {}): Order => ({
  ...{ id: on, accountId: "a", ownerId: "x", on, amount },
  ...more,
});

/** Statements of a plan, with the earlier plans that paid sales of the same book. */
export function statementsOf(
  plan: IncentivePlan,
  book: BookRecords,
  options: Partial<MeasurePerformanceOptions> = {},
  earlier: readonly IncentivePlan[] = [],
): Statement[] {
  const records = { reps: [{ id: "x", memberships: [] }], ...book };
  const measured = (each: IncentivePlan): Performance => measurePerformance(each, records, { kpis, ...options });
  return payout(plan, measured(plan), {
    before: earlier.map((each) => ({ plan: each, performance: measured(each) })),
  });
}

/** Totals of a rep that are not 0, by the first day of their period. */
export const totalsOf = (statements: readonly Statement[], repId = "x"): Record<string, string> =>
  Object.fromEntries(
    statements.flatMap((statement) =>
      statement.repId === repId && !statement.total.isZero() ? [[statement.start, statement.total.toFixed(2)]] : [],
    ),
  );
