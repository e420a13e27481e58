import { benjaminiHochberg } from "../../stats/tests/benjaminiHochberg.js";

/** Tests of one kind of group, and their weight in the level. */
export interface TestFamily<Test> {
  readonly weight: number;
  readonly tests: readonly Test[];
}

/** Test that is significant, with its p-value adjusted for all tests made. */
export interface SignificantTest<Test> {
  readonly test: Test;
  /** Adjusted p-value, at most the level. */
  readonly adjusted: number;
}

/**
 * Returns the tests that are significant at a level, of several families tested together. First the families are tested, each
 * by the smallest adjusted p-value of its own and by its weight. Then the tests within the significant families are tested, at
 * the part of the level that these have earned. If no effect is real, the chance of any significant test is at most the level,
 * however many tests there are. Families without a test do not count.
 *
 * Sources: Y. Benjamini and M. Bogomolov, Selective inference on multiple families of hypotheses, Journal of the Royal
 * Statistical Society B 76 (2014); C. R. Genovese, K. Roeder and L. Wasserman, False discovery control with p-value weighting,
 * Biometrika 93 (2006).
 */
export function significantTests<Test extends { readonly pValue: number }>(
  families: readonly TestFamily<Test>[],
  level: number,
): SignificantTest<Test>[] {
  const tested = families.filter(({ tests }) => tests.length > 0);
  const totalWeight = tested.reduce((sum, { weight }) => sum + weight, 0);
  const weighted = tested.map(({ weight, tests }) => {
    const adjusted = benjaminiHochberg(tests.map(({ pValue }) => pValue));
    const part = weight / totalWeight;
    return { tests, adjusted, part, pValue: Math.min(Math.min(...adjusted) / (tested.length * part), 1) };
  });
  const adjustedByFamily = benjaminiHochberg(weighted.map(({ pValue }) => pValue));
  const selected = weighted.filter((_, index) => (adjustedByFamily[index] ?? 1) <= level);
  return selected.flatMap(({ tests, adjusted, part }) =>
    tests
      .map((test, index) => ({
        test,
        adjusted: Math.min((adjusted[index] ?? 1) / Math.min(part * selected.length, 1), 1),
      }))
      .filter((result) => result.adjusted <= level),
  );
}
