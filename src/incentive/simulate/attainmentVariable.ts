import type { MeanAndSpread } from "../expected/meanAndSpread.js";

/** Attainment of a scenario as a random variable. Its column holds whole millionths of the target. */
export type AttainmentVariable = DrawnAttainment | SummedAttainment;

/** Attainment that is drawn from a distribution. */
export interface DrawnAttainment {
  readonly kind: "drawn";
  /** Key of the random stream. */
  readonly stream: readonly [number, number];
  readonly distribution: AttainmentDistribution;
  /** Attainment of the plan's target for each 1 of the distribution: `baseline / target`, or 1. */
  readonly ratio: number;
  /** Correlation with the market score; 0 for an attainment from history. */
  readonly marketCorrelation: number;
}

/** Attainment of a team or the company: the sum of the members' attainments. */
export interface SummedAttainment {
  readonly kind: "summed";
  /** Team or company. */
  readonly holder: string;
  /** Members, each with the `ratio` of its baseline to the team's target. */
  readonly members: readonly DrawnAttainment[];
}

/** Distribution of an attainment as a function of a standard normal score. */
export type AttainmentDistribution =
  | ({ readonly kind: "normal" } & MeanAndSpread)
  | { readonly kind: "log-normal"; readonly mu: number; readonly sigma: number }
  | {
      /** Value at the index of the first score that is not below the drawn one; the last value beyond all scores. */
      readonly kind: "values";
      readonly scores: readonly number[];
      readonly values: readonly number[];
    };

/** Parts of a target in which attainments are counted. */
export const millionthsPerTarget = 1_000_000;

/** Limit of an attainment in either direction: a thousand times the target. */
export const maxMillionths = 1_000_000_000;

/** Limit of a normal score in either direction: 32-bit words give no score beyond 6.3. */
export const maxScore = 7;
