/** Line on log odds: `logit calibrated = intercept + slope × logit stated`, with a slope not below 0. */
export interface LogisticCurve {
  readonly kind: "logistic";
  readonly intercept: number;
  readonly slope: number;
}

/** Points of a curve by rising stated value: linear between them, level before the first and after the last. */
export interface IsotonicCurve {
  readonly kind: "isotonic";
  readonly points: readonly { readonly stated: number; readonly calibrated: number }[];
}

/** Correction of stated probabilities as plain JSON, to store and apply later. */
export type Recalibration = LogisticCurve | IsotonicCurve;
