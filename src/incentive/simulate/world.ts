import type { Amount } from "../../exact/amount.js";

/**
 * How an attainment may turn out, 1 being the target.
 *
 * With `of`, it is a share of that amount and not of a plan's target: then what is sold stays what it is where two plans ask
 * for different targets, and an attainment is `share × of / target`. Tiers over amounts need it where no target says what is meant.
 */
export type AttainmentModel =
  | {
      readonly kind: "normal" | "log-normal";
      readonly mean: number;
      readonly standardDeviation: number;
      readonly of?: Amount;
    }
  | {
      /** A few values, alike likely where no probabilities are given. */
      readonly kind: "values";
      readonly values: readonly number[];
      readonly probabilities?: readonly number[];
      readonly of?: Amount;
    };

/** Somebody whose pay is simulated. */
export interface SimulatedRep {
  readonly id: string;
  readonly role?: string;
  readonly teamId?: string;
  /** How this rep's attainment may turn out, by criterion or KPI; the world's models hold for what is absent. */
  readonly attainment?: Readonly<Record<string, AttainmentModel>>;
  /** Attainments of past years (or quarters, or months), each by criterion or KPI: what a bootstrap draws from. */
  readonly history?: readonly Readonly<Record<string, number>>[];
}

/** A part of a plan that a simulation may leave out. */
export type WithoutPart = "draw" | "reversal" | "negative" | "ramp" | "participants" | "credits" | `modifier ${string}`;

/** What might be: whose attainment may turn out how. */
export interface SimulatedWorld {
  readonly reps: readonly SimulatedRep[];
  /** By id of a criterion or of a KPI; a criterion's own goes before its KPI's. */
  readonly attainment?: Readonly<Record<string, AttainmentModel>>;
  /**
   * Correlation between any two drawn figures, from 0 to 1, through one market that all share: 0 by default. Of figures that are
   * not normal it is that of the normal numbers they are made of.
   */
  readonly market?: number;
  /**
   * Whether a past year is drawn for each rep alone, or one for all, which keeps whatever made it a good or a bad one for all.
   * Each alone by default.
   */
  readonly history?: "own" | "together";
  /**
   * Parts of the plan that are left out on purpose, by their names in `notSimulated`: `["ramp", "draw", "modifier launch"]`. A
   * criterion or a commission cannot be.
   */
  readonly without?: readonly WithoutPart[];
}
