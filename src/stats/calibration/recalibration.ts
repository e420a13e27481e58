/** A line on log odds: `logit calibrated = intercept + slope × logit stated`, with a slope not below 0. */
export interface LogisticCurve {
  readonly kind: "logistic";
  readonly intercept: number;
  readonly slope: number;
}

/** Points of a curve, by rising stated value; straight between them, level before the first and after the last. */
export interface IsotonicCurve {
  readonly kind: "isotonic";
  readonly points: readonly { readonly stated: number; readonly calibrated: number }[];
}

/** Map from stated to recalibrated probabilities: plain JSON, to be stored and applied later. */
export type Recalibration = LogisticCurve | IsotonicCurve;
