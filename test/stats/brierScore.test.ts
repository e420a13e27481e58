import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brierScore, type BrierScore } from "../../src/stats/calibration/brierScore.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { casesOf, listsOf, near, pairs, wrongLists } from "./stageProbabilities.js";

const scoreOf = (stated: readonly number[], outcomes: readonly (number | boolean)[]): BrierScore => {
  const found = brierScore(stated, outcomes);
  if (found === null) throw new Error("no score");
  return found;
};

describe("the Brier score", () => {
  const cases = casesOf("brierMurphy");

  it("has cases to agree with", () => {
    expect(cases.length).toBe(4);
  });

  it.each(cases)("agrees with R: $id", ({ input: { p, y }, expected, relTol }) => {
    const found = scoreOf(p, y);
    expect(found.n).toBe(p.length);
    near(found.score, expected.brier, relTol);
    near(found.reliability, expected.reliability, relTol);
    near(found.resolution, expected.resolution, relTol);
    near(found.uncertainty, expected.uncertainty, relTol);
    near(found.skill, expected.skillScore, relTol);
  });

  it("is the mean squared distance, and the sum of its parts", () => {
    fc.assert(
      fc.property(pairs(), (given) => {
        const { score, reliability, resolution, uncertainty } = scoreOf(...listsOf(given));
        near(score, given.reduce((sum, [stated, outcome]) => sum + (stated - outcome) ** 2, 0) / given.length, 1e-14);
        near(reliability - resolution + uncertainty, score, 1e-14);
        expect(Math.min(reliability, resolution, uncertainty)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("has no unreliability where each value is the rate observed under it", () => {
    const found = scoreOf([0.25, 0.25, 0.25, 0.25, 1, 1], [0, 1, 0, 0, 1, 1]);
    expect(found.reliability).toBe(0);
    expect(found.resolution).toBeGreaterThan(0.1);
  });

  it("is the same to the bit in any order, and of outcomes as true and false", () => {
    fc.assert(
      fc.property(
        pairs().chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }))),
        ([given, shuffled]) => {
          const [stated, outcomes] = listsOf(shuffled);
          const found = scoreOf(...listsOf(given));
          expect(scoreOf(stated, outcomes)).toEqual(found);
          expect(
            scoreOf(
              stated,
              outcomes.map((outcome) => outcome === 1),
            ),
          ).toEqual(found);
        },
      ),
    );
  });

  it("is none of nothing, and has no skill to speak of where all happened", () => {
    expect(brierScore([], [])).toBeNull();
    expect(brierScore([0.5, 0.75], [1, 1])).toEqual({
      n: 2,
      score: 0.15625,
      reliability: 0.15625,
      resolution: 0,
      uncertainty: 0,
      skill: null,
    });
  });

  it.each(wrongLists)("refuses %j with outcomes %j", (stated, outcomes, message) => {
    const error = thrownBy(() => brierScore(stated, outcomes));
    expect([error.code, error.message]).toEqual(["impossible-request", message]);
  });

  it("says where the wrong value stands", () => {
    expect(thrownBy(() => brierScore([0.5, 2], [1, 1])).place).toEqual({ field: "stated", index: 1, value: 2 });
  });
});
