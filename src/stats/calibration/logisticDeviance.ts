import type { LogitOutcomes } from "./outcomesByLogit.js";

/** Returns −2 × the log-likelihood of the outcomes, if the log odds of a case are `intercept + slope × logit`. */
export const logisticDeviance = (groups: readonly LogitOutcomes[], intercept: number, slope: number): number =>
  groups.reduce((sum, { logit, n, happened }) => {
    const logOdds = intercept + slope * logit;
    return sum + 2 * (happened * softplus(-logOdds) + (n - happened) * softplus(logOdds));
  }, 0);

/** Returns ln (1 + eˣ) without overflow. */
const softplus = (x: number): number => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
