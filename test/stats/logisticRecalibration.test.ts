import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logisticRecalibration, type LogisticFit } from "../../src/stats/calibration/logisticRecalibration.js";
import { logit as roundedLogit } from "../../src/stats/calibration/logit.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { casesOf, listsOf, near, pairs, wrongLists } from "./stageProbabilities.js";

const fitOf = (stated: readonly number[], outcomes: readonly (number | boolean)[]): LogisticFit => {
  const { fit } = logisticRecalibration(stated, outcomes);
  if (fit === null) throw new Error("no fit");
  return fit;
};

const logit = (p: number): number => Math.log(p) - Math.log1p(-p);

/** The distance of the outcomes from a line, as it is and times the logit: both are 0 at the greatest likelihood. */
const slopesAt = (given: readonly (readonly [number, 0 | 1])[], { intercept, slope }: LogisticFit): number[] => {
  const excess = given.map(([stated, outcome]) => outcome - 1 / (1 + Math.exp(-intercept - slope * logit(stated))));
  return [
    excess.reduce((sum, each) => sum + each, 0),
    excess.reduce((sum, each, index) => sum + each * logit(given[index]?.[0] ?? NaN), 0),
  ];
};

/** Whether no threshold parts the log odds of what happened from those of the rest, rounded as the library rounds them. */
const overlaps = (given: readonly (readonly [number, 0 | 1])[]): boolean => {
  const logitsOf = (which: 0 | 1): number[] =>
    given.flatMap(([stated, outcome]) => (outcome === which ? [roundedLogit(stated)] : []));
  const [others, happened] = [logitsOf(0), logitsOf(1)];
  return Math.max(...others) > Math.min(...happened) && Math.max(...happened) > Math.min(...others);
};

/** So many cases of a stated value, of which so many happened. */
const cell = (stated: number, happened: number, n: number): (readonly [number, 0 | 1])[] =>
  Array.from({ length: n }, (_, index) => [stated, index < happened ? 1 : 0] as const);

