import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactSum } from "../../src/stats/sample/exactSum.js";
import { moments } from "../../src/stats/sample/moments.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { expectDigits, expectNear, oracleCases } from "./oracleCases.js";
import { quotient } from "./wholeNumbers.js";

interface Expected {
  readonly sum: number;
  readonly mean: number;
  readonly varSample: number | null;
  readonly varPopulation: number;
}

/** 2⁻⁶⁰ and above, so that every number is a whole number of 2⁻¹¹²s. */
const numbers = fc.array(
  fc
    .tuple(fc.integer({ min: -(2 ** 52), max: 2 ** 52 }), fc.integer({ min: -60, max: 60 }))
    .map(([digits, power]) => digits * 2 ** power),
  { minLength: 1, maxLength: 40 },
);

const unit = 2n ** 112n;
const inUnits = (value: number): bigint => BigInt(value * 2 ** 60) * 2n ** 52n;

/** The double nearest to a whole number of units. */
const nearest = (units: bigint): number => Number(units) / 2 ** 112;

describe("exactSum", () => {
  it("is the double nearest to the sum of whole numbers", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc
            .tuple(fc.integer({ min: -(2 ** 52), max: 2 ** 52 }), fc.integer({ min: 0, max: 90 }))
            .map(([digits, power]) => digits * 2 ** power),
        ),
        (values) => {
          const whole = values.reduce((sum, value) => sum + BigInt(value), 0n);
          expect(exactSum(values)).toBe(Number(whole));
        },
      ),
    );
  });

  it.each([
    // Halfway between two doubles: to the even one, unless what lies below says otherwise.
    [[2 ** 53, 1], 2 ** 53],
    [[2 ** 53, 1, 2 ** -60], 2 ** 53 + 2],
    [[2 ** 53 + 2, 1], 2 ** 53 + 4],
    [[2 ** 53 + 2, 1, -(2 ** -60)], 2 ** 53 + 2],
    [[1e100, 1, -1e100], 1],
    [Array.from({ length: 10 }, () => 0.1), 1],
    [[], 0],
  ])("rounds once: %j", (values, expected) => {
    expect(exactSum(values)).toBe(expected);
  });
});

describe("moments", () => {
  it.each(oracleCases<{ x: number[] }, Expected>("00-moments", "moments"))(
    "agrees with exact fractions: $id",
    ({ input, expected, relTol }) => {
      const found = moments(input.x);
      expect(found?.n).toBe(input.x.length);
      expectNear(found?.sum, expected.sum, relTol);
      expectNear(found?.mean, expected.mean, relTol);
      expectNear(found?.variance, expected.varSample, relTol);
      expectNear(found?.populationVariance, expected.varPopulation, relTol);
    },
  );

  it("is what exact fractions say: n Σ x² − (Σ x)² over n²", () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const found = moments(values);
        const units = values.map(inUnits);
        const n = BigInt(values.length);
        const sum = units.reduce((total, each) => total + each, 0n);
        const squares = n * units.reduce((total, each) => total + each * each, 0n) - sum * sum;
        expect(found?.sum).toBe(nearest(sum));
        if (squares > 0n) expectDigits(found?.populationVariance, quotient(squares, n * n * unit * unit));
        else expect(found?.populationVariance).toBe(0);
      }),
    );
  });

  it("takes back the rounding of the mean: of 2⁵⁰, 2⁵⁰ + ¼ and 2⁵⁰ + ¼, whose mean is no double", () => {
    expectDigits(moments([2 ** 50, 2 ** 50 + 0.25, 2 ** 50 + 0.25])?.variance, 1 / 48, 1e-15);
  });

  it("says of numbers that are alike that they do not spread, to the bit", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 2, max: 60 }), (value, n) => {
        const { mean, variance } = moments(Array.from({ length: n }, () => value)) ?? {};
        expect([mean, variance]).toEqual([value + 0, 0]);
      }),
    );
  });

  it("is the same to the bit in any order", () => {
    const shuffled = numbers.chain((values) =>
      fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
    );
    fc.assert(
      fc.property(shuffled, ([values, other]) => {
        expect(moments(other)).toEqual(moments(values));
      }),
    );
  });

  it("has two spreads that differ by n − 1 and n, and a deviation that is the root", () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const found = moments(values);
        const n = values.length;
        if (found?.variance == null) expect([n, found?.standardDeviation]).toEqual([1, null]);
        else {
          expectNear(found.variance * (n - 1), found.populationVariance * n, 1e-14);
          expect(found.standardDeviation).toBe(Math.sqrt(found.variance));
        }
      }),
    );
  });

  it("is none of nothing, and refuses by name what is no number", () => {
    expect(moments([])).toBeNull();
    for (const value of [NaN, Infinity, -1e151])
      expect(thrownBy(() => moments([1, value]))).toEqual({
        code: "impossible-request",
        message: `moments: values[1]: expected a number from -1e+150 to 1e+150, got ${value}`,
        place: { field: "values", index: 1, value },
      });
  });
});
