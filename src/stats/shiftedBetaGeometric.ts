import { SalesKpiError } from "../errors.js";

/** How long the members of a cohort stay, if each leaves at a rate of its own that is beta distributed. @since 0.1.0 */
export interface BetaGeometric {
  readonly alpha: number;
  readonly beta: number;
  readonly logLikelihood: number;
}

/**
 * The shifted beta geometric distribution that fits a cohort best: each member leaves at the end of a period with a chance of
 * its own, and these chances are beta distributed. Those who leave easily go first, so retention rises with age.
 *
 *     ln L = Σ left_t × ln P(T = t) + alive_n × ln S(n)
 *     P(T = t) = B(α + 1, β + t − 1) / B(α, β);   S(t) = B(α, β + t) / B(α, β)
 *
 * The greatest likelihood is found by Newton's method in ln α and ln β, to the last digits a double holds. Null where there
 * is none: nobody left, all left in the first period, or leaving does not become rarer with age.
 *
 * Source: P. S. Fader and B. G. S. Hardie, How to project customer retention, Journal of Interactive Marketing 21 (2007).
 *
 * @param alive - how many were there at the start, and after each period; whole numbers that do not rise
 * @throws SalesKpiError `impossible-request` where the cohort has fewer than two periods, or a count is none or rises
 * @example shiftedBetaGeometric([1000, 869, 743, 653, 593, 551, 517, 491]).alpha.toFixed(4) // => '0.6681'
 * @since 0.1.0
 */
export function shiftedBetaGeometric(alive: readonly number[]): BetaGeometric | null {
  checkCohort(alive);
  const [start = 0, afterOne = 0] = alive;
  const end = alive.at(-1) ?? 0;
  if (start === end || afterOne === 0) return null;
  let point = { a: 0, b: 0 };
  let here = likelihoodAt(alive, point);
  for (let step = 0; step < mostSteps; step += 1) {
    const move = stepOf(here);
    let scale = 1;
    let next = here;
    let there = point;
    do {
      there = { a: point.a + scale * move.a, b: point.b + scale * move.b };
      next = likelihoodAt(alive, there);
      scale /= 2;
    } while (!(next.value >= here.value) && scale > smallestScale);
    if (Math.max(Math.abs(there.a), Math.abs(there.b)) > farthest) return null;
    const isThere = Math.abs(there.a - point.a) + Math.abs(there.b - point.b) < 1e-13;
    if (next.value >= here.value) [point, here] = [there, next];
    if (isThere || scale <= smallestScale)
      return { alpha: Math.exp(point.a), beta: Math.exp(point.b), logLikelihood: here.value };
  }
  return null;
}

/**
 * Share of a cohort that is still there after a number of periods.
 *
 * @example betaGeometricSurvival({ alpha: 1, beta: 1 }, 3) // => 0.25
 * @since 0.1.0
 */
export function betaGeometricSurvival({ alpha, beta }: Pick<BetaGeometric, "alpha" | "beta">, periods: number): number {
  let share = 1;
  for (let period = 1; period <= periods; period += 1) share *= (beta + period - 1) / (alpha + beta + period - 1);
  return share;
}

const mostSteps = 200;
const smallestScale = 1e-12;

/** e^12, some 160,000: a parameter beyond it says that leaving does not become rarer. */
const farthest = 12;

interface Likelihood {
  readonly value: number;
  /** Slopes in ln α and ln β, and their own slopes. */
  readonly slope: { readonly a: number; readonly b: number };
  readonly curve: { readonly aa: number; readonly ab: number; readonly bb: number };
}

function likelihoodAt(alive: readonly number[], { a, b }: { readonly a: number; readonly b: number }): Likelihood {
  const [alpha, beta] = [Math.exp(a), Math.exp(b)];
  const left = (alive[0] ?? 0) - (alive.at(-1) ?? 0);
  let value = left * a;
  let [da, db, daa, dab, dbb] = [left, 0, 0, 0, 0];
  for (let period = 1; period < alive.length; period += 1) {
    const [before = 0, after = 0] = [alive[period - 1], alive[period]];
    const stay = beta + period - 1;
    const all = alpha + stay;
    value += after * Math.log(stay) - before * Math.log(all);
    const [p, q, r] = [alpha / all, beta / all, beta / stay];
    da -= before * p;
    db += after * r - before * q;
    daa -= before * p * (1 - p);
    dab += before * p * q;
    dbb += after * r * (1 - r) - before * q * (1 - q);
  }
  return { value, slope: { a: da, b: db }, curve: { aa: daa, ab: dab, bb: dbb } };
}

/** Newton's step where the likelihood is curved downwards; else a step uphill. */
function stepOf({ slope, curve: { aa, ab, bb } }: Likelihood): { readonly a: number; readonly b: number } {
  const determinant = aa * bb - ab * ab;
  if (aa < 0 && determinant > 0)
    return { a: (ab * slope.b - bb * slope.a) / determinant, b: (ab * slope.a - aa * slope.b) / determinant };
  const steepest = Math.hypot(slope.a, slope.b) || 1;
  return { a: slope.a / steepest, b: slope.b / steepest };
}

function checkCohort(alive: readonly number[]): void {
  if (alive.length < 3) throw new SalesKpiError("impossible-request", "a cohort is followed for two periods at least");
  alive.forEach((count, period) => {
    const isFewer = period === 0 || count <= (alive[period - 1] ?? 0);
    if (Number.isSafeInteger(count) && count >= 0 && isFewer) return;
    const problem = `alive[${period}]: ${count} ${isFewer ? "is no count" : "is more than before"}`;
    throw new SalesKpiError("impossible-request", problem, { field: "alive", index: period, value: count });
  });
}
