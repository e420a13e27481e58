import type { Amount } from "../../exact/amount.js";

/**
 * Distribution of an attainment, where 1 is the target.
 *
 * With `baseline`, 1 is that amount and not the plan's target: an attainment is `drawn × baseline / target`. Sales then stay the same
 * if two plans have different targets. Tiers over amounts need a baseline if no target gives the amount.
 */
export type AttainmentModel =
  | {
      readonly kind: "normal" | "log-normal";
      readonly mean: number;
      readonly standardDeviation: number;
      readonly baseline?: Amount;
    }
  | {
      /** Possible values, equally likely without probabilities. */
      readonly kind: "values";
      readonly values: readonly number[];
      readonly probabilities?: readonly number[];
      readonly baseline?: Amount;
    };

/** Rep whose pay is simulated. */
export interface SimulatedRep {
  readonly id: string;
  readonly role?: string;
  readonly teamId?: string;
  /** Models of this rep's attainments, by criterion or KPI; the models for all reps replace those absent. */
  readonly attainment?: Readonly<Record<string, AttainmentModel>>;
  /** Attainments of past years (or quarters, or months), each by criterion or KPI. A bootstrap draws from them. */
  readonly history?: readonly Readonly<Record<string, number>>[];
}

/** Part of a plan that a simulation may leave out. */
export type ExcludablePart =
  "draw" | "reversal" | "negative" | "ramp" | "participants" | "credits" | `modifier ${string}`;

/** Reps of a simulation and the distributions of their attainments. */
export interface SimulationModel {
  readonly reps: readonly SimulatedRep[];
  /** Models for all reps, by id of a criterion or a KPI; the criterion's own model comes before the KPI's. */
  readonly attainment?: Readonly<Record<string, AttainmentModel>>;
  /**
   * Correlation between any two drawn attainments, from 0 to 1, through one market that all share; 0 by default. For attainments
   * that are not normal it is the correlation of the normal scores that they are made of.
   */
  readonly marketCorrelation?: number;
  /**
   * Draws of past years: `"per-rep"`, the default, draws a past year for each rep alone; `"joint"` draws one past year for all reps,
   * which keeps good and bad years common to all.
   */
  readonly historyDraws?: "per-rep" | "joint";
  /**
   * Parts of the plan that the simulation leaves out on purpose, by their names in `unsupportedFeatures`:
   * `["ramp", "draw", "modifier launch"]`. Criteria and commissions cannot be left out.
   */
  readonly exclude?: readonly ExcludablePart[];
}
