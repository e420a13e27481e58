import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lifetimeValueOfCohort } from "../../src/kpi/acquisition/lifetimeValueOfCohort.js";
import { betaGeometricSurvival, shiftedBetaGeometric } from "../../src/stats/shiftedBetaGeometric.js";
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

/** The log-likelihood as its paper tells it, by the recursion of P(T = t). */
function logLikelihood(alive: readonly number[], alpha: number, beta: number): number {
  let chance = alpha / (alpha + beta);
  let survival = 1 - chance;
  let total = 0;
  alive.slice(1).forEach((count, index) => {
    total += ((alive[index] ?? 0) - count) * Math.log(chance);
    if (index + 2 === alive.length) return;
    const next = index + 2;
    chance *= (beta + next - 2) / (alpha + beta + next - 1);
    survival -= chance;
  });
  return total + (alive.at(-1) ?? 0) * Math.log(survival);
}

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

  it("has the greatest likelihood: no point near it has a greater one", () => {
    const cohort = fc
      .tuple(fc.double({ min: 0.3, max: 3, noNaN: true }), fc.double({ min: 0.3, max: 5, noNaN: true }))
      .chain(([alpha, beta]) =>
        fc.constant(
          Array.from({ length: 9 }, (_, period) => Math.round(5000 * betaGeometricSurvival({ alpha, beta }, period))),
        ),
      );
    fc.assert(
      fc.property(cohort, (alive) => {
        const model = shiftedBetaGeometric(alive);
        if (model === null) return;
        const { alpha, beta, logLikelihood: most } = model;
        expect(Math.abs(most - logLikelihood(alive, alpha, beta))).toBeLessThan(1e-7 * Math.abs(most));
        for (const [left, right] of [
          [0.999, 1],
          [1.001, 1],
          [1, 0.999],
          [1, 1.001],
          [1.01, 1.01],
          [0.99, 0.99],
        ] as const)
          expect(logLikelihood(alive, alpha * left, beta * right)).toBeLessThanOrEqual(most + 1e-9 * Math.abs(most));
      }),
    );
  });

  it("finds the parameters that a cohort was made with", () => {
    const made = { alpha: 1.4, beta: 2.6 };
    const alive = Array.from({ length: 12 }, (_, period) => Math.round(1e9 * betaGeometricSurvival(made, period)));
    const found = shiftedBetaGeometric(alive);
    near(found?.alpha, made.alpha, 1e-6);
    near(found?.beta, made.beta, 1e-6);
  });

  it("says nothing where nobody left, all left at once, or leaving does not become rarer", () => {
    expect(shiftedBetaGeometric([100, 100, 100])).toBeNull();
    expect(shiftedBetaGeometric([100, 0, 0])).toBeNull();
    expect(shiftedBetaGeometric([1000, 900, 700, 300, 50])).toBeNull();
    expect(shiftedBetaGeometric([1_000_000, 500_000, 250_000, 125_000, 62_500])).toBeNull();
    expect(lifetimeValueOfCohort({ alive: [9, 9, 9], marginPerPeriod: 5, discountRate: 0.1 }).value).toBeNull();
  });

  it("refuses what is no cohort, and a value without a bound", () => {
    for (const alive of [[], [5, 3], [5, 6, 4], [5, 4.5, 4], [5, NaN, 1], [5, 3, -1]])
      expect(thrownBy(() => shiftedBetaGeometric(alive)).code).toBe("impossible-request");
    expect(thrownBy(() => shiftedBetaGeometric([5, 6, 4])).message).toBe("alive[1]: 6 is more than before");
    const asked = { alive: [9, 5, 3], marginPerPeriod: 5, discountRate: 0 };
    expect(thrownBy(() => lifetimeValueOfCohort(asked)).code).toBe("impossible-request");
  });
});
