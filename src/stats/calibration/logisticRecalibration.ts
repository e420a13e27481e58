import { logistic } from "./logistic.js";
import { logisticDeviance } from "./logisticDeviance.js";
import { logit } from "./logit.js";
import type { Outcome } from "./outcomesByScore.js";
import { outcomesByLogit, type LogitOutcomes } from "./outcomesByLogit.js";

/** Line fitted to the outcomes over the stated log odds. */
export interface LogisticFit {
  readonly intercept: number;
  readonly slope: number;
  readonly standardErrors: { readonly intercept: number; readonly slope: number };
  /** −2 × the maximum log-likelihood. */
  readonly deviance: number;
}

/** Reason why no line can be fitted. */
export type LogisticGap = "nothing-stated" | "one-outcome" | "one-value" | "separated";

/** Fit, or the reason why there is none. */
export interface LogisticRecalibration {
  readonly fit: LogisticFit | null;
  /** Number of cases in the fit. */
  readonly n: number;
  /** Number of cases stated at 0 or 1, which have no logit. */
  readonly leftOut: number;
  readonly reason: LogisticGap | null;
}

/**
 * Fits a logistic regression of the outcome on the stated log odds, by maximum likelihood.
 *
 *     logit P(happened) = intercept + slope × logit stated
 *
 * Intercept 0 and slope 1 say that the stated values are calibrated. A slope below 1 says that they are too extreme. A slope
 * below 0 says that they point the wrong way. Newton's method finds the maximum; standard errors come from Fisher's
 * information.
 *
 * Cases stated at 0 or 1 have no logit: they are left out and counted. There is no fit, for one of these reasons:
 *
 * - `nothing-stated`: no case remains;
 * - `one-outcome`: all or none of the cases happened;
 * - `one-value`: all cases have the same stated value;
 * - `separated`: a threshold separates the cases that happened from the others, so the likelihood rises without bound.
 *
 * Source: D. R. Cox, Two further applications of a model for binary regression (1958).
 *
 * @throws SalesKpiError `impossible-request` if a stated value is not from 0 to 1, an outcome neither 0 nor 1, or the lengths
 *   differ.
 * @example
 * const stated = [0.2, 0.2, 0.2, 0.2, 0.8, 0.8, 0.8, 0.8];
 * logisticRecalibration(stated, [1, 1, 0, 0, 1, 1, 1, 0]).fit?.slope.toFixed(3) // => "0.396"
 */
export function logisticRecalibration(stated: readonly number[], outcomes: readonly Outcome[]): LogisticRecalibration {
  const { groups, n, happened, leftOut } = outcomesByLogit(stated, outcomes);
  const reason = findGap(groups, n, happened);
  return { fit: reason === null ? maximizeLikelihood(groups, logit(happened / n)) : null, n, leftOut, reason };
}

function findGap(groups: readonly LogitOutcomes[], n: number, happened: number): LogisticGap | null {
  if (n === 0) return "nothing-stated";
  if (happened === 0 || happened === n) return "one-outcome";
  if (groups.length === 1) return "one-value";
  const ofHappened = groups.filter((group) => group.happened > 0);
  const ofOthers = groups.filter((group) => group.happened < group.n);
  const isAbove = (upper: readonly LogitOutcomes[], lower: readonly LogitOutcomes[]): boolean =>
    (upper[0]?.logit ?? NaN) >= (lower.at(-1)?.logit ?? NaN);
  return isAbove(ofHappened, ofOthers) || isAbove(ofOthers, ofHappened) ? "separated" : null;
}

/** Limit of Newton steps, far above need: the likelihood has one maximum, and a step that does not raise it is halved. */
const maxSteps = 100;

/** Number of full Newton steps after the likelihood has all but stopped rising: each doubles the correct digits. */
const fullSteps = 3;

function maximizeLikelihood(groups: readonly LogitOutcomes[], start: number): LogisticFit {
  let current = evaluateFit(groups, start, 0);
  for (let step = 0, last = 0; step < maxSteps && last < fullSteps; step += 1) {
    const { a, b, rise } = current.newton;
    let next = evaluateFit(groups, current.intercept + a, current.slope + b);
    // This close to the maximum, a difference of likelihoods is rounding.
    if (rise < 1e-9 * (1 + current.deviance)) last += 1;
    else
      for (let scale = 0.5; !(next.deviance < current.deviance) && scale > 1e-12; scale /= 2)
        next = evaluateFit(groups, current.intercept + scale * a, current.slope + scale * b);
    current = next;
  }
  const { intercept, slope, standardErrors, deviance } = current;
  return { intercept, slope, standardErrors, deviance };
}

interface FitStep extends LogisticFit {
  /** Newton step to the maximum of the local parabola, and the rise that it predicts. */
  readonly newton: { readonly a: number; readonly b: number; readonly rise: number };
}

function evaluateFit(groups: readonly LogitOutcomes[], intercept: number, slope: number): FitStep {
  const cases = groups.map(({ logit: x, n, happened }) => {
    const logOdds = intercept + slope * x;
    const [chance, rest] = [logistic(logOdds), logistic(-logOdds)];
    return { x, information: n * chance * rest, excess: happened * rest - (n - happened) * chance };
  });
  const sum = (term: (one: (typeof cases)[number]) => number): number =>
    cases.reduce((total, one) => total + term(one), 0);
  // Centred on its weighted mean, x is orthogonal to the constant, so no determinant loses digits.
  const whole = sum(({ information }) => information);
  const mean = sum(({ information, x }) => information * x) / whole;
  const spread = sum(({ information, x }) => information * (x - mean) ** 2);
  const excess = sum(({ excess: part }) => part);
  const tilt = sum(({ excess: part, x }) => part * (x - mean));
  const b = tilt / spread;
  return {
    intercept,
    slope,
    standardErrors: { intercept: Math.sqrt(1 / whole + mean ** 2 / spread), slope: Math.sqrt(1 / spread) },
    deviance: logisticDeviance(groups, intercept, slope),
    newton: { a: excess / whole - mean * b, b, rise: excess ** 2 / whole + tilt ** 2 / spread },
  };
}
