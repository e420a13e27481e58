import type { Amount } from "../../exact/amount.js";

/**
 * What an attainment pays, as a share of the pay that stands behind it: a line through points, flat before the first and after
 * the last, or steps.
 *
 * Threshold, accelerator, decelerator and cap are points: `[["0.5", "0"], ["1", "1"], ["1.2", "1.5"]]` pays nothing to half of
 * the target, then two per cent for each per cent, and from the target on two and a half, up to one and a half in all.
 */
export type Curve = LinearCurve | StepCurve;

/** A line through points of attainment and payout; two points at one attainment are a jump there, which the upper one owns. */
export interface LinearCurve {
  readonly points: readonly CurvePoint[];
  /** The most it pays, whatever the points say. */
  readonly cap?: Amount;
}

/** Steps: from each attainment on what it pays; nothing before the first. */
export interface StepCurve {
  readonly steps: readonly CurvePoint[];
  readonly cap?: Amount;
}

/** An attainment, 1 being the target, and what it pays, 1 being the whole. */
export type CurvePoint = readonly [attainment: Amount, payout: Amount];
