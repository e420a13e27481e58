import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyRecalibration } from "../../src/stats/calibration/applyRecalibration.js";
import { calibrationTest } from "../../src/stats/tests/calibrationTest.js";
import { chiSquaredSurvival } from "../../src/stats/distributions/chiSquaredSurvival.js";
import { logLoss } from "../../src/stats/calibration/logLoss.js";
import { logisticRecalibration } from "../../src/stats/calibration/logisticRecalibration.js";
import { seededDraws } from "../../src/stats/random/seededDraws.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { casesOf, listsOf, near, pairs, wrongLists } from "./stageProbabilities.js";

describe("the calibration test", () => {
  const cases = casesOf("calibrationLR");

  it("has cases to agree with", () => {
    expect(cases.length).toBe(4);
  });

  // The degrees of freedom are always 2 and not returned.
  it.each(cases)("agrees with R: $id", ({ input: { p, y }, expected, relTol }) => {
    const { statistic, pValue, n, leftOut, reason } = calibrationTest(p, y);
    expect([n, leftOut, reason, expected.df]).toEqual([p.length, 0, null, 2]);
    near(statistic, expected.chi2, relTol);
    near(pValue, expected.pValue, relTol);
    near(pValue, chiSquaredSurvival(statistic ?? NaN, expected.df), 1e-14);
  });

  it("is what the fit takes off the log loss, twice for each case", () => {
    fc.assert(
      fc.property(pairs(), (given) => {
        const [stated, outcomes] = listsOf(given);
        const { statistic, reason } = calibrationTest(stated, outcomes);
        const { fit, reason: why } = logisticRecalibration(stated, outcomes);
        expect(reason).toBe(why);
        // A fit that points the wrong way is one, but no recalibration.
        fc.pre(fit !== null && fit.slope >= 0);
        const fitted = stated.map((value) => applyRecalibration({ kind: "logistic", ...fit }, value));
        const taken = (logLoss(stated, outcomes).value ?? NaN) - (logLoss(fitted, outcomes).value ?? NaN);
        near(statistic, 2 * given.length * taken, 1e-9);
      }),
    );
  });

  it("finds nothing where what was stated is what was observed", () => {
    const { statistic, pValue } = calibrationTest([0.25, 0.25, 0.25, 0.25, 0.5, 0.5], [0, 1, 0, 0, 1, 0]);
    near(statistic, 0, 1e-14);
    near(pValue, 1, 1e-14);
    expect(statistic).toBeGreaterThanOrEqual(0);
  });

  it("calls true values false about as often as its level says, and optimism by its name far more often", () => {
    const draw = seededDraws(7);
    const values = [0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9];
    const rejected = (optimism: number): number => {
      let count = 0;
      for (let run = 0; run < 1000; run += 1) {
        const stated = Array.from({ length: 200 }, (_, index) => values[index % values.length] ?? NaN);
        const outcomes = stated.map((value, index) => {
          const odds = (value / (1 - value)) * Math.exp(-optimism);
          return draw(index, run) < odds / (1 + odds);
        });
        if ((calibrationTest(stated, outcomes).pValue ?? 1) < 0.05) count += 1;
      }
      return count / 1000;
    };
    expect(Math.abs(rejected(0) - 0.05)).toBeLessThan(0.02);
    expect(rejected(0.6)).toBeGreaterThan(0.8);
  });

  it("says why there is none", () => {
    const none = { statistic: null, pValue: null };
    expect(calibrationTest([], [])).toEqual({ ...none, n: 0, leftOut: 0, reason: "nothing-stated" });
    expect(calibrationTest([0.3, 0.4, 1], [1, 1, 0])).toEqual({ ...none, n: 2, leftOut: 1, reason: "one-outcome" });
    expect(calibrationTest([0.3, 0.3], [1, 0])).toEqual({ ...none, n: 2, leftOut: 0, reason: "one-value" });
    expect(calibrationTest([0.3, 0.4], [1, 0])).toEqual({ ...none, n: 2, leftOut: 0, reason: "separated" });
  });

  it.each(wrongLists)("refuses %j with outcomes %j", (stated, outcomes, message) => {
    const error = thrownBy(() => calibrationTest(stated, outcomes));
    expect([error.code, error.message]).toEqual(["impossible-request", message]);
  });
});
