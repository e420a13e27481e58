import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crps } from "../../src/stats/forecasts/crps.js";
import { distributionQuantile } from "../../src/stats/distributions/distributionQuantile.js";
import { probabilityAtLeast } from "../../src/stats/distributions/probabilityAtLeast.js";
import { thrownBy } from "../kpi/thrownBy.js";

/** Distributions in whole 64ths, which doubles hold exactly: rising values with their weights. */
const distributions = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 64, maxLength: 64 }).map((draws) => {
  const values = [...new Set(draws)].sort((a, b) => a - b);
  return { draws, values, probabilities: values.map((value) => draws.filter((draw) => draw === value).length / 64) };
});

describe("the quantile of a distribution", () => {
  it("is the k-th of 64 equally likely draws, in order, from just above (k − 1)/64 to k/64", () => {
    fc.assert(
      fc.property(distributions, fc.integer({ min: 1, max: 64 }), ({ draws, ...distribution }, k) => {
        const expected = draws.toSorted((a, b) => a - b)[k - 1];
        expect(distributionQuantile(distribution, k / 64)).toBe(expected);
        expect(distributionQuantile(distribution, (k - 1) / 64 + 1e-9)).toBe(expected);
      }),
    );
  });

  it("is the least value at 0 and the greatest at 1", () => {
    const distribution = { values: [-3, 5, 9], probabilities: [0.1, 0.2, 0.7] };
    expect([0, 1].map((q) => distributionQuantile(distribution, q))).toEqual([-3, 9]);
    expect(distributionQuantile({ values: [1, 2], probabilities: [0, 1] }, 0)).toBe(1);
  });

  it("takes a sum that is rounded for what it stands for", () => {
    // 0.1 + 0.7 is 0.7999999999999999 in doubles.
    expect(distributionQuantile({ values: [1, 2, 3], probabilities: [0.1, 0.7, 0.2] }, 0.8)).toBe(2);
    expect(distributionQuantile({ values: [1, 2, 3], probabilities: [0.1, 0.7, 0.2] }, 0.8 + 1e-11)).toBe(3);
    // Of a level that is tiny too no more than its own last digits are given away.
    expect(distributionQuantile({ values: [1, 2], probabilities: [1e-15, 1] }, 2e-15)).toBe(2);
  });
});

describe("the probability to reach a target", () => {
  it("is the share of 64 equally likely draws that reach it", () => {
    fc.assert(
      fc.property(distributions, fc.integer({ min: -60, max: 60 }), ({ draws, ...distribution }, target) => {
        const share = draws.filter((draw) => draw >= target).length / 64;
        expect(probabilityAtLeast(distribution, target)).toBe(share);
        expect(probabilityAtLeast(distribution, target - 0.5)).toBe(share);
      }),
    );
  });

  it("keeps the digits of a small one, and is 1 at the most", () => {
    const distribution = { values: [0, 1, 2], probabilities: [1, 3e-30, 1e-30] };
    expect(probabilityAtLeast(distribution, 1)).toBe(4e-30);
    expect(probabilityAtLeast({ values: [1, 2, 3], probabilities: [0.1 + 0.2, 0.6, 0.1 + 1e-16] }, 1)).toBe(1);
    expect([-Infinity, Infinity].map((target) => probabilityAtLeast(distribution, target))).toEqual([1, 0]);
  });
});

describe("the readers of a distribution", () => {
  it("answer null of one that has no values", () => {
    const none = { values: [], probabilities: [] };
    expect([distributionQuantile(none, 0.5), probabilityAtLeast(none, 1), crps(none, 1)]).toEqual([null, null, null]);
  });

  it.each([
    [[1, 2], [1], "probabilities: expected 2 numbers, one for each value, got 1"],
    [[2, 1], [0.5, 0.5], "values[1]: expected a number from 2 on, the value before, got 1"],
    [[1, NaN], [0.5, 0.5], "values[1]: expected a finite number, got NaN"],
    [[1, 2], [1.5, -0.5], "probabilities[1]: expected a probability from 0 to 1, got -0.5"],
    [[1, 2], [0.5, NaN], "probabilities[1]: expected a probability from 0 to 1, got NaN"],
    [[1, 2], [0.5, 0.4], "sum of probabilities: expected 1, got 0.9"],
  ])("refuse values %j with probabilities %j", (values, probabilities, message) => {
    for (const read of [distributionQuantile, probabilityAtLeast, crps])
      expect(thrownBy(() => read({ values, probabilities }, 0.5))).toMatchObject({
        code: "impossible-request",
        message,
      });
  });

  it("refuse a level that is none, and a target that is no number", () => {
    const sure = { values: [1], probabilities: [1] };
    for (const q of [-0.1, 1.1, NaN])
      expect(thrownBy(() => distributionQuantile(sure, q)).message).toBe(
        `distributionQuantile: q: expected a number from 0 to 1, got ${q}`,
      );
    expect(thrownBy(() => probabilityAtLeast(sure, NaN)).code).toBe("impossible-request");
    expect(thrownBy(() => crps(sure, Infinity)).message).toBe("crps: actual: expected a finite number, got Infinity");
  });
});
