import { wilson } from "../../stats/intervals/wilson.js";
import { orderStatistics } from "./orderStatistics.js";

/** Probability of an event over all scenarios. */
export interface SimulatedProbability {
  readonly probability: number;
  readonly standardError: number;
  /** 95 % interval of the probability with ever more scenarios, by Wilson. */
  readonly low: number;
  readonly high: number;
}

/** Returns the probability of an event that happened in some of n scenarios. */
export function simulatedProbability(times: number, n: number): SimulatedProbability {
  const probability = times / n;
  const { low, high } = wilson(times, n) ?? { low: 0, high: 1 };
  return { probability, standardError: Math.sqrt((probability * (1 - probability)) / n), low, high };
}

/** Share of the reps over all scenarios. */
export interface SimulatedShare {
  readonly mean: number;
  readonly standardError: number | null;
  /** Share that a tenth, a half and nine tenths of the scenarios do not exceed. With few reps it varies widely. */
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** Returns the share of n reps from a column with a number of reps for each scenario. */
export function simulatedShare(reps: Float64Array, n: number): SimulatedShare {
  const scenarios = reps.length;
  const mean = reps.reduce((sum, count) => sum + count, 0) / scenarios;
  const squares = reps.reduce((sum, count) => sum + (count - mean) ** 2, 0);
  const ranks = [0.1, 0.5, 0.9].map((share) => Math.max(Math.ceil(scenarios * share - 1e-9) - 1, 0));
  const [p10 = NaN, p50 = NaN, p90 = NaN] = orderStatistics(reps, ranks).map((count) => count / n);
  const standardError = scenarios > 1 ? Math.sqrt(squares / (scenarios - 1) / scenarios) / n : null;
  return { mean: mean / n, standardError, p10, p50, p90 };
}
