import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fisherTest } from "../../src/stats/tests/fisherTest.js";
import { twoProportionTest } from "../../src/stats/tests/twoProportionTest.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { expectNear, oracleCases } from "./oracleCases.js";
import { choose, quotient } from "./wholeNumbers.js";

interface Input {
  readonly x1: number;
  readonly n1: number;
  readonly x2: number;
  readonly n2: number;
}

interface Expected {
  readonly chi2: number | null;
  readonly pValue: number | null;
  readonly fisherP: number;
}

const share = fc
  .integer({ min: 1, max: 40 })
  .chain((n) => fc.record({ successes: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

describe("fisherTest", () => {
  it("adds up, in whole numbers, the tables no likelier than the observed one", () => {
    fc.assert(
      fc.property(share, share, (first, second) => {
        const total = first.successes + second.successes;
        const ways = (k: number): bigint =>
          total - k < 0 || total - k > second.n ? 0n : choose(first.n, k) * choose(second.n, total - k);
        const observed = ways(first.successes);
        let sum = 0n;
        for (let k = 0; k <= first.n; k += 1) if (ways(k) <= observed) sum += ways(k);
        expectNear(fisherTest(first, second), quotient(sum, choose(first.n + second.n, total)), 1e-12);
      }),
    );
  });

  it("is the same from the other side, and quick at large counts", () => {
    const [first, second] = [
      { successes: 310_000, n: 1e6 },
      { successes: 311_500, n: 1e6 },
    ];
    expectNear(fisherTest(first, second), fisherTest(second, first) ?? NaN, 1e-10);
    expectNear(fisherTest(first, second), twoProportionTest(first, second)?.approximate ?? NaN, 1e-3);
  });

  it("is none without a case in a group, and refuses impossible counts", () => {
    expect(fisherTest({ successes: 0, n: 0 }, { successes: 1, n: 2 })).toBeNull();
    expect(thrownBy(() => fisherTest({ successes: 3, n: 2 }, { successes: 1, n: 2 })).message).toBe(
      "fisherTest: successes: expected a whole number from 0 to n = 2, got 3",
    );
  });
});

describe("twoProportionTest", () => {
  it.each(oracleCases<Input, Expected>("01-two-proportion-test", "twoProportionTest"))(
    "agrees with R: $id",
    ({ input: { x1, n1, x2, n2 }, expected, relTol }) => {
      const found = twoProportionTest({ successes: x1, n: n1 }, { successes: x2, n: n2 });
      expectNear(found?.chiSquared, expected.chi2, relTol);
      expectNear(found?.approximate, expected.pValue, relTol);
      expectNear(found?.exact, expected.fisherP, relTol);
    },
  );

  it("takes Fisher's p-value where an expected count is below 5", () => {
    fc.assert(
      fc.property(share, share, (first, second) => {
        const found = twoProportionTest(first, second);
        const n = first.n + second.n;
        const successes = first.successes + second.successes;
        const cells = [first.n, second.n].flatMap((size) => [size * successes, size * (n - successes)]);
        expectNear(found?.leastExpected, Math.min(...cells) / n, 1e-14);
        const isSmall = Math.min(...cells) < 5 * n;
        expect(found?.method).toBe(isSmall ? "fisher" : "chi-squared");
        expect(found?.pValue).toBe(isSmall ? found?.exact : found?.approximate);
      }),
    );
  });

  it("is none without a case in a group, and refuses impossible counts", () => {
    expect(twoProportionTest({ successes: 1, n: 2 }, { successes: 0, n: 0 })).toBeNull();
    expect(thrownBy(() => twoProportionTest({ successes: 3, n: 2 }, { successes: 1, n: 2 })).message).toBe(
      "twoProportionTest: successes: expected a whole number from 0 to n = 2, got 3",
    );
  });
});
