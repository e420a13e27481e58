import type { IncentivePlan } from "../../src/incentive/plan/plan.js";
import type { SimulationOptions } from "../../src/incentive/simulate/simulationOptions.js";

/** Plan with two criteria of each rep, one of the team that also gates them, a cap on the three, and a commission in tiers. */
export const plan: IncentivePlan = {
  ...{ id: "bench", title: "Bench", currency: "EUR", year: { start: "2027-01-01", end: "2028-01-01" }, payout: "year" },
  targetPay: { variable: "20123.45" },
  criteria: [
    {
      ...{ id: "revenue", kpi: "won-revenue", nature: "result", scope: "rep", weight: "0.6", target: "500000" },
      curve: {
        points: [
          ["0.5", "0"],
          ["1", "1"],
          ["1.2", "1.5"],
        ],
      },
    },
    {
      ...{ id: "meetings", kpi: "meetings-held", nature: "means", scope: "rep", weight: "0.2", target: "400" },
      curve: {
        points: [
          ["0.8", "0"],
          ["1", "1"],
        ],
      },
    },
    {
      ...{ id: "team", kpi: "won-revenue", nature: "result", scope: "team", weight: "0.2", target: "2500000" },
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
      ...{ id: "new-business", on: "won-revenue" },
      tiers: {
        ...{ method: "marginal", over: "attainment", of: "revenue", accumulate: "year-to-date", boundary: "upper" },
        rates: [
          ["0", "0.04"],
          ["1", "0.06"],
          ["1.25", "0.08"],
        ],
      },
    },
  ],
  gates: [{ on: "team", atLeast: "0.9", otherwise: "0.5", applies: ["revenue", "meetings"] }],
  modifiers: [{ kind: "cap", id: "all", timesTargetPay: "1.3", applies: ["revenue", "meetings", "team"] }],
  rounding: "half-even",
};

export const spreads = {
  "won-revenue": { mean: 1, standardDeviation: 0.25 },
  "meetings-held": { mean: 1.05, standardDeviation: 0.15 },
} as const;

export const seed = 2027;

/** Returns options of a simulation with reps in teams of five. */
export const simulationOptions = (reps: number, scenarios: number): SimulationOptions => ({
  reps: Array.from({ length: reps }, (_, rep) => ({
    id: `rep ${rep.toString().padStart(4, "0")}`,
    teamId: `team ${Math.floor(rep / 5)
      .toString()
      .padStart(4, "0")}`,
  })),
  attainment: {
    "won-revenue": { kind: "normal", ...spreads["won-revenue"] },
    "meetings-held": { kind: "normal", ...spreads["meetings-held"] },
  },
  ...{ seed, scenarios },
});

/** Answer of every case in minor units: the total cost, and the pay of each rep. */
export interface PayoutAnswer {
  readonly cost: PayoutFigures;
  readonly pays: readonly PayoutFigures[];
}

/** Mean, median and 90th percentile over the scenarios. */
export interface PayoutFigures {
  readonly mean: number;
  readonly p50: number;
  readonly p90: number;
}

/** Returns the index of a quantile in ascending values, from 0. */
export const indexOfQuantile = (share: number, n: number): number => Math.max(Math.ceil(n * share - 1e-9) - 1, 0);
