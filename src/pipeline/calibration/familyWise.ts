import { benjaminiHochberg } from "../../stats/tests/benjaminiHochberg.js";

/** Tests of one kind of group, and what part of the level is theirs. */
export interface TestFamily<Test> {
  readonly weight: number;
  readonly tests: readonly Test[];
}

/** A test that stands, with its p-value over all that were made. */
export interface StandingTest<Test> {
  readonly test: Test;
  /** To be held against the level. */
  readonly adjusted: number;
}

/**
 * The tests that stand at a level, of several families made together: first the families, each by the least adjusted p-value of
 * its own, more easily the more weight it has; then those within the families that stand, at the part of the level that
 * these have earned. If nothing is true to be found, one of all the tests stands with that chance at most, however many
 * there are. Families without a test do not count.
 *
 * Sources: Y. Benjamini and M. Bogomolov, Selective inference on multiple families of hypotheses, Journal of the Royal
 * Statistical Society B 76 (2014); C. R. Genovese, K. Roeder and L. Wasserman, False discovery control with p-value weighting,
 * Biometrika 93 (2006).
 */
export function familyWise<Test extends { readonly pValue: number }>(
  families: readonly TestFamily<Test>[],
  level: number,
): StandingTest<Test>[] {
  const made = families.filter(({ tests }) => tests.length > 0);
  const whole = made.reduce((sum, { weight }) => sum + weight, 0);
  const weighed = made.map(({ weight, tests }) => {
    const adjusted = benjaminiHochberg(tests.map(({ pValue }) => pValue));
    const part = weight / whole;
    return { tests, adjusted, part, least: Math.min(Math.min(...adjusted) / (made.length * part), 1) };
  });
  const ofFamilies = benjaminiHochberg(weighed.map(({ least }) => least));
  const selected = weighed.filter((_, index) => (ofFamilies[index] ?? 1) <= level);
  return selected.flatMap(({ tests, adjusted, part }) =>
    tests
      .map((test, index) => ({
        test,
        adjusted: Math.min((adjusted[index] ?? 1) / Math.min(part * selected.length, 1), 1),
      }))
      .filter((each) => each.adjusted <= level),
  );
}
