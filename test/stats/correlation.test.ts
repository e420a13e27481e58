import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { etaSquared } from "../../src/stats/regression/etaSquared.js";
import { kendallTau } from "../../src/stats/regression/kendallTau.js";
import { partialCorrelation } from "../../src/stats/regression/partialCorrelation.js";
import { pearson } from "../../src/stats/regression/pearson.js";
import { spearman } from "../../src/stats/regression/spearman.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { expectNear, oracleCases } from "./oracleCases.js";

interface Given {
  readonly performance: number[];
  readonly pay: number[];
  readonly territory: number[];
}

interface Found {
  readonly pearson: number;
  readonly spearman: number;
  readonly kendallTauB: number;
  readonly partialPearson: number;
  readonly etaSquaredPayByTerritory: number;
}

const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
  minLength: 2,
  maxLength: 25,
});
const sides = (couples: readonly (readonly [number, number])[]): [number[], number[]] => [
  couples.map(([x]) => x),
  couples.map(([, y]) => y),
];
const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const products = (x: readonly number[], y: readonly number[]): number =>
  x.reduce((sum, value, index) => sum + (value - meanOf(x)) * ((y[index] ?? NaN) - meanOf(y)), 0);

/** What is left of numbers after a straight line of others is taken out. */
const residuals = (values: readonly number[], of: readonly number[]): number[] => {
  const slope = products(values, of) / products(of, of);
  return values.map((value, index) => value - meanOf(values) - slope * ((of[index] ?? NaN) - meanOf(of)));
};

describe("correlations", () => {
  it.each(oracleCases<Given, Found>("08-plan-health", "controllability"))(
    "agree with scipy: $id",
    ({ input: { performance, pay, territory }, expected, relTol }) => {
      expectNear(pearson(performance, pay), expected.pearson, relTol);
      expectNear(spearman(performance, pay), expected.spearman, relTol);
      expectNear(kendallTau(performance, pay), expected.kendallTauB, relTol);
      expectNear(partialCorrelation(performance, pay, territory), expected.partialPearson, relTol);
      expectNear(etaSquared(pay, territory), expected.etaSquaredPayByTerritory, relTol);
    },
  );

  it("are what their definitions say", () => {
    fc.assert(
      fc.property(pairs, (couples) => {
        const [x, y] = sides(couples);
        const varies = new Set(x).size > 1 && new Set(y).size > 1;
        const straight = pearson(x, y);
        if (!varies) expect([straight, spearman(x, y), kendallTau(x, y)]).toEqual([null, null, null]);
        else {
          expectNear(straight, products(x, y) / Math.sqrt(products(x, x) * products(y, y)), 1e-12);
          // A rank is one more than how many are less, and half of how many others are equal.
          const rank = (values: readonly number[]): number[] =>
            values.map(
              (value) =>
                0.5 +
                values.filter((other) => other < value).length +
                values.filter((other) => other === value).length / 2,
            );
          expectNear(spearman(x, y), pearson(rank(x), rank(y)), 1e-14);
          const couplesOf = couples.flatMap((left, index) =>
            couples.slice(index + 1).map((right) => [left, right] as const),
          );
          const signs = couplesOf.map(([a, b]) => [Math.sign(a[0] - b[0]), Math.sign(a[1] - b[1])] as const);
          const agreed = signs.filter(([a, b]) => a * b > 0).length - signs.filter(([a, b]) => a * b < 0).length;
          const untied = (side: 0 | 1): number => signs.filter((sign) => sign[side] !== 0).length;
          expectNear(kendallTau(x, y), agreed / Math.sqrt(untied(0) * untied(1)), 1e-14);
        }
      }),
    );
  });

  it("are the same from either side and in any order, and turn with a side", () => {
    fc.assert(
      fc.property(pairs, (couples) => {
        const [x, y] = sides(couples);
        const turned = y.map((value) => 9 - value);
        for (const correlation of [pearson, spearman, kendallTau]) {
          const found = correlation(x, y);
          expect(correlation(y, x)).toBe(found);
          expect(correlation(x.toReversed(), y.toReversed())).toBe(found);
          expectNear(correlation(x, turned), found === null ? null : -found, 1e-14);
          if (found !== null) expect(Math.abs(found)).toBeLessThanOrEqual(1);
        }
        expect(spearman(x.map(Math.exp), y)).toBe(spearman(x, y));
        expect(kendallTau(x.map(Math.exp), y)).toBe(kendallTau(x, y));
      }),
    );
  });

  it("hold numbers of any size", () => {
    for (const size of [1e-150, 1e149])
      expectNear(
        pearson(
          [1, 2, 4].map((x) => x * size),
          [1, 2, 3],
        ),
        0.981980506061966,
        1e-12,
      );
    expectNear(pearson([1e9 + 1, 1e9 + 2, 1e9 + 4], [1, 2, 3]), 0.981980506061966, 1e-12);
  });
});

