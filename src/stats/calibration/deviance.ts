/**
 * Returns the deviance of a count from its mean: half its term in a likelihood ratio. Near the mean a power series keeps the
 * digits that the formula would lose.
 *
 *     x ln(x / mean) + mean − x
 *
 * Source: C. Loader, Fast and accurate computation of binomial probabilities (2000).
 */
export function deviance(x: number, mean: number): number {
  const gap = x - mean;
  if (x === 0) return mean;
  if (Math.abs(gap) >= 0.1 * (x + mean)) return x * logOfQuotient(x, mean) - gap;
  const ratio = gap / (x + mean);
  let power = 2 * x * ratio;
  let sum = gap * ratio;
  for (let odd = 3; ; odd += 2) {
    power *= ratio * ratio;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}

/** Returns ln (x ÷ mean). If the quotient overflows or underflows, it returns the difference of the two logarithms. */
function logOfQuotient(x: number, mean: number): number {
  const quotient = x / mean;
  return quotient > 1e-300 && quotient < 1e300 ? Math.log(quotient) : Math.log(x) - Math.log(mean);
}
