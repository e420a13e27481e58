import { logistic } from "./logistic.js";
import { logisticDeviance } from "./logisticDeviance.js";
import { logit } from "./logit.js";
import type { Outcome } from "./outcomesByScore.js";
import { outcomesByLogit, type LogitOutcomes } from "./outcomesByLogit.js";

/** The line that stated log odds should have followed. */
export interface LogisticFit {
  readonly intercept: number;
  readonly slope: number;
  readonly standardErrors: { readonly intercept: number; readonly slope: number };
  /** −2 × the greatest log-likelihood. */
  readonly deviance: number;
}

/** Reason that no line can be fitted. */
export type LogisticGap = "nothing-stated" | "one-outcome" | "one-value" | "separated";

/** A fit, or why there is none. */
export interface LogisticRecalibration {
  readonly fit: LogisticFit | null;
  /** Cases it rests on. */
  readonly n: number;
  /** Cases stated at 0 or 1, which have no logit. */
  readonly leftOut: number;
  readonly reason: LogisticGap | null;
}

/**
 * Fits a logistic regression of the outcome on the stated log odds. The line gives the log odds that should have been
 * stated.
 *
 *     logit P(happened) = intercept + slope × logit stated
 *
 * Intercept 0 and slope 1 say that the stated values are true. A slope below 1 says that they are too extreme, one below 0 that
 * they point the wrong way. The greatest likelihood is found by Newton's method; standard errors are those of Fisher's
 * information.
 *
 * Cases stated at 0 or 1 have no logit: they are left out and counted. There is no fit, and a reason, if no case remains
 * (`nothing-stated`), if all or none of them happened (`one-outcome`), if one value was stated (`one-value`), and if a
 * threshold parts those that happened from the others (`separated`): the likelihood then rises without end.
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
  const reason = gapOf(groups, n, happened);
  return { fit: reason === null ? fitOf(groups, logit(happened / n)) : null, n, leftOut, reason };
}

function gapOf(groups: readonly LogitOutcomes[], n: number, happened: number): LogisticGap | null {
  if (n === 0) return "nothing-stated";
  if (happened === 0 || happened === n) return "one-outcome";
  if (groups.length === 1) return "one-value";
  const ofHappened = groups.filter((group) => group.happened > 0);
  const ofOthers = groups.filter((group) => group.happened < group.n);
  const isAbove = (upper: readonly LogitOutcomes[], lower: readonly LogitOutcomes[]): boolean =>
    (upper[0]?.logit ?? NaN) >= (lower.at(-1)?.logit ?? NaN);
  return isAbove(ofHappened, ofOthers) || isAbove(ofOthers, ofHappened) ? "separated" : null;
}

/** Far more than it takes: the likelihood has one summit, and a step that does not lead up is halved. */
const mostSteps = 100;

/** Newton's steps that are taken whole once the likelihood has all but stopped to rise: each doubles the digits. */
const lastSteps = 3;

function fitOf(groups: readonly LogitOutcomes[], start: number): LogisticFit {
  let here = pointOf(groups, start, 0);
  for (let step = 0, last = 0; step < mostSteps && last < lastSteps; step += 1) {
    const { a, b, rise } = here.newton;
    let next = pointOf(groups, here.intercept + a, here.slope + b);
    // So near the summit a difference of likelihoods is rounding.
    if (rise < 1e-9 * (1 + here.deviance)) last += 1;
    else
      for (let scale = 0.5; !(next.deviance < here.deviance) && scale > 1e-12; scale /= 2)
        next = pointOf(groups, here.intercept + scale * a, here.slope + scale * b);
    here = next;
  }
  const { intercept, slope, standardErrors, deviance } = here;
  return { intercept, slope, standardErrors, deviance };
}

interface Point extends LogisticFit {
  /** Step to the maximum of the parabola that fits the likelihood, and the gain that it promises. */
  readonly newton: { readonly a: number; readonly b: number; readonly rise: number };
}

function pointOf(groups: readonly LogitOutcomes[], intercept: number, slope: number): Point {
  const cases = groups.map(({ logit: x, n, happened }) => {
    const logOdds = intercept + slope * x;
    const [chance, rest] = [logistic(logOdds), logistic(-logOdds)];
    return { x, information: n * chance * rest, excess: happened * rest - (n - happened) * chance };
  });
  const sum = (of: (each: (typeof cases)[number]) => number): number =>
    cases.reduce((total, each) => total + of(each), 0);
  // Measured from its weighted mean, x is independent of the constant: no determinant, no digits lost in it.
  const whole = sum(({ information }) => information);
  const mean = sum(({ information, x }) => information * x) / whole;
  const spread = sum(({ information, x }) => information * (x - mean) ** 2);
  const excess = sum((each) => each.excess);
  const tilt = sum((each) => each.excess * (each.x - mean));
  const b = tilt / spread;
  return {
    intercept,
    slope,
    standardErrors: { intercept: Math.sqrt(1 / whole + mean ** 2 / spread), slope: Math.sqrt(1 / spread) },
    deviance: logisticDeviance(groups, intercept, slope),
    newton: { a: excess / whole - mean * b, b, rise: excess ** 2 / whole + tilt ** 2 / spread },
  };
}
