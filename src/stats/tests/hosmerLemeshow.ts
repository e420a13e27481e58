import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import type { Outcome, ScoredOutcomes } from "../calibration/outcomesByScore.js";
import { outcomesByStated } from "../calibration/outcomesByStated.js";
import { chiSquaredSurvival } from "../distributions/chiSquaredSurvival.js";
import { sampleQuantile } from "../sample/sampleQuantile.js";

/** Test of stated probabilities against outcomes in groups of similar probability. */
export interface HosmerLemeshow {
  readonly chiSquared: number;
  readonly degreesOfFreedom: number;
  readonly pValue: number;
  /** Number of groups: fewer than requested if stated values repeat. */
  readonly groups: number;
  /** Number of cases stated at 0 or 1, which are left out. */
  readonly leftOut: number;
}

/** Groups of {@link hosmerLemeshow}, and where the stated values come from. */
export interface HosmerLemeshowOptions {
  /** Number of groups, whole and 2 or more. Default 10. */
  readonly groups?: number | undefined;
  /** True if the stated values were fitted on these outcomes: two degrees of freedom fewer. Default false. */
  readonly fitted?: boolean | undefined;
}

const optionKinds: OptionKinds<HosmerLemeshowOptions> = { groups: "number?", fitted: "truth?" };

/**
 * Tests whether stated probabilities are true, in groups of about equal size by ascending probability.
 *
 *     χ² = Σ (happened − Σp)² ÷ (Σp (1 − Σp ÷ n))   over the groups;   g degrees of freedom, g − 2 if fitted
 *
 * The edges of the groups are quantiles of type 7, and a group includes its upper edge. Cases stated at 0 or 1 are left out
 * and counted: a single wrong case refutes their value without a test. The result depends on the number of groups, so
 * `calibrationTest` and `spiegelhalterTest` are better first questions. Null without cases, or without a degree of freedom.
 *
 * Source: D. W. Hosmer and S. Lemeshow, Goodness of fit tests for the multiple logistic regression model, Communications in
 * Statistics A9 (1980).
 *
 * @throws SalesKpiError `impossible-request` if a stated value is not from 0 to 1, an outcome neither 0 nor 1, the lengths
 *   differ, or `groups` is no whole number from 2 on
 * @example hosmerLemeshow([0.2, 0.2, 0.6, 0.6], [0, 1, 1, 1], { groups: 2 })?.chiSquared.toFixed(6) // => '2.458333'
 */
export function hosmerLemeshow(
  stated: readonly number[],
  outcomes: readonly Outcome[],
  options: HosmerLemeshowOptions = {},
): HosmerLemeshow | null {
  const { groups: count = 10, fitted = false } = checkOptions("hosmerLemeshow", options, optionKinds);
  if (!(Number.isSafeInteger(count) && count >= 2)) refuse("hosmerLemeshow: groups", count, "a whole number from 2 on");
  const cases = outcomesByStated(stated, outcomes).filter(({ score }) => score > 0 && score < 1);
  const groups = groupByQuantile(cases, count);
  const degreesOfFreedom = groups.length - (fitted ? 2 : 0);
  if (degreesOfFreedom < 1) return null;
  const chiSquared = groups.map(distanceOf).reduce((sum, distance) => sum + distance, 0);
  const n = cases.reduce((sum, group) => sum + group.n, 0);
  return {
    chiSquared,
    degreesOfFreedom,
    pValue: chiSquaredSurvival(chiSquared, degreesOfFreedom),
    groups: groups.length,
    leftOut: stated.length - n,
  };
}

function groupByQuantile(cases: readonly ScoredOutcomes[], count: number): (readonly ScoredOutcomes[])[] {
  const values = cases.flatMap(({ score, n }) => Array.from({ length: n }, () => score));
  const edges = Array.from({ length: count }, (_, index) => sampleQuantile(values, (index + 1) / count) ?? 1);
  // The last edge is the greatest value, whatever the rounding of its quantile.
  const groups = edges.map((edge, index) =>
    cases.filter(({ score }) => score > (edges[index - 1] ?? 0) && (score <= edge || index === count - 1)),
  );
  return groups.filter((group) => group.length > 0);
}

function distanceOf(group: readonly ScoredOutcomes[]): number {
  const sum = (of: (part: ScoredOutcomes) => number): number => group.reduce((total, part) => total + of(part), 0);
  const [n, expected] = [sum((part) => part.n), sum((part) => part.n * part.score)];
  return (sum((part) => part.happened) - expected) ** 2 / (expected * (1 - expected / n));
}
