import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calibrationInTheLarge } from "../../src/stats/calibration/calibrationInTheLarge.js";
import { observedToExpected } from "../../src/stats/calibration/observedToExpected.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { casesOf, listsOf, near, pairs, wrongLists } from "./stageProbabilities.js";

const logit = (p: number): number => Math.log(p) - Math.log1p(-p);

const cases = casesOf("calibrationGLM");

describe("calibration in the large", () => {
  it("has cases to agree with", () => {
    expect(cases.length).toBe(4);
  });

  it.each(cases)("agrees with R: $id", ({ input: { p, y }, expected, relTol }) => {
    const { shift, standardError, n, leftOut, reason } = calibrationInTheLarge(p, y);
    expect([n, leftOut, reason]).toEqual([p.length, 0, null]);
    near(shift, expected.calibrationInTheLarge, relTol);
    near(standardError, expected.seCITL, relTol);
  });

  it("lets as many be expected as happened, and turns round with them", () => {
    fc.assert(
      fc.property(pairs(), (given) => {
        const { shift, standardError, reason } = calibrationInTheLarge(...listsOf(given));
        const happened = given.filter(([, outcome]) => outcome === 1).length;
        expect(reason === null).toBe(happened > 0 && happened < given.length);
        if (shift === null) {
          expect([reason === null, standardError]).toEqual([false, null]);
          return;
        }
        const chances = given.map(([stated]) => 1 / (1 + Math.exp(-logit(stated) - shift)));
        near(
          chances.reduce((sum, chance) => sum + chance, 0),
          happened,
          1e-12,
        );
        const information = chances.reduce((sum, chance) => sum + chance * (1 - chance), 0);
        near((standardError ?? NaN) ** 2 * information, 1, 1e-10);
        const turned = listsOf(given.map(([stated, outcome]) => [1 - stated, outcome === 1 ? 0 : 1]));
        near(calibrationInTheLarge(...turned).shift, -shift, 1e-11);
        expect(calibrationInTheLarge(...listsOf(given.toReversed())).shift).toBe(shift);
      }),
    );
  });

  it("is the difference of log odds where one value was stated, however far", () => {
    for (const stated of [1e-300, 1e-12, 0.3, 0.5, 0.9, 1 - 2 ** -53]) {
      const { shift, standardError } = calibrationInTheLarge(
        Array.from({ length: 8 }, () => stated),
        [1, 0, 0, 0, 0, 0, 0, 0],
      );
      near(shift, logit(1 / 8) - logit(stated), 1e-14);
      near(standardError, Math.sqrt(8 / 7), 1e-13);
    }
  });

  it("keeps its digits where all but one happened", () => {
    const stated = Array.from({ length: 200_000 }, () => 0.5);
    near(
      calibrationInTheLarge(
        stated,
        stated.map((_, index) => index > 0),
      ).shift,
      Math.log(199_999),
      1e-15,
    );
  });

  it("holds with values next to 0 beside values next to 1", () => {
    const stated = [1e-300, 1e-200, 1e-100, 1e-9, 0.5, 1 - 1e-9, 1 - 2 ** -53];
    for (const happened of [1, 2, 3, 4, 5, 6]) {
      const { shift } = calibrationInTheLarge(stated, stated.map((_, index) => index < happened)); // prettier-ignore
      const expected = stated.reduce((sum, value) => sum + 1 / (1 + Math.exp(-logit(value) - (shift ?? NaN))), 0);
      near(expected, happened, 1e-11);
    }
  });

  it("leaves out and counts what was stated at 0 and 1", () => {
    const found = calibrationInTheLarge([0.2, 0.6, 0, 1], [0, 1, 1, 1]);
    expect(found).toEqual({ ...calibrationInTheLarge([0.2, 0.6], [0, 1]), leftOut: 2 });
  });

  it("says why there is none", () => {
    const none = { shift: null, standardError: null };
    expect(calibrationInTheLarge([], [])).toEqual({ ...none, n: 0, leftOut: 0, reason: "nothing-stated" });
    expect(calibrationInTheLarge([0, 1], [0, 1])).toEqual({ ...none, n: 0, leftOut: 2, reason: "nothing-stated" });
    expect(calibrationInTheLarge([0.5, 0.6], [1, 1])).toEqual({ ...none, n: 2, leftOut: 0, reason: "one-outcome" });
    expect(calibrationInTheLarge([0.5, 1], [0, 1])).toEqual({ ...none, n: 1, leftOut: 1, reason: "one-outcome" });
  });

  it.each(wrongLists)("refuses %j with outcomes %j", (stated, outcomes, message) => {
    const error = thrownBy(() => calibrationInTheLarge(stated, outcomes));
    expect([error.code, error.message]).toEqual(["impossible-request", message]);
  });
});

describe("observed to expected", () => {
  it.each(cases)("agrees with R: $id", ({ input: { p, y }, expected, relTol }) => {
    near(observedToExpected(p, y), expected.observedToExpected, relTol);
  });

  it("is the ratio of the two sums, 0 and 1 among them", () => {
    expect(observedToExpected([0, 1, 0.5], [1, 1, 1])).toBe(2);
    fc.assert(
      fc.property(pairs(), (given) => {
        const sum = (list: readonly number[]): number => list.reduce((total, each) => total + each, 0);
        const [stated, outcomes] = listsOf(given);
        near(observedToExpected(stated, outcomes), sum(outcomes) / sum(stated), 1e-12);
      }),
    );
  });

  it("is none where nothing was expected", () => {
    expect([observedToExpected([], []), observedToExpected([0, 0], [1, 0])]).toEqual([null, null]);
  });

  it.each(wrongLists)("refuses %j with outcomes %j", (stated, outcomes, message) => {
    const error = thrownBy(() => observedToExpected(stated, outcomes));
    expect([error.code, error.message]).toEqual(["impossible-request", message]);
  });
});
