import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logLoss } from "../../src/stats/calibration/logLoss.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { casesOf, listsOf, near, pairs, wrongLists } from "./stageProbabilities.js";

describe("the log loss", () => {
  const cases = casesOf("logLoss");

  it("has cases to agree with", () => {
    expect(cases.length).toBe(4);
  });

  it.each(cases)("agrees with R: $id", ({ input: { p, y }, expected, relTol }) => {
    const { n, value, reason } = logLoss(p, y);
    expect([n, reason]).toEqual([p.length, null]);
    near(value, expected.logLoss, relTol);
  });

  it("is that of the opposite outcomes under the opposite probabilities, and the mean of the cases alone", () => {
    fc.assert(
      fc.property(pairs(), (given) => {
        const { value } = logLoss(...listsOf(given));
        const turned = logLoss(...listsOf(given.map(([stated, outcome]) => [1 - stated, outcome === 1 ? 0 : 1])));
        near(turned.value, value ?? NaN, 1e-12);
        const alone = given.map((each) => logLoss(...listsOf([each])).value ?? NaN);
        near(value, alone.reduce((sum, each) => sum + each, 0) / alone.length, 1e-12);
      }),
    );
  });

  it("is least where the stated values are the rates observed", () => {
    const outcomes = [1, 0, 0, 0, 1, 1, 1, 0];
    const at = (low: number, high: number): number =>
      logLoss([low, low, low, low, high, high, high, high], outcomes).value ?? NaN;
    for (const [low, high] of [
      [0.24, 0.75],
      [0.26, 0.75],
      [0.25, 0.74],
      [0.25, 0.76],
    ] as const)
      expect(at(low, high)).toBeGreaterThan(at(0.25, 0.75));
  });

  it("keeps its digits where a stated value is next to 0 or 1", () => {
    expect(logLoss([1e-20], [0]).value).toBe(1e-20);
    near(logLoss([1e-300], [1]).value, 300 * Math.LN10, 1e-15);
  });

  it("is 0 where the certain was right", () => {
    expect(logLoss([0, 1, 1], [false, true, true])).toEqual({ n: 3, value: 0, reason: null });
  });

  it("is none, for a reason, where the certain was wrong or nothing was stated", () => {
    expect(logLoss([0, 0.5], [1, 1])).toEqual({ n: 2, value: null, reason: "certain-and-wrong" });
    expect(logLoss([0.5, 1], [1, 0])).toEqual({ n: 2, value: null, reason: "certain-and-wrong" });
    expect(logLoss([], [])).toEqual({ n: 0, value: null, reason: "nothing-stated" });
  });

  it.each(wrongLists)("refuses %j with outcomes %j", (stated, outcomes, message) => {
    const error = thrownBy(() => logLoss(stated, outcomes));
    expect([error.code, error.message]).toEqual(["impossible-request", message]);
  });
});
