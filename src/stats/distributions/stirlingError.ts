import { logGamma } from "./logGamma.js";
import { halfLogTwoPi, stirlingFrom, stirlingSeries } from "./stirlingSeries.js";

/**
 * Returns the error of Stirling's formula for ln Γ(x), for x above 0. Densities that use this error keep their digits
 * at large parameters, at which logarithms of gamma functions would cancel.
 *
 *     ln Γ(x) = (x − ½) ln x − x + ½ ln 2π + stirlingError(x)
 */
export const stirlingError = (x: number): number =>
  x >= stirlingFrom ? stirlingSeries(x) : logGamma(x) - (x - 0.5) * Math.log(x) + x - halfLogTwoPi;
