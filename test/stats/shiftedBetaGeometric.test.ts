import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lifetimeValueOfCohort } from "../../src/kpi/views/lifetimeValueOfCohort.js";
import {
  betaGeometricSurvival,
  shiftedBetaGeometric,
  type BetaGeometric,
} from "../../src/stats/survival/shiftedBetaGeometric.js";
import { thrownBy } from "../kpi/thrownBy.js";

interface Case {
  readonly id: string;
  readonly input: { readonly alive: number[] };
  readonly expected: {
    readonly alpha: number;
    readonly beta: number;
    readonly logLik: number;
    readonly retention1to12: readonly number[];
    readonly survival12: number;
    readonly del10pct: number;
  };
  readonly relTol: number;
}

const { cases } = JSON.parse(
  readFileSync(fileURLToPath(new URL("../oracle/vectors/07-beta-geometric.json", import.meta.url)), "utf8"),
) as { readonly cases: readonly Case[] };

const near = (found: number | null | undefined, expected: number, tolerance: number): void => {
  expect(Math.abs((found ?? NaN) - expected) / Math.abs(expected)).toBeLessThan(tolerance);
};

/** The log-likelihood, period by period: those who leave and those who stay, by ln α and ln β. */
function logLikelihood(alive: readonly number[], lnAlpha: number, lnBeta: number): number {
  const [alpha, beta] = [Math.exp(lnAlpha), Math.exp(lnBeta)];
  return alive.slice(1).reduce((total, after, age) => {
    const odds = (beta + age) / alpha;
    return total - after * Math.log1p(1 / odds) - ((alive[age] ?? NaN) - after) * Math.log1p(odds);
  }, 0);
}

/** The greatest likelihood of a dense grid of ln β up to a greatest one, at the best α of each by golden section. */
function greatestOnGrid(alive: readonly number[], greatestLnBeta: number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let greatest = -Infinity;
  for (let lnBeta = -16; lnBeta <= greatestLnBeta; lnBeta += 0.25) {
    let [low, high] = [-30, 40];
    while (high - low > 1e-6) {
      const step = golden * (high - low);
      if (logLikelihood(alive, high - step, lnBeta) > logLikelihood(alive, low + step, lnBeta)) high = low + step;
      else low = high - step;
    }
    greatest = Math.max(greatest, logLikelihood(alive, (low + high) / 2, lnBeta));
  }
  return greatest;
}

/** The greatest likelihood of one rate for all ages, which α and β only come near to. */
function atOneRate(alive: readonly number[]): number {
  const stayed = alive.slice(1).reduce((sum, count) => sum + count, 0);
  const left = (alive[0] ?? 0) - (alive.at(-1) ?? 0);
  return stayed * Math.log(stayed / (stayed + left)) + left * Math.log(left / (stayed + left));
}

/** Whether a cohort leaves in its first period or not at all: the likelihood then rises to the edge. */
const ends = (alive: readonly number[]): boolean => alive[1] === 0 || alive[1] === alive.at(-1);

function expectGreatest(alive: readonly number[], onGrid: number, model: BetaGeometric | null): void {
  const exists = onGrid > atOneRate(alive) + 1e-11;
  expect(model !== null).toBe(exists);
  if (model === null) return;
  const { alpha, beta, logLikelihood: most } = model;
  near(most, logLikelihood(alive, Math.log(alpha), Math.log(beta)), 1e-12);
  expect(onGrid).toBeLessThanOrEqual(most + 1e-12 * Math.abs(most));
}

const falling = (start: number, shares: readonly number[]): number[] =>
  shares.reduce((alive, share) => [...alive, Math.round((alive.at(-1) ?? 0) * share)], [start]);

/** Retention of any kind, no leaving and no staying among it. */
const retention = fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0.5, 0.8, 0.9));

const shortCohort = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.array(retention, { minLength: 2, maxLength: 8 }))
  .map(([start, shares]) => falling(start, shares));

const longCohort = fc
  .tuple(fc.integer({ min: 2, max: 20 }), fc.array(retention, { minLength: 1, maxLength: 3 }), fc.nat(300), retention)
  .map(([start, shares, plateau, last]) =>
    falling(start, [...shares, ...Array.from({ length: plateau }, () => 1), last, 0]),
  );

