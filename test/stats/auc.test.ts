import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auc } from "../../src/stats/calibration/auc.js";
import { aucInterval } from "../../src/stats/intervals/aucInterval.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { casesOf, listsOf, near, pairs } from "./stageProbabilities.js";

/** Whom each case that happened outranks, pair by pair. */
const placements = (given: readonly (readonly [number, 0 | 1])[]): number[][] => {
  const others = given.filter(([, outcome]) => outcome === 0);
  return given
    .filter(([, outcome]) => outcome === 1)
    .map(([score]) => others.map(([other]) => (score > other ? 1 : score === other ? 0.5 : 0)));
};

const mean = (list: readonly number[]): number => list.reduce((sum, each) => sum + each, 0) / list.length;
const varianceOf = (list: readonly number[]): number =>
  list.reduce((sum, each) => sum + (each - mean(list)) ** 2, 0) / (list.length - 1);

const cases = casesOf("auc");

describe("the area under the ROC curve", () => {
  it("has cases to agree with", () => {
    expect(cases.length).toBe(4);
  });

  it.each(cases)("agrees with pROC: $id", ({ input: { p, y }, expected, relTol }) => {
    const area = auc(p, y) ?? NaN;
    near(area, expected.auc, relTol);
    near(2 * area - 1, expected.gini, relTol);
  });

  it("is the share of pairs in the right order", () => {
    fc.assert(
      fc.property(pairs(), (given) => {
        const all = placements(given).flat();
        const area = auc(...listsOf(given));
        if (all.length === 0) expect(area).toBeNull();
        else near(area, mean(all), 1e-13);
      }),
    );
  });

  it("heeds only the order, turns round with it, and does not mind the order of cases", () => {
    fc.assert(
      fc.property(pairs(), (given) => {
        const [scores, outcomes] = listsOf(given);
        const area = auc(scores, outcomes);
        const stretched = scores.map((score) => 1000 * score ** 3 - 400);
        // Two scores may become one where they are stretched.
        fc.pre(new Set(stretched).size === new Set(scores).size);
        expect(auc(stretched, outcomes)).toBe(area);
        expect(auc(scores.toReversed(), outcomes.toReversed())).toBe(area);
        expect(area === null).toBe(new Set(outcomes).size < 2);
        const turned = auc(
          scores.map((score) => -score),
          outcomes,
        );
        if (area === null) expect(turned).toBeNull();
        else near(turned, 1 - area, 1e-14);
      }),
    );
  });

  it("is 1, 0 and one half where the order is perfect, perfectly wrong, and none", () => {
    expect(auc([1, 2, 3, 4], [0, 0, 1, 1])).toBe(1);
    expect(auc([1, 2, 3, 4], [1, 1, 0, 0])).toBe(0);
    expect(auc([7, 7, 7], [1, 0, 0])).toBe(0.5);
    expect(auc([-0, 0], [1, 0])).toBe(0.5);
  });

  it("is none where there are no pairs", () => {
    expect([auc([], []), auc([1, 2], [1, 1]), auc([1, 2], [0, 0])]).toEqual([null, null, null]);
  });

  it.each([
    [[1, Infinity], [0, 1], "scores[1]: expected a finite number, got Infinity"],
    [[NaN], [0], "scores[0]: expected a finite number, got NaN"],
    [[1, 2], [0, 2], "outcomes[1]: expected 0 or 1, got 2"],
    [[1, 2], [0, 1, 1], "outcomes: expected 2 outcomes, one for each of scores, got 3"],
  ])("refuses %j with outcomes %j, as its interval does", (scores, outcomes, message) => {
    for (const step of [() => auc(scores, outcomes), () => aucInterval(scores, outcomes)]) {
      const error = thrownBy(step);
      expect([error.code, error.message]).toEqual(["impossible-request", message]);
    }
  });
});

describe("the interval of that area", () => {
  it.each(cases)("agrees with pROC: $id", ({ input: { p, y }, expected, relTol }) => {
    const found = aucInterval(p, y);
    near((found?.standardError ?? NaN) ** 2, expected.delongVar, relTol);
    near(found?.low, expected.delongLow, relTol);
    near(found?.high, expected.delongHigh, relTol);
  });

  it("is DeLong's, from the pairs themselves", () => {
    fc.assert(
      fc.property(pairs(), (given) => {
        const rows = placements(given);
        const columns = (rows[0] ?? []).map((_, index) => rows.map((row) => row[index] ?? NaN));
        const found = aucInterval(...listsOf(given));
        if (rows.length < 2 || columns.length < 2) {
          expect(found).toBeNull();
          return;
        }
        const variance = varianceOf(rows.map(mean)) / rows.length + varianceOf(columns.map(mean)) / columns.length;
        if (variance < 1e-20) expect(found).toBeNull();
        else near((found?.standardError ?? NaN) ** 2 / variance, 1, 1e-10);
      }),
    );
  });

  it("is narrower at a lower level, and stays from 0 to 1", () => {
    const [scores, outcomes] = [
      [1, 2, 3, 4, 5, 6],
      [0, 0, 1, 0, 1, 1],
    ];
    const { low = NaN, high = NaN } = aucInterval(scores, outcomes) ?? {};
    const narrower = aucInterval(scores, outcomes, { level: 0.5 });
    expect(high).toBe(1);
    expect(narrower?.low).toBeGreaterThan(low);
    expect(narrower?.high).toBeLessThan(high);
    expect(aucInterval(scores, [1, 1, 0, 1, 0, 0])?.low).toBe(0);
  });

  it("is none where it would say nothing: too few cases, a perfect order, no order at all", () => {
    expect(aucInterval([1, 2, 3], [0, 0, 1])).toBeNull();
    expect(aucInterval([1, 2, 3], [0, 1, 1])).toBeNull();
    expect(aucInterval([], [])).toBeNull();
    expect(aucInterval([1, 2, 3, 4], [0, 0, 1, 1])).toBeNull();
    expect(aucInterval([5, 5, 5, 5], [0, 0, 1, 1])).toBeNull();
  });
});
