import { describe, expect, it } from "vitest";
import { wilson } from "../../src/stats/intervals/wilson.js";
import { wilsonSampleSize } from "../../src/stats/intervals/wilsonSampleSize.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { expectNear, oracleCases } from "./oracleCases.js";

interface Input {
  readonly p: number;
  readonly halfWidth: number;
  readonly level: number;
}

const halfWidthOf = (successes: number, n: number, level: number): number => {
  const found = wilson(successes, n, { level });
  return found === null ? Infinity : (found.high - found.low) / 2;
};

describe("wilsonSampleSize", () => {
  it.each(oracleCases<Input, { n: number; halfWidthAtN: number }>("01-wilson-min-n", "wilsonMinN"))(
    "agrees with R: $id",
    ({ input: { p, halfWidth, level }, expected, relTol }) => {
      const found = wilsonSampleSize({ share: p, halfWidth, level });
      expect(found.n).toBe(expected.n);
      expectNear(found.halfWidth, expected.halfWidthAtN, relTol);
    },
  );

  it("is the first size that is enough, and needs most at a share of a half", () => {
    const sizes = [0, 0.1, 0.3, 0.5].map((share) => {
      const { n } = wilsonSampleSize({ share, halfWidth: 0.05, level: 0.9 });
      // Neither share × n of a smaller size is half-way between whole numbers.
      const before = Math.round(share * (n - 1));
      expect(halfWidthOf(before, n - 1, 0.9)).toBeGreaterThan(0.05);
      return n;
    });
    expect(sizes).toEqual(sizes.toSorted((left, right) => left - right));
  });

  it.each([
    [{ share: 1.2, halfWidth: 0.1 }, "share: expected a number from 0 to 1, got 1.2"],
    [{ share: 0.2, halfWidth: 0 }, "halfWidth: expected a number from 0.001 to below 0.5, got 0"],
    [{ share: 0.2, halfWidth: 0.1, level: 95 }, "level: expected a number between 0 and 1, got 95"],
  ])("refuses %j by name", (width, message) => {
    expect(thrownBy(() => wilsonSampleSize(width)).message).toBe(`wilsonSampleSize: ${message}`);
  });
});
