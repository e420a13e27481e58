import { wilson } from "../../stats/intervals/wilson.js";

/** How often something came about, over all scenarios. */
export interface SimulatedProbability {
  readonly probability: number;
  readonly standardError: number;
  /** 95 % interval for what more scenarios would say, by Wilson. */
  readonly low: number;
  readonly high: number;
}

/** So many of n scenarios. */
export function simulatedProbability(times: number, n: number): SimulatedProbability {
  const probability = times / n;
  const { low, high } = wilson(times, n) ?? { low: 0, high: 1 };
  return { probability, standardError: Math.sqrt((probability * (1 - probability)) / n), low, high };
}

/** A share of the reps, over all scenarios. */
export interface SimulatedShare {
  readonly mean: number;
  readonly standardError: number | null;
  /** The share that a tenth, a half and nine tenths of the scenarios do not go beyond: with few reps it swings widely. */
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}
