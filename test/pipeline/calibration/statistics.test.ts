import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { significantTests } from "../../../src/pipeline/calibration/significantTests.js";
import { medianInterval } from "../../../src/pipeline/calibration/medianInterval.js";
import { benjaminiHochberg } from "../../../src/stats/tests/benjaminiHochberg.js";
import { seededDraws } from "../../../src/stats/random/seededDraws.js";

describe("the median with its interval", () => {
  it("lies between two order statistics, as the binomial distribution says", () => {
    // P(X ≤ 2) of 12 tosses is 79 ÷ 4096 = 0.0193, P(X ≤ 3) = 0.073: from the third to the tenth value.
    const twelve = medianInterval([12, 1, 11, 2, 10, 3, 9, 4, 8, 5, 7, 6]);
    expect(twelve).toMatchObject({ n: 12, median: 6.5, interval: { low: 3, high: 10 } });
    // Five values cannot say it, six just: 2 ÷ 2⁶ = 3.1 %.
    expect(medianInterval([1, 2, 3, 4, 5]).interval).toBeNull();
    expect(medianInterval([6, 5, 4, 3, 2, 1])).toMatchObject({ interval: { low: 1, high: 6 } });
    expect(medianInterval([6, 5, 4, 3, 2, 1]).pValue).toBeCloseTo(0.03125, 12);
    expect(medianInterval([])).toEqual({ n: 0, median: null, interval: null, pValue: null });
    expect(medianInterval([0, 0])).toMatchObject({ median: 0, pValue: null });
    // Signs 2 to 6 without the zeros: 2 (1 + 8 + 28) ÷ 256.
    expect(medianInterval([-1, -2, 1, 2, 3, 4, 5, 6, 0, 0]).pValue).toBeCloseTo(74 / 256, 12);
  });

  it("has the ranks of the definition, at every size", () => {
    for (const n of [6, 8, 9, 17, 40, 100, 311, 1000]) {
      const { interval } = medianInterval(Array.from({ length: n }, (_, index) => index + 1));
      // The greatest k with P(X < k) ≤ 2.5 %, from logarithms of factorials.
      let [mass, below, k] = [-n * Math.LN2, 0, 0];
      for (;;) {
        const next = below + Math.exp(mass);
        if (next > 0.025) break;
        below = next;
        k += 1;
        mass += Math.log((n - k + 1) / k);
      }
      expect(interval).toEqual({ low: k, high: n - k + 1 });
    }
  });

  it("holds the true median in 95 % of samples or more, however skewed", () => {
    const draw = seededDraws(11);
    const rounds = 600;
    const held = Array.from({ length: rounds }, (_, round) => {
      const { interval } = medianInterval(Array.from({ length: 25 }, (__, index) => -Math.log(draw(index, round))));
      return interval !== null && interval.low <= Math.LN2 && Math.LN2 <= interval.high;
    }).filter(Boolean).length;
    // Exactly 95.7 % at n = 25; its standard error is 0.8 % here.
    expect(held / rounds).toBeGreaterThan(0.93);
    expect(held / rounds).toBeLessThan(0.985);
  });
});

describe("tests of several families", () => {
  const p = fc.double({ min: 0.0001, max: 1, noNaN: true }).map((pValue) => ({ pValue }));

  it("of one family are those of Benjamini and Hochberg", () => {
    fc.assert(
      fc.property(fc.array(p, { minLength: 1, maxLength: 8 }), (tests) => {
        const adjusted = benjaminiHochberg(tests.map(({ pValue }) => pValue));
        const standing = significantTests([{ weight: 5, tests }], 0.2);
        expect(standing.map((each) => each.adjusted)).toEqual(adjusted.filter((value) => value <= 0.2));
      }),
    );
  });

  it("with a part of the level each, where one alone stands, and with all of it where all do", () => {
    const family = (weight: number, ...values: number[]) => ({ weight, tests: values.map((pValue) => ({ pValue })) });
    const standing = (...families: ReturnType<typeof family>[]): number[] =>
      significantTests(families, 0.05).map(({ test }) => test.pValue);
    // Half of the level for one of two alike: 0.025.
    expect(standing(family(1, 0.025), family(1, 0.9))).toEqual([0.025]);
    expect(standing(family(1, 0.026), family(1, 0.9))).toEqual([]);
    expect(standing(family(1, 0.026), family(1, 0.05))).toEqual([0.026, 0.05]);
    // Three quarters of it for the heavier, one for the lighter.
    expect(standing(family(3, 0.037), family(1, 0.9))).toEqual([0.037]);
    expect(standing(family(3, 0.9), family(1, 0.013))).toEqual([]);
    expect(standing(family(3, 0.9), family(1, 0.0125))).toEqual([0.0125]);
    // Selected by its first test; the second, 0.04 of its own family, does not stand at half of the level.
    expect(standing(family(1, 0.01, 0.04), family(1, 0.9))).toEqual([0.01]);
    expect(standing(family(1), family(1, 0.05))).toEqual([0.05]);
    expect(standing()).toEqual([]);
  });

  it("stand by mistake in no more cases than the level says, however many there are", () => {
    const draw = seededDraws(3);
    const rounds = 4000;
    const mistaken = Array.from({ length: rounds }, (_, round) => {
      const tests = (from: number, n: number) =>
        Array.from({ length: n }, (__, index) => ({ pValue: draw(from + index, round) }));
      const families = [
        { weight: 3, tests: tests(0, 1) },
        { weight: 1, tests: tests(1, 5) },
        { weight: 1, tests: tests(6, 8) },
        { weight: 1, tests: tests(14, 2) },
      ];
      return significantTests(families, 0.05).length > 0;
    }).filter(Boolean).length;
    // Of independent tests 5 % exactly; the standard error is 0.34 %.
    expect(mistaken / rounds).toBeGreaterThan(0.038);
    expect(mistaken / rounds).toBeLessThan(0.062);
  });
});
