import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IncentivePlan } from "../../../src/incentive/plan/plan.js";
import { unsupportedFeatures } from "../../../src/incentive/simulate/unsupportedFeatures.js";
import { simulate } from "../../../src/incentive/simulate/simulate.js";
import { whatIf, type WhatIfOptions } from "../../../src/incentive/simulate/whatIf.js";
import { thrownBy } from "../../kpi/thrownBy.js";
import { simplePlan, simulatedPlans } from "./simulatedPlans.js";

const shown = (plan: IncentivePlan, options: WhatIfOptions): string[] =>
  whatIf(plan, { id: "ann" }, options).map(({ attainment, pay }) => `${attainment.toString()} ${pay.toString()}`);

const line = {
  points: [
    ["0.5", "0"],
    ["1", "1"],
    ["1.2", "1.5"],
  ],
} as const;

describe("whatIf", () => {
  it("has the kinks of a curve, both sides of a jump, and where a cap takes hold", () => {
    expect(shown(simplePlan(line), { criterion: "revenue" })).toEqual([
      "0 0",
      "0.5 0",
      "1 20000",
      "1.2 30000",
      "2 30000",
    ]);
    const jump = simplePlan({
      points: [
        ["0", "0"],
        ["1", "1"],
        ["1", "1.5"],
        ["2", "2.5"],
      ],
    });
    expect(shown(jump, { criterion: "revenue" })).toEqual(["0 0", "0.999999 19999.98", "1 30000", "2 50000"]);
    const cap = simplePlan(line, { modifiers: [{ kind: "cap", id: "c", amount: "25000" }] });
    expect(shown(cap, { criterion: "revenue" })).toEqual([
      "0 0",
      "0.5 0",
      "1 20000",
      "1.1 25000",
      "1.2 25000",
      "2 25000",
    ]);
    const floor = simplePlan(line, { modifiers: [{ kind: "floor", id: "f", amount: "5000" }] });
    expect(shown(floor, { criterion: "revenue" })).toEqual([
      "0 5000",
      "0.5 5000",
      "0.625 5000",
      "1 20000",
      "1.2 30000",
      "2 30000",
    ]);
  });

  it("looks at the other criteria where they are told to be", () => {
    const two = simplePlan(line, {
      criteria: ["a", "b"].map((id) => ({
        id,
        kpi: id,
        nature: "result",
        scope: "rep",
        weight: 1,
        target: "quota",
        curve: line,
      })),
      gates: [{ on: "b", atLeast: "0.8", otherwise: "0.5" }],
    });
    expect(shown(two, { criterion: "a", from: "0.9", to: "1.1", step: "0.1" })).toEqual([
      "0.9 18000",
      "1 20000",
      "1.1 22500",
    ]);
    expect(shown(two, { criterion: "a", others: { b: "0.7" }, from: "1", to: "1.1" })).toEqual(["1 9000", "1.1 10250"]);
    expect(shown(two, { criterion: "b", from: "0.7", to: "1" })).toEqual([
      "0.7 9000",
      "0.799999 10999.98",
      "0.8 16000",
      "1 20000",
    ]);
  });

  it("is what a simulation pays at each of its points, and straight between them", () => {
    fc.assert(
      fc.property(simulatedPlans, fc.integer({ min: 0, max: 199 }), (given, percent) => {
        const plan: IncentivePlan = {
          ...given,
          modifiers: (given.modifiers ?? []).filter(({ kind }) => kind !== "multiplier"),
          gates: [],
        };
        fc.pre(unsupportedFeatures(plan).length === 0);
        const points = whatIf(plan, { id: "ann" }, { criterion: "a" });
        const paid = (attainment: number): number =>
          simulate(plan, {
            reps: [{ id: "ann" }],
            attainment: { a: { kind: "values", values: [attainment] }, b: { kind: "values", values: [1] } },
            seed: 1,
            scenarios: 1,
          }).cost.p50.toNumber();
        for (const { attainment, pay } of points) expect(paid(attainment.toNumber())).toBe(pay.toNumber());
        const at = percent / 100 + 0.005;
        const next = points.findIndex(({ attainment }) => attainment.gte(at));
        const [left, right] = [points[next - 1], points[next]];
        // The points span 0 to 2, so that every attainment lies between two of them.
        if (left === undefined || right === undefined) throw new Error(`no points around ${at}`);
        const part = (at - left.attainment.toNumber()) / right.attainment.minus(left.attainment).toNumber();
        const straight = left.pay.toNumber() + part * right.pay.minus(left.pay).toNumber();
        // A minor unit for rounding, and the pay of a millionth beside a kink between two millionths.
        const minorUnit = plan.currency === "JPY" ? 1 : 0.01;
        expect(Math.abs(paid(at) - straight)).toBeLessThanOrEqual(
          2 * minorUnit + 1e-5 * Number(plan.targetPay.variable) + 1e-9,
        );
      }),
      { numRuns: 60 },
    );
  });

  it("refuses criteria that are not there and ranges that are none", () => {
    expect(thrownBy(() => whatIf(simplePlan(line), { id: "ann" }, { criterion: "revenu" })).code).toBe("unknown-name");
    expect(
      thrownBy(() => whatIf(simplePlan(line), { id: "ann" }, { criterion: "revenue", others: { b: 1 } })).code,
    ).toBe("unknown-name");
    expect(thrownBy(() => whatIf(simplePlan(line), { id: "ann" }, { criterion: "revenue", from: 2, to: 1 })).code).toBe(
      "impossible-request",
    );
  });
});