describe("the shifted beta geometric distribution", () => {
  it.each(cases)("is the one that R finds: $id", ({ input, expected, relTol }) => {
    const model = shiftedBetaGeometric(input.alive);
    if (model === null) throw new Error("no model");
    near(model.alpha, expected.alpha, relTol);
    near(model.beta, expected.beta, relTol);
    near(model.logLikelihood, expected.logLik, 1e-8);
    const survival = (periods: number): number => betaGeometricSurvival(model, periods);
    near(survival(12), expected.survival12, relTol);
    expected.retention1to12.forEach((retention, index) => {
      near(survival(index + 1) / survival(index), retention, relTol);
    });
    const value = lifetimeValueOfCohort({ alive: input.alive, marginPerPeriod: 1, discountRate: "0.1" });
    near(value.discountedPeriods, expected.del10pct, relTol);
  });

  it("has the greatest likelihood: a grid has no greater one, and it is null if one rate for all ages has", () => {
    fc.assert(
      fc.property(shortCohort, (alive) => {
        expectGreatest(alive, ends(alive) ? -Infinity : greatestOnGrid(alive, 25), shiftedBetaGeometric(alive));
      }),
    );
  });

  it("is the greatest of several peaks, where a cohort leaves early, stays for long, and leaves at last", () => {
    fc.assert(
      fc.property(longCohort, (alive) => {
        expectGreatest(alive, ends(alive) ? -Infinity : greatestOnGrid(alive, 12), shiftedBetaGeometric(alive));
      }),
      { numRuns: 20 },
    );
    const late = (periods: number): number[] => [4, 3, ...Array.from({ length: periods }, () => 2), 0];
    expect(shiftedBetaGeometric(late(25))).toBeNull();
    expect(shiftedBetaGeometric(late(26))?.beta).toBeCloseTo(3.1277, 3);
  });

  it("goes, of two periods, through both retentions, and is none where the second is not greater", () => {
    fc.assert(
      fc.property(fc.tuple(...Array.from({ length: 3 }, () => fc.nat(1000))), (counts) => {
        const alive = counts.toSorted((left, right) => right - left);
        const [start = 0, first = 0, second = 0] = alive;
        const [early, late] = [first / (start - first), second / (first - second)];
        const model = shiftedBetaGeometric(alive);
        if (!(start > first && first > second && late > early)) {
          expect(model).toBeNull();
          return;
        }
        near(model?.alpha, 1 / (late - early), 1e-5);
        near(model?.beta, early / (late - early), 1e-5);
      }),
    );
    const model = shiftedBetaGeometric([7, 5, 4]);
    near(model?.alpha, 2 / 3, 1e-14);
    near(model?.beta, 5 / 3, 1e-14);
    near(model?.logLikelihood, -6.6899, 1e-6);
  });

  it("is an error where there is a maximum that doubles cannot find", () => {
    // Retention rises by 10⁻¹², from 1 − 1/1,000,001.
    const k = 1e6;
    const error = thrownBy(() => shiftedBetaGeometric([k * k + 2 * k + 2, k * k + k + 1, k * k + 1]));
    expect(error.code).toBe("did-not-converge");
    expect(error.message).toBe(
      "shiftedBetaGeometric: expected a maximum that doubles can tell from its surroundings, got none",
    );
  });

  it("finds the parameters that a cohort was made with", () => {
    const made = { alpha: 1.4, beta: 2.6 };
    const alive = Array.from({ length: 12 }, (_, period) => Math.round(1e9 * betaGeometricSurvival(made, period)));
    const found = shiftedBetaGeometric(alive);
    near(found?.alpha, made.alpha, 1e-6);
    near(found?.beta, made.beta, 1e-6);
  });

  it("is none where nobody left, all left at once, the rest stayed for good, or leaving does not become rarer", () => {
    expect(shiftedBetaGeometric([100, 100, 100])).toBeNull();
    expect(shiftedBetaGeometric([100, 0, 0])).toBeNull();
    expect(shiftedBetaGeometric([100, 50, 50])).toBeNull();
    expect(shiftedBetaGeometric([1000, 900, 700, 300, 50])).toBeNull();
    expect(shiftedBetaGeometric([1_000_000, 500_000, 250_000, 125_000, 62_500])).toBeNull();
    expect(lifetimeValueOfCohort({ alive: [9, 9, 9], marginPerPeriod: 5, discountRate: 0.1 }).value).toBeNull();
  });

  it("refuses what is no cohort, and a value without a bound", () => {
    for (const alive of [[], [5, 3], [5, 6, 4], [5, 4.5, 4], [5, NaN, 1], [5, 3, -1]])
      expect(thrownBy(() => shiftedBetaGeometric(alive)).code).toBe("impossible-request");
    expect(thrownBy(() => shiftedBetaGeometric([5, 6, 4])).message).toBe(
      "alive[1]: expected no more than before, got 6",
    );
    const asked = { alive: [9, 5, 3], marginPerPeriod: 5, discountRate: 0 };
    expect(thrownBy(() => lifetimeValueOfCohort(asked)).code).toBe("impossible-request");
  });
});
