import { describe, expect, it } from "vitest";
import { controllability } from "../../../src/incentive/health/controllability.js";
import { payMix } from "../../../src/incentive/health/payMix.js";
import { planHealth } from "../../../src/incentive/health/planHealth.js";
import { pearson } from "../../../src/stats/regression/pearson.js";
import { wilson } from "../../../src/stats/intervals/wilson.js";
import { expectNear, oracleCases } from "../../stats/oracleCases.js";

interface Year {
  readonly variablePay: number[];
  readonly attainment: number[];
  readonly basePay: number[];
  readonly territory: number[];
  readonly revenue: number[];
}

interface Health {
  readonly shareAtQuota: number;
  readonly ccos: number;
  readonly ccosVariableOnly: number;
  readonly variableShare: number;
  readonly pearsonPayAttainment: number | null;
  readonly spearmanPayAttainment: number | null;
  readonly kendallTauB: number | null;
  readonly pearsonPayTerritory: number | null;
}

describe("planHealth", () => {
  it.each(oracleCases<Year, Health>("08-plan-health", "planHealth"))(
    "agrees with scipy: $id",
    ({ input, expected, relTol }) => {
      const reps = input.attainment.map((attainment, index) => ({
        attainment,
        variablePay: input.variablePay[index] ?? NaN,
        basePay: input.basePay[index] ?? NaN,
        revenue: input.revenue[index] ?? NaN,
        territory: input.territory[index] ?? NaN,
      }));
      const found = planHealth(reps);
      const near = (value: { toNumber: () => number } | null, wanted: number): void => {
        expectNear(value?.toNumber(), wanted, relTol);
      };
      expectNear(found.atTarget.share, expected.shareAtQuota, relTol);
      expect(found.atTarget).toMatchObject(wilson(found.atTarget.reps, reps.length) ?? {});
      near(found.costOfSales, expected.ccos);
      near(found.variableCostOfSales, expected.ccosVariableOnly);
      near(found.variableShare, expected.variableShare);
      expectNear(found.payForPerformance.pearson, expected.pearsonPayAttainment, relTol);
      expectNear(found.payForPerformance.spearman, expected.spearmanPayAttainment, relTol);
      expectNear(found.payForPerformance.kendall, expected.kendallTauB, relTol);
      const rows = reps.map((rep) => ({ pay: rep.variablePay, performance: rep.attainment, factor: rep.territory }));
      expectNear(
        controllability(rows, { seed: 1, orders: 99 }).factor?.pearson ?? null,
        expected.pearsonPayTerritory,
        relTol,
      );
    },
  );

  it("has a slope that is that of the line, and nothing to say of nobody", () => {
    const reps = [0.5, 1, 1.5].map((attainment) => ({ attainment, variablePay: 100 + 400 * attainment }));
    expectNear(planHealth(reps).payForPerformance.slope, 400, 1e-12);
    expect(planHealth(reps)).toMatchObject({ n: 3, costOfSales: null, variableCostOfSales: null });
    const nobody = planHealth([]);
    expect(nobody).toMatchObject({
      n: 0,
      atTarget: { reps: 0, share: null, low: null, high: null },
      variableShare: null,
    });
    expect(nobody.pay.toString()).toBe("0");
  });
});

describe("payMix", () => {
  it.each(
    oracleCases<
      { targetTotal: number; base: number; maxVariable: number },
      { basePct: number; variablePct: number; upsideMultiple: number | null }
    >("08-plan-health", "payMixLeverage"),
  )("is the definition: $id", ({ input, expected, relTol }) => {
    const found = payMix({ onTargetEarnings: input.targetTotal, base: input.base, mostVariable: input.maxVariable });
    expectNear(found.baseShare?.toNumber(), expected.basePct, relTol);
    expectNear(found.variableShare?.toNumber(), expected.variablePct, relTol);
    expectNear(found.upside?.toNumber() ?? null, expected.upsideMultiple, relTol);
  });

  it("of no pay has no shares", () => {
    expect(payMix({ onTargetEarnings: 0, base: 0, mostVariable: 0 })).toEqual({
      baseShare: null,
      variableShare: null,
      upside: null,
    });
  });
});

describe("controllability", () => {
  interface Given {
    readonly performance: number[];
    readonly pay: number[];
    readonly territory: number[];
  }
  interface Found {
    readonly pearson: number;
    readonly spearman: number;
    readonly kendallTauB: number;
    readonly partialPearson: number;
    readonly etaSquaredPayByTerritory: number;
  }

  it.each(oracleCases<Given, Found>("08-plan-health", "controllability"))(
    "agrees with scipy: $id",
    ({ input, expected, relTol }) => {
      const rows = input.pay.map((pay, index) => ({
        pay,
        performance: input.performance[index] ?? NaN,
        factor: input.territory[index] ?? NaN,
      }));
      const found = controllability(rows, { seed: 3, orders: 199 });
      expectNear(found.performance.pearson, expected.pearson, relTol);
      expectNear(found.performance.spearman, expected.spearman, relTol);
      expectNear(found.performance.kendall, expected.kendallTauB, relTol);
      expectNear(found.performanceGivenFactor, expected.partialPearson, relTol);
      expectNear(found.between?.etaSquared, expected.etaSquaredPayByTerritory, relTol);
      expectNear(found.factor?.pearson, pearson(input.pay, input.territory), relTol);
      const named = controllability(
        rows.map((row) => ({ ...row, factor: `territory ${row.factor}` })),
        { seed: 3, orders: 199 },
      );
      expect(named.between).toEqual(found.between);
      expect([named.factor, named.performanceGivenFactor]).toEqual([null, null]);
    },
  );

  it("tells a territory that settles pay from one that does not, and leaves out whose territory is not known", () => {
    const rep = (pay: number, factor: string | null): { pay: number; performance: number; factor: string | null } => ({
      pay,
      performance: pay % 3,
      factor,
    });
    const settled = [10, 11, 12, 13, 30, 31, 32, 33].map((pay, index) => rep(pay, index < 4 ? "north" : "south"));
    const found = controllability([...settled, rep(99, null)], { seed: 1, orders: 50_000 });
    expect([found.n, found.missing, found.between?.groups]).toEqual([8, 1, 2]);
    expect(found.between?.byChance).toBeCloseTo(1 / 7, 14);
    // Of the 8! orders, those that keep the two teams apart either way: 2 × 4! × 4!.
    expect(found.between?.pValue).toBe((2 * 24 * 24) / 40_320);
    const mixed = [10, 30, 12, 33, 11, 31, 13, 32].map((pay, index) => rep(pay, index < 4 ? "north" : "south"));
    expect(controllability(mixed, { seed: 1 }).between?.pValue).toBeGreaterThan(0.5);
  });
});
