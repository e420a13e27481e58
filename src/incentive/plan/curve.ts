import type { Amount } from "../../exact/amount.js";

/**
 * Payout of an attainment, as a share of the pay behind the criterion: a line through points, flat before the first and after
 * the last, or steps.
 *
 * Threshold, accelerator, decelerator and cap are points. `[["0.5", "0"], ["1", "1"], ["1.2", "1.5"]]` pays nothing up to half
 * of the target. From there it pays two per cent for each per cent, and from the target on two and a half, up to 150 per cent.
 */
export type Curve = LinearCurve | StepCurve;

/** Line through points of attainment and payout. Two points at one attainment are a jump; the upper one counts there. */
export interface LinearCurve {
  readonly points: readonly CurvePoint[];
  /** Largest payout, whatever the points say. */
  readonly cap?: Amount;
}

/** Steps: the payout from each attainment on, and nothing before the first. */
export interface StepCurve {
  readonly steps: readonly CurvePoint[];
  readonly cap?: Amount;
}

/** Attainment as a share of the target, and payout as a share of the whole. */
export type CurvePoint = readonly [attainment: Amount, payout: Amount];

/** Returns true if a payout is given by a curve and not by an amount. */
export const isCurve = (payout: Amount | Curve): payout is Curve =>
  typeof payout === "object" && ("points" in payout || "steps" in payout);
