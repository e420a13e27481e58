import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { budgetDistribution } from "../../../src/incentive/expected/budgetDistribution.js";
import { expectedPayoutLognormal } from "../../../src/incentive/expected/expectedPayoutLognormal.js";
import { expectedPayoutNormal } from "../../../src/incentive/expected/expectedPayoutNormal.js";
import { quotaForShare } from "../../../src/incentive/expected/quotaForShare.js";
import { thresholdForShare } from "../../../src/incentive/expected/thresholdForShare.js";
import { distributionQuantile } from "../../../src/stats/distributions/distributionQuantile.js";
import { normalQuantile } from "../../../src/stats/distributions/normalQuantile.js";
import { seededDraws } from "../../../src/stats/random/seededDraws.js";
import { thrownBy } from "../../kpi/thrownBy.js";
import { expectNear, oracleCases } from "../../stats/oracleCases.js";

interface Points {
  readonly points: { readonly attainment: number; readonly payout: number }[];
}

const curveOf = ({ points }: Points): { readonly points: (readonly [number, number])[] } => ({
  points: points.map(({ attainment, payout }) => [attainment, payout] as const),
});

/** What a curve pays, in doubles and from the definition: a line between neighbours, flat outside, the upper point at a jump. */
const paid = (points: readonly (readonly [number, number])[], x: number): number => {
  const before = points.findLast(([start]) => start <= x);
  const next = points.find(([start]) => start > x);
  if (before === undefined) return points[0]?.[1] ?? NaN;
  if (next === undefined) return before[1];
  return before[1] + ((x - before[0]) / (next[0] - before[0])) * (next[1] - before[1]);
};

const randomPoints = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 30 })), { minLength: 1, maxLength: 5 })
  .map((points) => points.toSorted(([left], [right]) => left - right).map(([x, y]) => [x / 10, y / 10] as const));

