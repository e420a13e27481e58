/** Returns the logarithm of the odds of a probability: 0 at one half, −∞ at 0 and ∞ at 1. */
export const logit = (probability: number): number => Math.log(probability / (1 - probability));
