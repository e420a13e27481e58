import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hosmerLemeshow } from "../../src/stats/tests/hosmerLemeshow.js";
import { spiegelhalterTest } from "../../src/stats/tests/spiegelhalterTest.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { expectNear, oracleCases } from "./oracleCases.js";
import { listsOf, pairs, wrongLists } from "./stageProbabilities.js";

interface Stated {
  readonly p: number[];
  readonly y: number[];
}

interface Grouped extends Stated {
  readonly groups: number;
}

interface ChiSquared {
  readonly chi2: number;
  readonly df: number;
  readonly pValue: number;
  readonly dfExternal: number;
  readonly pExternal: number;
}

describe("hosmerLemeshow", () => {
  it.each(oracleCases<Grouped, ChiSquared>("03-stated-tests", "hosmerLemeshow"))(
    "agrees with R: $id",
    ({ input: { p, y, groups }, expected, relTol }) => {
      const [external, fitted] = [hosmerLemeshow(p, y, { groups }), hosmerLemeshow(p, y, { groups, fitted: true })];
      expectNear(external?.chiSquared, expected.chi2, relTol);
      expect(external?.degreesOfFreedom).toBe(expected.dfExternal);
      expectNear(external?.pValue, expected.pExternal, relTol);
      expect(fitted?.degreesOfFreedom).toBe(expected.df);
      expectNear(fitted?.pValue, expected.pValue, relTol);
    },
  );

  it("of two values and two groups is Pearson's χ² of each against its stated value", () => {
    // 4 cases at 0.25 with 2 happened: (2 − 1)² ÷ 0.75; 4 at 0.75 with 2 happened: the same.
    const found = hosmerLemeshow([0.25, 0.25, 0.25, 0.25, 0.75, 0.75, 0.75, 0.75], [1, 1, 0, 0, 1, 1, 0, 0], {
      groups: 2,
    });
    expectNear(found?.chiSquared, 8 / 3, 1e-14);
    expect(found?.groups).toBe(2);
  });

  it("counts what it leaves out, and is the same in another order", () => {
    fc.assert(
      fc.property(pairs(), (given) => {
        const [stated, outcomes] = listsOf(given);
        const found = hosmerLemeshow([...stated, 0, 1], [...outcomes, 1, 1], { groups: 4 });
        expect(found).toEqual(
          hosmerLemeshow([1, 0, ...stated.toReversed()], [1, 1, ...outcomes.toReversed()], { groups: 4 }),
        );
        expect(found?.leftOut).toBe(2);
        expect(found?.groups).toBeLessThanOrEqual(4);
      }),
    );
  });

  it("is none without cases or degrees of freedom, and refuses impossible input", () => {
    expect(hosmerLemeshow([], [])).toBeNull();
    expect(hosmerLemeshow([0.3, 0.3], [0, 1], { fitted: true })).toBeNull();
    expect(thrownBy(() => hosmerLemeshow([0.5], [1], { groups: 1 })).message).toBe(
      "hosmerLemeshow: groups: expected a whole number from 2 on, got 1",
    );
    for (const [stated, outcomes, message] of wrongLists)
      expect(thrownBy(() => hosmerLemeshow(stated, outcomes as number[])).message).toBe(message);
  });
});

describe("spiegelhalterTest", () => {
  it.each(oracleCases<Stated, { z: number; pValue: number }>("03-stated-tests", "spiegelhalterZ"))(
    "agrees with R: $id",
    ({ input: { p, y }, expected, relTol }) => {
      const found = spiegelhalterTest(p, y);
      expectNear(found?.z, expected.z, relTol);
      expectNear(found?.pValue, expected.pValue, relTol);
    },
  );

  it("has mean 0 and variance 1 over all outcomes, weighted by the stated values", () => {
    const stated = [0.1, 0.3, 0.5, 0.8, 0.8, 0.95];
    let [mean, square] = [0, 0];
    for (let code = 0; code < 2 ** stated.length; code += 1) {
      const outcomes = stated.map((_, index) => (code >> index) & 1);
      const weight = stated.reduce((product, p, index) => product * (outcomes[index] === 1 ? p : 1 - p), 1);
      const z = spiegelhalterTest(stated, outcomes)?.z ?? NaN;
      mean += weight * z;
      square += weight * z * z;
    }
    expectNear(mean, 0, 1e-14);
    expectNear(square, 1, 1e-13);
  });

  it("is none where nothing can be told, and refuses impossible input", () => {
    expect([spiegelhalterTest([], []), spiegelhalterTest([0.5, 0, 1], [1, 0, 1])]).toEqual([null, null]);
    for (const [stated, outcomes, message] of wrongLists)
      expect(thrownBy(() => spiegelhalterTest(stated, outcomes as number[])).message).toBe(message);
  });
});