describe("expected payout", () => {
  it.each(
    oracleCases<Points & { mean: number; sd: number }, { mean: number; sd: number }>(
      "08-plan-health",
      "expectedPayoutNormal",
    ),
  )("of normal attainment agrees with scipy: $id", ({ input, expected, relTol }) => {
    const found = expectedPayoutNormal(curveOf(input), { mean: input.mean, standardDeviation: input.sd });
    expectNear(found.mean, expected.mean, relTol);
    expectNear(found.standardDeviation, expected.sd, relTol);
  });

  it.each(
    oracleCases<Points & { mean: number; sd: number }, { mu: number; sigma: number; mean: number }>(
      "08-plan-health",
      "expectedPayoutLognormal",
    ),
  )("of log-normal attainment agrees with scipy: $id", ({ input, expected, relTol }) => {
    const found = expectedPayoutLognormal(curveOf(input), { mean: input.mean, standardDeviation: input.sd });
    expectNear(found.mean, expected.mean, relTol);
    expectNear(found.mu, expected.mu, relTol);
    expectNear(found.sigma, expected.sigma, relTol);
  });

  it("is the mean over many equal slices of probability, jumps and all", () => {
    const slices = 20_000;
    const scores = Array.from({ length: slices }, (_, slice) => normalQuantile((slice + 0.5) / slices));
    fc.assert(
      fc.property(
        randomPoints,
        fc.integer({ min: 3, max: 15 }),
        fc.integer({ min: 1, max: 6 }),
        (points, tenths, spread) => {
          const attainment = { mean: tenths / 10, standardDeviation: spread / 10 };
          const normal = expectedPayoutNormal({ points }, attainment);
          const pays = scores.map((z) => paid(points, attainment.mean + attainment.standardDeviation * z));
          const mean = pays.reduce((sum, pay) => sum + pay, 0) / slices;
          const variance = pays.reduce((sum, pay) => sum + (pay - mean) ** 2, 0) / slices;
          expect(Math.abs(normal.mean - mean)).toBeLessThan(1e-3);
          expect(Math.abs(normal.standardDeviation - Math.sqrt(variance))).toBeLessThan(3e-3);
          const sigma = Math.sqrt(Math.log(1 + (attainment.standardDeviation / attainment.mean) ** 2));
          const logs = scores.map((z) => paid(points, attainment.mean * Math.exp(sigma * z - (sigma * sigma) / 2)));
          const logMean = logs.reduce((sum, pay) => sum + pay, 0) / slices;
          const lognormal = expectedPayoutLognormal({ points }, attainment);
          expect(Math.abs(lognormal.mean - logMean)).toBeLessThan(1e-3);
          const logVariance = logs.reduce((sum, pay) => sum + (pay - logMean) ** 2, 0) / slices;
          expect(Math.abs(lognormal.standardDeviation - Math.sqrt(logVariance))).toBeLessThan(3e-3);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("of an attainment that does not vary is the curve's, at a jump the upper point's, under a cap no more", () => {
    const jump = {
      points: [
        ["0.5", "0"],
        ["1", "1"],
        ["1", "2"],
        ["2", "3"],
      ],
    } as const;
    expect(expectedPayoutNormal(jump, { mean: 1, standardDeviation: 0 })).toEqual({ mean: 2, standardDeviation: 0 });
    expect(expectedPayoutLognormal(jump, { mean: 1, standardDeviation: 0 })).toMatchObject({
      mean: 2,
      standardDeviation: 0,
    });
    const at = (cap: string, mean: number): number =>
      expectedPayoutNormal({ ...jump, cap }, { mean, standardDeviation: 0 }).mean;
    expect([at("2.5", 1.4), at("2.5", 1.5), at("2.5", 1.9), at("0.5", 0.7), at("0.5", 0.8)]).toEqual([
      2.4, 2.5, 2.5, 0.4, 0.5,
    ]);
    const steps = {
      steps: [
        ["0.5", "0.4"],
        ["1", "1"],
      ],
    } as const;
    expect([0.4, 0.5, 0.9, 1].map((mean) => expectedPayoutNormal(steps, { mean, standardDeviation: 0 }).mean)).toEqual([
      0, 0.4, 0.4, 1,
    ]);
  });

  it("refuses spreads and curves that are none", () => {
    const curve = { points: [["0", "0"]] } as const;
    for (const step of [
      () => expectedPayoutNormal(curve, { mean: NaN, standardDeviation: 1 }),
      () => expectedPayoutNormal(curve, { mean: 1, standardDeviation: -1 }),
      () => expectedPayoutLognormal(curve, { mean: 0, standardDeviation: 1 }),
      () => expectedPayoutNormal({ points: [] }, { mean: 1, standardDeviation: 1 }),
      () =>
        expectedPayoutNormal(
          {
            points: [
              ["1", "1"],
              ["0.5", "0"],
            ],
          },
          { mean: 1, standardDeviation: 1 },
        ),
    ])
      expect(thrownBy(step).code).toBe("impossible-request");
  });
});

describe("budgetDistribution", () => {
  const options = { currency: "EUR", rounding: "half-even" } as const;

  it.each(
    oracleCases<
      Points & { reps: { attainment: number; p: number }[][]; targetPay: number },
      { mean: number; sd: number; p50: number; p90: number; p95: number }
    >("08-plan-health", "budgetDistribution"),
  )("agrees with exact rationals: $id", ({ input, expected, relTol }) => {
    const reps = input.reps.map((masses) => ({
      targetPay: input.targetPay,
      curve: curveOf(input),
      attainment: { values: masses.map(({ attainment }) => attainment), probabilities: masses.map(({ p }) => p) },
    }));
    const found = budgetDistribution(reps, options);
    expectNear(found.mean, expected.mean, relTol);
    expectNear(found.standardDeviation, expected.sd, relTol);
    expect([0.5, 0.9, 0.95].map((q) => distributionQuantile(found, q))).toEqual([
      expected.p50,
      expected.p90,
      expected.p95,
    ]);
    expect(found.error).toBe(0);
  });

  it("rounds what each rep is paid, and takes a curve that falls", () => {
    const falls = {
      points: [
        ["0", "1"],
        ["3", "0"],
      ],
    } as const;
    const rep = { targetPay: "100", curve: falls, attainment: { values: [1, 2], probabilities: [0.25, 0.75] } };
    expect(budgetDistribution([rep, rep], options).values).toEqual([66.66, 100, 133.34]);
    expect(budgetDistribution([rep], { ...options, currency: "JPY" })).toMatchObject({
      values: [33, 67],
      probabilities: [0.75, 0.25],
    });
  });
});

describe("quotaForShare", () => {
  it.each(
    oracleCases<{ mean: number; sd: number; share: number }, { normal: number; lognormal: number }>(
      "08-plan-health",
      "quotaForShare",
    ),
  )("agrees with scipy: $id", ({ input, expected, relTol }) => {
    const found = quotaForShare({ mean: input.mean, standardDeviation: input.sd, share: input.share });
    expectNear(found.normal, expected.normal, relTol);
    expectNear(found.lognormal, expected.lognormal, relTol);
  });

  it("knows no log-normal quota of a mean that is not above 0, and refuses a share that is none", () => {
    expect(quotaForShare({ mean: 0, standardDeviation: 1, share: 0.5 })).toEqual({ normal: 0, lognormal: null });
    expect(thrownBy(() => quotaForShare({ mean: 1, standardDeviation: 1, share: 1 })).code).toBe("impossible-request");
  });
});

describe("thresholdForShare", () => {
  it.each(
    oracleCases<{ attainment: number[]; share: number }, { threshold: number; attaining: number; n: number }>(
      "08-plan-health",
      "thresholdForShare",
    ),
  )("is the order statistic: $id", ({ input, expected }) => {
    expect(thresholdForShare(input.attainment, input.share)).toMatchObject(expected);
  });

  it("is the largest threshold that enough of them reach", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(30), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 10 }),
        (tenths, tenth) => {
          const attainments = tenths.map((value) => value / 10);
          const wanted = Math.ceil((tenth * tenths.length) / 10);
          const reaches = (threshold: number): boolean =>
            attainments.filter((attained) => attained >= threshold).length >= wanted;
          const best = Math.max(...attainments.filter(reaches));
          expect(thresholdForShare(attainments, tenth / 10)?.threshold).toBe(best);
        },
      ),
    );
  });

  it("of eight normal reps lies from about 0.70 to 1.06, nine times in ten", () => {
    // Eight attainments with mean 1 and deviation 0.25 exactly.
    const shape = [-1.5, -1, -0.5, -0.2, 0.2, 0.5, 1, 1.5];
    const spread = Math.sqrt(shape.reduce((sum, each) => sum + each * each, 0) / 7);
    const found = thresholdForShare(
      shape.map((each) => 1 + (0.25 * each) / spread),
      0.75,
    );
    expect([found?.fitted?.low.toFixed(2), found?.fitted?.high.toFixed(2)]).toEqual(["0.69", "1.06"]);
    expect(found?.n).toBe(8);
    let inside = 0;
    for (let team = 0; team < 2_000; team += 1) {
      const draw = seededDraws(11);
      const reps = shape.map((_, rep) => 1 + 0.25 * normalQuantile(draw(rep, team)));
      const threshold = thresholdForShare(reps, 0.75)?.threshold ?? NaN;
      if (threshold >= (found?.fitted?.low ?? NaN) && threshold <= (found?.fitted?.high ?? NaN)) inside += 1;
    }
    expect(Math.abs(inside / 2_000 - 0.9)).toBeLessThan(4 * Math.sqrt(0.09 / 2_000));
  });

  it("has an interval that holds the true threshold as often as it says, and none where reps are too few", () => {
    const truth = 1 + 0.25 * normalQuantile(0.25);
    let [held, teams] = [0, 0];
    for (let team = 0; team < 1_500; team += 1) {
      const draw = seededDraws(5);
      const reps = Array.from({ length: 30 }, (_, rep) => 1 + 0.25 * normalQuantile(draw(rep, team)));
      const interval = thresholdForShare(reps, 0.75)?.interval;
      if (interval == null) continue;
      teams += 1;
      if (interval.low <= truth && truth <= interval.high) held += 1;
    }
    expect(teams).toBe(1_500);
    // Each tail is 5 % at most: of 30 the order statistics make it 94 %.
    expect(held / teams).toBeGreaterThan(0.9);
    expect(held / teams).toBeLessThan(0.97);
    expect(thresholdForShare([0.9, 1, 1.1], 0.75)?.interval).toBe(null);
    expect(thresholdForShare([1], 0.75)).toMatchObject({ threshold: 1, fitted: null, interval: null });
    expect(thresholdForShare([], 0.75)).toBe(null);
    expect(
      thresholdForShare(
        Array.from({ length: 10 }, (_, rep) => rep),
        0.7,
      )?.attaining,
    ).toBe(7);
    expect(thrownBy(() => thresholdForShare([1], 0)).code).toBe("impossible-request");
  });
});
