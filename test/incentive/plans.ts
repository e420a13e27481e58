import type { IncentivePlan } from "../../src/incentive/plan/plan.js";

/** Account executives: a bonus on four criteria paid each quarter, and a commission on new business. */
export const accountExecutives: IncentivePlan = {
  id: "ae-2027",
  title: "Account executives 2027",
  currency: "EUR",
  year: { start: "2027-01-01", end: "2028-01-01" },
  payout: "quarter",
  targetPay: {
    variable: "20000",
    base: "40000",
    overrides: [
      { role: "senior", variable: "30000", base: "55000" },
      { repId: "ann", variable: "32000", base: "58000" },
    ],
  },
  criteria: [
    {
      id: "revenue",
      title: "Revenue won",
      kpi: "won-revenue",
      nature: "result",
      scope: "rep",
      weight: "0.5",
      target: "500000",
      basis: "year-to-date",
      curve: {
        points: [
          ["0.5", "0"],
          ["1", "1"],
          ["1.2", "1.5"],
        ],
        cap: "1.5",
      },
      influence: "high",
    },
    {
      id: "meetings",
      title: "Meetings held",
      kpi: "meetings-held",
      nature: "means",
      scope: "rep",
      weight: "0.15",
      target: "8",
      per: "week",
      basis: "period",
      curve: {
        points: [
          ["0.8", "0"],
          ["1", "1"],
        ],
      },
    },
    {
      id: "win-rate",
      title: "Win rate",
      kpi: "win-rate",
      nature: "means",
      scope: "rep",
      weight: "0.15",
      target: "0.3",
      basis: "year-to-date",
      curve: {
        points: [
          ["0.7", "0"],
          ["1", "1"],
          ["1.5", "1.5"],
        ],
      },
    },
    {
      id: "team",
      title: "Revenue of the team",
      kpi: "won-revenue",
      nature: "result",
      scope: "team",
      weight: "0.2",
      target: "2500000",
      basis: "year-to-date",
      curve: {
        points: [
          ["0.7", "0"],
          ["1", "1"],
          ["1.2", "1.4"],
        ],
      },
    },
  ],
  commissions: [
    {
      id: "new-business",
      title: "New business",
      on: "won-revenue",
      where: { kind: "new" },
      tiers: {
        method: "marginal",
        over: "attainment",
        of: "revenue",
        accumulate: "year-to-date",
        boundary: "upper",
        rates: [
          ["0", "0.04"],
          ["1", "0.06"],
          ["1.25", "0.08"],
        ],
      },
    },
  ],
  gates: [
    {
      id: "team-result",
      on: "team",
      atLeast: "0.9",
      otherwise: {
        points: [
          ["0.6", "0.5"],
          ["0.9", "1"],
        ],
      },
      applies: ["revenue", "meetings"],
    },
  ],
  reversal: { rule: "remeasure" },
  negative: "debt",
  proration: "days",
  ramp: [
    { fromMonth: 0, target: "0.25" },
    { fromMonth: 3, target: "0.5" },
    { fromMonth: 6, target: "1" },
  ],
  rounding: "half-even",
};