describe("partialCorrelation", () => {
  it("is the correlation of what a straight line of the third leaves", () => {
    const triples = fc.array(fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)), { minLength: 4, maxLength: 20 });
    fc.assert(
      fc.property(triples, (all) => {
        const [x, y, z] = [all.map(([a]) => a), all.map(([, a]) => a), all.map(([, , a]) => a)];
        fc.pre(new Set(z).size > 1);
        const [ofX, ofY] = [residuals(x, z), residuals(y, z)];
        const spread = products(ofX, ofX) * products(ofY, ofY);
        fc.pre(spread > 1e-3);
        expectNear(partialCorrelation(x, y, z), products(ofX, ofY) / Math.sqrt(spread), 1e-9);
      }),
    );
  });

  it("is none where the third explains a side entirely, and the plain one where it explains nothing", () => {
    expect(partialCorrelation([1, 2, 3, 5], [2, 1, 4, 3], [2, 4, 6, 10])).toBe(null);
    expect(partialCorrelation([1, 2, 3, 5], [2, 1, 4, 3], [7, 7, 7, 7])).toBe(pearson([1, 2, 3, 5], [2, 1, 4, 3]));
    expect(partialCorrelation([1, 1, 1], [2, 1, 4], [1, 2, 3])).toBe(null);
  });
});

describe("etaSquared", () => {
  it("is what lies between groups of all there is", () => {
    const grouped = fc.array(fc.tuple(fc.nat(50), fc.constantFrom("a", "b", "c")), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(grouped, (items) => {
        const values = items.map(([value]) => value);
        const found = etaSquared(
          values,
          items.map(([, group]) => group),
        );
        if (new Set(values).size < 2) expect(found).toBe(null);
        else {
          const within = ["a", "b", "c"]
            .map((name) => items.filter(([, group]) => group === name).map(([value]) => value))
            .reduce((sum, own) => sum + products(own, own), 0);
          expectNear(found, 1 - within / products(values, values), 1e-12);
        }
      }),
    );
    expect(etaSquared([1, 1, 4], ["a", "a", "b"])).toBeCloseTo(1, 14);
    expect(etaSquared([], [])).toBe(null);
  });
});

it("numbers that are no pairs are refused", () => {
  for (const step of [
    () => pearson([1], []),
    () => spearman([1], []),
    () => kendallTau([1], []),
    () => etaSquared([1], []),
  ])
    expect(thrownBy(step).code).toBe("impossible-request");
  expect(thrownBy(() => pearson([1, NaN], [1, 2])).message).toBe(
    "pearson: x[1]: expected a number from -1e+150 to 1e+150, got NaN",
  );
  expect(thrownBy(() => partialCorrelation([1, 2], [1, 2], [1])).message).toBe(
    "partialCorrelation: second list: expected 2 numbers, as many as in the first, got 1",
  );
});
