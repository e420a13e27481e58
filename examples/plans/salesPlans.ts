import type { IncentivePlan } from "sales-kpi";

/** Plan of last year: a bonus on the revenue of each quarter alone. */
export const planBefore: IncentivePlan = {
  id: "sales-2025",
  title: "Sales 2025",
  currency: "EUR",
  year: { start: "2025-01-01", end: "2026-01-01" },
  payout: "quarter",
  targetPay: { variable: 16_000, base: 42_000 },
  participants: [{ role: "account executive" }, { role: "account manager" }],
  criteria: [
    {
      id: "revenue",
      title: "Revenue won",
      kpi: "won-revenue",
      nature: "result",
      scope: "rep",
      weight: 1,
      target: "quota",
      basis: "period",
      curve: {
        points: [
          ["0.7", 0],
          [1, 1],
          ["1.5", 2],
        ],
      },
    },
  ],
  rounding: "half-even",
};

/** Plan of this year: the revenue of the year, the activities behind it, and the revenue of the team. */
export const planAfter: IncentivePlan = {
  ...planBefore,
  id: "sales-2026",
  title: "Sales 2026",
  year: { start: "2026-01-01", end: "2027-01-01" },
  weights: "percentages",
  criteria: [
    {
      id: "revenue",
      title: "Revenue won",
      kpi: "won-revenue",
      nature: "result",
      scope: "rep",
      weight: 60,
      target: "quota",
      basis: "year-to-date",
      curve: {
        points: [
          ["0.5", 0],
          [1, 1],
          ["1.3", "1.9"],
        ],
      },
    },
    {
      id: "meetings",
      title: "Meetings held",
      kpi: "meetings-held",
      nature: "means",
      scope: "rep",
      weight: 15,
      target: 2,
      per: "week",
      basis: "year-to-date",
      curve: {
        points: [
          ["0.6", 0],
          [1, 1],
        ],
      },
    },
    {
      id: "win-rate",
      title: "Win rate",
      kpi: "win-rate",
      nature: "means",
      scope: "rep",
      weight: 10,
      target: "0.3",
      basis: "year-to-date",
      curve: {
        points: [
          ["0.7", 0],
          [1, 1],
          ["1.3", "1.3"],
        ],
      },
    },
    {
      id: "team",
      title: "Revenue of the team",
      kpi: "won-revenue",
      nature: "result",
      scope: "team",
      weight: 15,
      target: "quota",
      basis: "year-to-date",
      curve: {
        points: [
          ["0.7", 0],
          [1, 1],
          ["1.2", "1.4"],
        ],
      },
    },
  ],
};
