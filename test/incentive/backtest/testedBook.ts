import type { BacktestDiagnostic } from "../../../src/diagnostics/backtest.js";
import type { BacktestOptions } from "../../../src/incentive/backtest/backtestOptions.js";
import { backtest, type Backtest } from "../../../src/incentive/backtest/backtest.js";
import type { Criterion } from "../../../src/incentive/plan/criterion.js";
import type { IncentivePlan } from "../../../src/incentive/plan/plan.js";
import { meetingsHeld } from "../../../src/kpi/activity/meetingsHeld.js";
import { winRate } from "../../../src/kpi/conversion/winRate.js";
import { wonRevenue } from "../../../src/kpi/revenue/wonRevenue.js";
import type { BookRecords } from "../../../src/model/book/salesBook.js";
import type { Opportunity } from "../../../src/model/records/opportunity.js";
import type { Rep } from "../../../src/model/records/rep.js";

export const kpis = { wonRevenue, winRate, meetingsHeld };

export const revenueCriterion: Criterion = {
  id: "revenue",
  kpi: "won-revenue",
  nature: "result",
  scope: "rep",
  weight: 1,
  target: 100,
  basis: "year-to-date",
  curve: {
    points: [
      [0, 0],
      [1, 1],
      [1.5, 2],
    ],
  },
};

/** Returns a plan of 2027 with one criterion. */
export const plan = (more: Partial<IncentivePlan> = {}): IncentivePlan => ({
  id: "next",
  title: "Next year",
  currency: "EUR",
  year: { start: "2027-01-01", end: "2028-01-01" },
  payout: "quarter",
  targetPay: { variable: 1000, base: 3000 },
  criteria: [revenueCriterion],
  rounding: "half-even",
  ...more,
});

export const rep = (id: string, more: Partial<Rep> = {}): Rep => ({ id, memberships: [], ...more });

export const won = (
  id: string,
  ownerId: string | null,
  closedOn: string,
  amount: number | null,
  more = {},
): Opportunity => ({
  id,
  ownerId,
  closedOn,
  amount,
  stage: "won",
  outcome: "won",
  createdOn: "2026-01-01",
  ...more,
});

/** First deal, before the tested year, so that the records begin before the year. */
export const first: Opportunity = won("first", "r00", "2025-12-31", 1);

export const idOf = (index: number): string => `r${String(index).padStart(2, "0")}`;

/** Returns a team with the sales of each rep in 2026, each in one deal of May. */
export const teamOf = (sold: readonly number[], about: (index: number) => Partial<Rep> = () => ({})): BookRecords => ({
  reps: sold.map((_, index) => rep(idOf(index), about(index))),
  opportunities: [first, ...sold.map((amount, index) => won(`d${index}`, idOf(index), "2026-05-05", amount))],
});

/** Returns the sentences of a part of a backtest. */
export const messagesOf = ({ diagnostics }: { readonly diagnostics: readonly BacktestDiagnostic[] }): string[] =>
  diagnostics.map(({ message }) => message);

/** Returns the backtest of a plan over a book. */
export const tested = (
  book: BookRecords,
  options: Partial<BacktestOptions> = {},
  of: IncentivePlan = plan(),
): Backtest => backtest(of, book, { kpis, seed: 7, orders: 199, ...options });
