import { measurePerformance } from "../../../src/incentive/measure/measurePerformance.js";
import type { MeasurePerformanceOptions } from "../../../src/incentive/measure/measureContext.js";
import { payout } from "../../../src/incentive/payout/payout.js";
import type { Performance, PeriodPerformance } from "../../../src/incentive/measure/performance.js";
import type { Statement } from "../../../src/incentive/payout/statement.js";
import type { Commission, Criterion } from "../../../src/incentive/plan/criterion.js";
import type { IncentivePlan } from "../../../src/incentive/plan/plan.js";
import { meetingsHeld } from "../../../src/kpi/activity/meetingsHeld.js";
import { winRate } from "../../../src/kpi/conversion/winRate.js";
import { discountRate } from "../../../src/kpi/revenue/discountRate.js";
import { revenue } from "../../../src/kpi/revenue/revenue.js";
import { wonRevenue } from "../../../src/kpi/revenue/wonRevenue.js";
import { wonOpportunities } from "../../../src/kpi/conversion/wonOpportunities.js";
import type { BookRecords } from "../../../src/model/book/salesBook.js";
import type { Opportunity } from "../../../src/model/records/opportunity.js";

export const kpis = { wonRevenue, revenue, winRate, meetingsHeld, discountRate, wonOpportunities };

/** A deal won on a day. */
export const won = (
  id: string,
  ownerId: string,
  closedOn: string,
  amount: number,
  more: Partial<Opportunity> = {},
): Opportunity => ({
  id,
  ownerId,
  closedOn,
  amount,
  stage: "won",
  outcome: "won",
  createdOn: "2027-01-01",
  ...more,
});

export const revenueCriterion: Criterion = {
  id: "revenue",
  kpi: "won-revenue",
  nature: "result",
  scope: "rep",
  weight: 1,
  target: "3650",
  curve: {
    points: [
      [0, 0],
      [2, 2],
    ],
  },
};

export const flat = (rate: string, more: Partial<Commission> = {}): Commission => ({
  id: "sales",
  on: "won-revenue",
  tiers: { method: "marginal", over: "amount", accumulate: "period", boundary: "upper", rates: [["0", rate]] },
  ...more,
});

/** A plan of the civil year 2027, paid each quarter. */
export const planWith = (own: Partial<IncentivePlan> = {}): IncentivePlan => ({
  id: "plan",
  title: "Plan",
  currency: "EUR",
  year: { start: "2027-01-01", end: "2028-01-01" },
  payout: "quarter",
  targetPay: { variable: "36500" },
  criteria: [],
  rounding: "half-even",
  ...own,
});

export const measured = (
  plan: IncentivePlan,
  book: BookRecords,
  options: Partial<MeasurePerformanceOptions> = {},
): Performance => measurePerformance(plan, book, { kpis, ...options });

export const statements = (
  plan: IncentivePlan,
  book: BookRecords,
  options: Partial<MeasurePerformanceOptions> = {},
): Statement[] => payout(plan, measured(plan, book, options));

/** The periods of a rep. */
export const periodsOf = ({ reps }: Performance, repId: string): readonly PeriodPerformance[] =>
  reps.find((rep) => rep.repId === repId)?.periods ?? [];

/** What a rep is paid in each period, as text. */
export const paid = (list: readonly Statement[], repId = "ann"): string[] =>
  list.filter((each) => each.repId === repId).map(({ total }) => total.toString());