/** Sales development: means for the most part, in percentages, paid each month. */
export const salesDevelopment: IncentivePlan = {
  id: "sdr-2027",
  title: "Sales development 2027",
  currency: "USD",
  year: { start: "2027-01-01", end: "2028-01-01" },
  payout: "month",
  targetPay: { variable: "18000", base: "42000" },
  weights: "percentages",
  criteria: [
    {
      id: "appointments",
      title: "Appointments booked",
      kpi: "appointments-booked",
      nature: "means",
      scope: "rep",
      weight: "40",
      target: "30",
      per: "month",
      basis: "period",
      curve: {
        points: [
          ["0.5", "0"],
          ["1", "1"],
          ["1.5", "2"],
        ],
      },
    },
    {
      id: "lead-conversion",
      title: "Leads converted",
      kpi: "lead-conversion-rate",
      nature: "means",
      scope: "rep",
      weight: "35",
      target: "0.2",
      basis: "year-to-date",
      curve: {
        points: [
          ["0.6", "0"],
          ["1", "1"],
          ["1.4", "1.5"],
        ],
      },
    },
    {
      id: "team-revenue",
      title: "Revenue of the team",
      kpi: "won-revenue",
      nature: "result",
      scope: "team",
      weight: "25",
      target: "3000000",
      basis: "year-to-date",
      curve: {
        points: [
          ["0.5", "0"],
          ["1", "1"],
          ["1.2", "1.2"],
        ],
      },
    },
  ],
  modifiers: [{ kind: "floor", id: "minimum", amount: "200" }],
  draw: { amount: "500", recoverable: false, until: "2027-04-01" },
  reversal: { rule: "remeasure" },
  negative: "floor",
  proration: "active-days",
  ramp: [
    { fromMonth: 0, target: "0.5", guaranteed: "0.8" },
    { fromMonth: 2, target: "1" },
  ],
  participants: [{ role: "sdr" }],
  rounding: "half-even",
};

/** Account managers: shares 2, 1, 1, a commission on what is sold beyond the contract, a recoverable draw, a cap on all. */
export const accountManagers: IncentivePlan = {
  id: "am-2027",
  title: "Account managers 2027",
  currency: "EUR",
  year: { start: "2027-04-01", end: "2028-04-01" },
  payout: "half-year",
  targetPay: { variable: "15000", base: "50000" },
  weights: "shares",
  criteria: [
    {
      id: "margin",
      title: "Margin won",
      kpi: "won-margin",
      nature: "result",
      scope: "rep",
      weight: "2",
      target: "quota",
      basis: "year-to-date",
      curve: {
        points: [
          ["0", "0"],
          ["1", "1"],
          ["1.5", "2"],
        ],
        cap: "2",
      },
    },
    {
      id: "follow-up",
      title: "Quotes followed up",
      kpi: "quote-follow-up-share",
      nature: "means",
      scope: "rep",
      weight: "1",
      target: "0.9",
      basis: "year-to-date",
      curve: {
        points: [
          ["0.8", "0"],
          ["1", "1"],
        ],
      },
      influence: "high",
    },
    {
      id: "company-revenue",
      title: "Revenue of the company",
      kpi: "won-revenue",
      nature: "result",
      scope: "company",
      weight: "1",
      target: "12000000",
      basis: "year-to-date",
      curve: {
        points: [
          ["0.5", "0"],
          ["1", "1"],
          ["1.25", "1.25"],
        ],
      },
    },
  ],
  commissions: [
    {
      id: "expansion",
      title: "Expansion",
      on: "won-revenue",
      where: { kind: "expansion" },
      tiers: {
        method: "marginal",
        over: "amount",
        accumulate: "year-to-date",
        boundary: "upper",
        rates: [
          { from: "0", to: "200000", rate: "0.02" },
          { from: "200000", rate: "0.03" },
        ],
      },
    },
  ],
  modifiers: [
    { kind: "windfall", id: "large-deals", above: "400000", counts: "0.5", applies: ["expansion"] },
    {
      kind: "spif",
      id: "launch",
      kpi: "won-opportunities",
      where: { product: "suite" },
      during: { start: "2027-09-01", end: "2027-11-01" },
      each: "150",
      most: "1500",
    },
    { kind: "cap", id: "three-times", timesTargetPay: "3" },
  ],
  order: ["gates", "modifiers", "caps"],
  draw: { amount: "2000", recoverable: true, recoveryFrom: "2027-10-01" },
  reversal: { rule: "clawback", within: 180 },
  negative: "debt",
  proration: { seasonal: ["0.45", "0.55"] },
  participants: [{ role: "account-manager" }, { repId: "bob", from: "2027-07-01" }],
  rounding: "half-even",
};

/** The plans that lint has nothing to say of. */
export const decentPlans: readonly IncentivePlan[] = [accountExecutives, salesDevelopment, accountManagers];
