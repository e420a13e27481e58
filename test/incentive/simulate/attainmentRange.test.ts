import { describe, expect, it } from "vitest";
import type { AttainmentDistribution } from "../../../src/incentive/simulate/attainmentVariable.js";
import { attainmentRange } from "../../../src/incentive/simulate/attainmentRange.js";
import { attainmentSampler } from "../../../src/incentive/simulate/attainmentSampler.js";
import { streamKey } from "../../../src/incentive/simulate/streamKey.js";

describe("attainmentRange", () => {
  it.each<AttainmentDistribution>([
    { kind: "normal", mean: -0.4, standardDeviation: 0.5 },
    { kind: "log-normal", mu: 0.3, sigma: 1 },
    { kind: "values", scores: [0], values: [-3, 0.1] },
    { kind: "values", scores: [], values: [0] },
  ])("is beyond all that is drawn: %j", (distribution) => {
    const figure = { kind: "drawn", stream: streamKey("a"), distribution, ratio: 1.7, marketCorrelation: 0.5 } as const;
    const team = { kind: "summed", holder: "t", members: [figure, { ...figure, stream: streamKey("b") }] } as const;
    const column = new Float64Array(40_000);
    for (const each of [figure, team]) {
      attainmentSampler(3, column.length).fill(each, 0, column);
      const { min, max } = attainmentRange(each);
      expect(min).toBeLessThanOrEqual(Math.min(...column));
      expect(max).toBeGreaterThanOrEqual(Math.max(...column));
    }
  });

  it("is one for reps who are nearly alike, and hardly wider than what may be drawn", () => {
    const of = (mean: number): ReturnType<typeof attainmentRange> =>
      attainmentRange({
        ...({ kind: "drawn", stream: streamKey("a"), ratio: 1, marketCorrelation: 0 } as const),
        distribution: { kind: "normal", mean, standardDeviation: 0.25 },
      });
    expect(of(1)).toEqual(of(1.01));
    expect(of(1)).toEqual({ min: -786_432, max: 3_145_728 });
    expect(of(2)).toEqual({ min: 229_376, max: 4_194_304 });
    for (const mean of [0.3, 1, 7, 150]) {
      const { min, max } = of(mean);
      const ends = [(mean - 1.75) * 1e6, (mean + 1.75) * 1e6] as const;
      expect(Math.abs(min - ends[0])).toBeLessThanOrEqual(Math.abs(ends[0]) / 4 + 1);
      expect(Math.abs(max - ends[1])).toBeLessThanOrEqual(Math.abs(ends[1]) / 4 + 1);
    }
  });
});