describe("the logistic recalibration", () => {
  const cases = casesOf("calibrationGLM");

  it("has cases to agree with", () => {
    expect(cases.length).toBe(4);
  });

  // The case's other fields are those of calibrationInTheLarge and observedToExpected, tested with these.
  it.each(cases)("agrees with R: $id", ({ input: { p, y }, expected, relTol }) => {
    const { n, leftOut, reason } = logisticRecalibration(p, y);
    expect([n, leftOut, reason]).toEqual([p.length, 0, null]);
    const fit = fitOf(p, y);
    near(fit.intercept, expected.intercept, relTol);
    near(fit.slope, expected.slope, relTol);
    near(fit.standardErrors.intercept, expected.seIntercept, relTol);
    near(fit.standardErrors.slope, expected.seSlope, relTol);
    near(fit.deviance, expected.deviance, relTol);
  });

  it("is at the summit of the likelihood wherever there is one", () => {
    fc.assert(
      fc.property(pairs(80), (given) => {
        const { fit, reason } = logisticRecalibration(...listsOf(given));
        expect(fit === null).toBe(reason !== null);
        expect(fit !== null).toBe(overlaps(given));
        if (fit === null) return;
        const [level, tilt] = slopesAt(given, fit);
        near(level, 0, 1e-9);
        near(tilt, 0, 1e-9);
      }),
      { numRuns: 1000 },
    );
  });

  it("goes through the observed log odds where two values were stated, with their standard errors", () => {
    const sizes = fc
      .integer({ min: 2, max: 500 })
      .chain((n) => fc.tuple(fc.integer({ min: 1, max: n - 1 }), fc.constant(n)));
    fc.assert(
      fc.property(
        fc.double({ min: 1e-9, max: 0.49, noNaN: true }),
        fc.double({ min: 0.5, max: 0.999999, noNaN: true }),
        sizes,
        sizes,
        (low, high, [k, n], [l, m]) => {
          const fit = fitOf(...listsOf([...cell(low, k, n), ...cell(high, l, m)]));
          const [x, y] = [logit(low), logit(high)];
          const slope = (logit(l / m) - logit(k / n)) / (y - x);
          near(fit.slope / Math.max(Math.abs(slope), 1), slope / Math.max(Math.abs(slope), 1), 1e-10);
          near(fit.intercept + fit.slope * x, logit(k / n), 1e-9);
          const [v, w] = [n / (k * (n - k)), m / (l * (m - l))];
          near((fit.standardErrors.slope * (y - x)) / Math.sqrt(v + w), 1, 1e-8);
          near((fit.standardErrors.intercept * (y - x)) / Math.sqrt(y * y * v + x * x * w), 1, 1e-8);
        },
      ),
    );
  });

  it("is intercept 0 and slope 1 where what was stated is what was observed", () => {
    const fit = fitOf(...listsOf([...cell(0.2, 2, 10), ...cell(0.5, 4, 8), ...cell(0.75, 9, 12)]));
    near(fit.intercept, 0, 1e-13);
    near(fit.slope, 1, 1e-13);
  });

  it("turns round with the outcomes and the values, and is the same to the bit in any order", () => {
    fc.assert(
      fc.property(pairs(), (given) => {
        const { fit, reason } = logisticRecalibration(...listsOf(given));
        const turned = logisticRecalibration(
          ...listsOf(given.map(([stated, outcome]) => [1 - stated, outcome === 1 ? 0 : 1])),
        );
        expect(logisticRecalibration(...listsOf(given.toReversed())).fit).toEqual(fit);
        // Two values may become one where they are turned round.
        fc.pre(fit !== null && reason === turned.reason);
        const size = Math.abs(fit.intercept) + Math.abs(fit.slope) + 1;
        near((turned.fit?.intercept ?? NaN) / size, -fit.intercept / size, 1e-8);
        near((turned.fit?.slope ?? NaN) / size, fit.slope / size, 1e-8);
      }),
    );
  });

  it("finds the summit far out: one case against a million", () => {
    const fit = fitOf(...listsOf([...cell(0.4, 1, 500_000), ...cell(0.6, 499_999, 500_000)]));
    near(fit.slope, logit(499_999 / 500_000) / logit(0.6), 1e-10);
    near(fit.intercept, 0, 1e-10);
  });

  it("finds the summit with values next to 0 and 1, and with values next to one another", () => {
    for (const [low, middle, high] of [
      [1e-300, 0.5, 1 - 2 ** -53],
      [0.3, 0.3 + 2 ** -16, 0.3 + 2 ** -15],
    ] as const) {
      const given = [...cell(low, 1, 4), ...cell(middle, 2, 4), ...cell(high, 2, 4)];
      const [level, tilt] = slopesAt(given, fitOf(...listsOf(given)));
      near(level, 0, 1e-10);
      near((tilt ?? NaN) / logit(low), 0, 1e-10);
    }
  });

  it("leaves out and counts what was stated at 0 and 1", () => {
    const [stated, outcomes] = listsOf([...cell(0.2, 2, 9), ...cell(0.8, 5, 9)]);
    const found = logisticRecalibration([...stated, 0, 1, 1], [...outcomes, 1, 0, 1]);
    expect([found.n, found.leftOut]).toEqual([18, 3]);
    expect(found.fit).toEqual(fitOf(stated, outcomes));
  });

  it.each([
    ["nothing-stated", [], []],
    ["nothing-stated", [0, 1], [0, 1]],
    ["one-outcome", [0.2, 0.3], [1, 1]],
    ["one-outcome", [0.2, 0.3, 1], [0, 0, 1]],
    ["one-value", [0.4, 0.4, 1], [1, 0, 0]],
    ["separated", [0.2, 0.3, 0.4, 0.5], [0, 0, 1, 1]],
    ["separated", [0.2, 0.3, 0.3, 0.5], [0, 0, 1, 1]],
    ["separated", [0.2, 0.3, 0.4, 0.5], [1, 1, 0, 0]],
    ["separated", [0.2, 0.3, 0.3, 0.5], [1, 1, 0, 0]],
    [null, [0.2, 0.3, 0.4, 0.5], [0, 1, 0, 1]],
  ])("says why there is none: %s of %j with %j", (reason, stated, outcomes) => {
    const found = logisticRecalibration(stated, outcomes);
    expect(found.reason).toBe(reason);
    expect(found.fit === null).toBe(reason !== null);
  });

  it.each(wrongLists)("refuses %j with outcomes %j", (stated, outcomes, message) => {
    const error = thrownBy(() => logisticRecalibration(stated, outcomes));
    expect([error.code, error.message]).toEqual(["impossible-request", message]);
  });
});
