import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { etaSquared } from "../../src/stats/regression/etaSquared.js";
import { kendallTau } from "../../src/stats/regression/kendallTau.js";
import { pearson } from "../../src/stats/regression/pearson.js";
import { permutationTest } from "../../src/stats/tests/permutationTest.js";
import { seededDraws } from "../../src/stats/random/seededDraws.js";
import { thrownBy } from "../kpi/thrownBy.js";

/** Every order, as one item before every order of the rest. */
const everyOrder = (items: readonly number[]): number[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item, index) => everyOrder(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));

describe("permutationTest", () => {
  it("goes through all orders of few numbers", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { minLength: 1, maxLength: 6 }), (pay) => {
        const sales = pay.map((_, index) => index);
        const concordance = (values: readonly number[]): number | null => kendallTau(values, sales);
        const found = permutationTest(pay, concordance, { seed: 1 });
        const observed = concordance(pay);
        if (observed === null) expect(found).toBe(null);
        else {
          const all = everyOrder(pay);
          const reached = all.filter((order) => (concordance(order) ?? NaN) >= observed - 1e-9).length;
          expect(found).toEqual({
            statistic: observed,
            pValue: reached / all.length,
            exact: true,
            orders: all.length,
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  it("is near the exact answer where it draws, and the same for the same seed", () => {
    const pay = [4, 1, 3, 6, 2, 8, 5];
    const sales = [1, 2, 3, 4, 5, 6, 7];
    const statistic = (values: readonly number[]): number | null => pearson(values, sales);
    const exact = permutationTest(pay, statistic, { seed: 1 });
    const drawn = permutationTest(pay, statistic, { seed: 1, orders: 4_000 });
    expect([exact?.exact, exact?.orders, drawn?.exact, drawn?.orders]).toEqual([true, 5_040, false, 4_000]);
    const p = exact?.pValue ?? NaN;
    expect(p).toBeGreaterThan(0.05);
    expect(Math.abs((drawn?.pValue ?? NaN) - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / 4_000));
    expect(permutationTest(pay, statistic, { seed: 1, orders: 4_000 })).toEqual(drawn);
    expect(permutationTest(pay, statistic, { seed: 2, orders: 4_000 })).not.toEqual(drawn);
  });

  it("is wrong as often as its p-value says where there is nothing to find", () => {
    const groups = Array.from({ length: 12 }, (_, rep) => rep % 3);
    let found = 0;
    for (let trial = 0; trial < 200; trial += 1) {
      const draw = seededDraws(trial);
      const pay = groups.map((_, rep) => draw(rep));
      const test = permutationTest(pay, (values) => etaSquared(values, groups), { seed: 7, orders: 199 });
      if ((test?.pValue ?? 1) <= 0.1) found += 1;
    }
    // 20 of 200 are meant; 4 standard deviations are 17.
    expect(found).toBeGreaterThan(5);
    expect(found).toBeLessThan(37);
  });

  it("counts an order that differs by rounding alone, and is never 0 where it draws", () => {
    const values = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];
    const total = (order: readonly number[]): number => order.reduce((sum, value) => sum + value, 0);
    expect(permutationTest(values, total, { seed: 3, orders: 500 })?.pValue).toBe(1);
    const rising = (order: readonly number[]): number =>
      order.every((value, index) => value === values[index]) ? 1 : 0;
    expect(permutationTest(values, rising, { seed: 3, orders: 500 })?.pValue).toBe(1 / 501);
  });

  it("refuses a number of orders that is none", () => {
    expect(thrownBy(() => permutationTest([1, 2], () => 1, { seed: 1, orders: 0 })).code).toBe("impossible-request");
    expect(thrownBy(() => permutationTest([1, 2], () => 1, { seed: 0.5 })).code).toBe("impossible-request");
  });
});
