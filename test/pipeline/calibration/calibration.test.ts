import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calibration, type CalibrationReport } from "../../../src/pipeline/calibration/calibration.js";
import { scoredDeals } from "../../../src/pipeline/calibration/scoredDeals.js";
import { casesOf, listsOf, near, pairs } from "../../stats/stageProbabilities.js";
import { closedDeal, dealsIn, dealsOf, line } from "./closedDeals.js";

const at = { entering: "any" };

/** The report of deals with these stated probabilities and outcomes. */
function reportOf({ p, y }: { readonly p: readonly number[]; readonly y: readonly number[] }): CalibrationReport {
  const [report] = calibration(scoredDeals({ opportunities: dealsOf(p, y) }, { at }));
  if (report === undefined) throw new Error("there is always a total");
  return report;
}

describe("a book's calibration", () => {
  for (const { id, input, expected, relTol } of casesOf("brierMurphy"))
    it(`has the Brier score of ${id}`, () => {
      const { brier } = reportOf(input);
      near(brier?.score, expected.brier, relTol);
      near(brier?.reliability, expected.reliability, relTol);
      near(brier?.resolution, expected.resolution, relTol);
      near(brier?.uncertainty, expected.uncertainty, relTol);
      near(brier?.skill, expected.skillScore, relTol);
    });

  for (const { id, input, expected, relTol } of casesOf("logLoss"))
    it(`has the log loss of ${id}`, () => {
      near(reportOf(input).logLoss.value, expected.logLoss, relTol);
    });

  for (const { id, input, expected, relTol } of casesOf("auc"))
    it(`has the area of ${id}`, () => {
      const report = reportOf(input);
      near(report.auc, expected.auc, relTol);
      near(report.aucInterval?.low, expected.delongLow, relTol);
      near(report.aucInterval?.high, expected.delongHigh, relTol);
    });

  for (const { id, input, expected, relTol } of casesOf("calibrationLR"))
    it(`has the test of ${id}`, () => {
      const { calibrationTest: calibrationTest } = reportOf(input);
      expect(calibrationTest?.method).toBe("likelihood-ratio");
      near(calibrationTest?.pValue, expected.pValue, relTol);
    });

  for (const { id, input, expected, relTol } of casesOf("calibrationGLM"))
    it(`has the recalibration of ${id}`, () => {
      const { recalibration, inTheLarge, observedToExpected } = reportOf(input);
      near(recalibration.fit?.intercept, expected.intercept, relTol);
      near(recalibration.fit?.slope, expected.slope, relTol);
      near(recalibration.fit?.standardErrors.intercept, expected.seIntercept, relTol);
      near(recalibration.fit?.standardErrors.slope, expected.seSlope, relTol);
      near(recalibration.fit?.deviance, expected.deviance, relTol);
      near(inTheLarge.shift, expected.calibrationInTheLarge, relTol);
      near(inTheLarge.standardError, expected.seCITL, relTol);
      near(observedToExpected, expected.observedToExpected, relTol);
    });

  it("adds up: Murphy's split, wins and cases of the reliability table; in whatever order the deals stand", () => {
    fc.assert(
      fc.property(pairs(), (given) => {
        const [p, y] = listsOf(given);
        const report = reportOf({ p, y });
        const { brier, reliability, n, won } = report;
        const split = (brier?.reliability ?? NaN) - (brier?.resolution ?? NaN) + (brier?.uncertainty ?? NaN);
        expect(brier?.score).toBeCloseTo(split, 12);
        expect(reliability.reduce((sum, row) => sum + row.n, 0)).toBe(n);
        expect(reliability.reduce((sum, row) => sum + row.happened, 0)).toBe(won);
        expect(report.expected).toBeCloseTo(
          p.reduce((sum, value) => sum + value, 0),
          9,
        );
        expect(reportOf({ p: p.toReversed(), y: y.toReversed() })).toEqual(report);
      }),
      { numRuns: 60 },
    );
  });

  it("stands in groups, adjusted over them, and counts what is left out with the total", () => {
    const opportunities = [
      ...dealsIn("any", { n: 20, won: 4, stated: 0.5 }, { ownerId: "ann" }),
      closedDeal("b", "won", [line("any", 0.5)], { ownerId: "bob" }),
      closedDeal("c", "won", [line("any", 0.5)]),
      closedDeal("d", "won", null),
    ];
    const reports = calibration(scoredDeals({ opportunities }, { at, by: "rep" }));
    expect(reports.map(({ level, key, n, won, expected }) => [level, key, n, won, expected])).toEqual([
      ["group", "ann", 20, 4, 10],
      ["group", "bob", 1, 1, 0.5],
      ["group", null, 1, 1, 0.5],
      ["total", null, 22, 6, 11],
    ]);
    const [ann] = reports;
    expect(ann?.calibrationTest).toMatchObject({ method: "exact-count", direction: "optimism" });
    expect(ann?.adjusted).toBeCloseTo(3 * (ann?.calibrationTest?.pValue ?? NaN), 12);
    expect(reports.map(({ excluded: excluded }) => excluded?.["no-history"])).toEqual([
      undefined,
      undefined,
      undefined,
      1,
    ]);
  });

  it("says by which test, and which way it is off", () => {
    const one = reportOf({ p: Array<number>(40).fill(0.5), y: Array<number>(40).fill(0).fill(1, 30) });
    expect(one.calibrationTest).toMatchObject({ method: "exact-count", direction: "optimism" });
    const lost = reportOf({ p: [0.5, 0.6, 0.7, 0.8, 0.9], y: [0, 0, 0, 0, 0] });
    // All lost: 0.5 × 0.4 × 0.3 × 0.2 × 0.1, both the tail and the count itself: the mid-p is that count alone.
    expect(lost.calibrationTest).toMatchObject({ method: "exact-count", direction: "optimism" });
    expect(lost.calibrationTest?.pValue).toBeCloseTo(0.0012, 12);
    const won = reportOf({ p: [0.1, 0.2, 0.3], y: [1, 1, 1] });
    expect(won.calibrationTest).toMatchObject({ method: "exact-count", direction: "pessimism" });
    // Too extreme to both sides, and right on the whole: no direction.
    const p = [...Array<number>(100).fill(0.1), ...Array<number>(100).fill(0.9)];
    const extreme = reportOf({ p, y: p.map((value, index) => (index % 100 < (value < 0.5 ? 30 : 70) ? 1 : 0)) });
    expect(extreme.calibrationTest?.pValue).toBeLessThan(1e-6);
    expect(extreme.calibrationTest?.direction).toBeNull();
  });

  it("of no deal says so", () => {
    const [report] = calibration(scoredDeals({}, { at }));
    expect(report).toMatchObject({ n: 0, won: 0, expected: 0, observedToExpected: null, brier: null, auc: null });
    expect(report).toMatchObject({ aucInterval: null, calibrationTest: null, adjusted: null, reliability: [] });
    expect(report?.logLoss.reason).toBe("nothing-stated");
  });
});
