import { describe, expect, it } from "vitest";
import type { FigureShape } from "../../../src/incentive/simulate/figure.js";
import { reachOf } from "../../../src/incentive/simulate/reachOf.js";
import { scenarioDraws } from "../../../src/incentive/simulate/scenarioDraws.js";
import { streamName } from "../../../src/incentive/simulate/streamName.js";

describe("reachOf", () => {
  it.each<FigureShape>([
    { kind: "normal", mean: -0.4, standardDeviation: 0.5 },
    { kind: "log-normal", mu: 0.3, sigma: 1 },
    { kind: "values", scores: [0], values: [-3, 0.1] },
    { kind: "values", scores: [], values: [0] },
  ])("is beyond all that is drawn: %j", (shape) => {
    const figure = { kind: "drawn", name: streamName("a"), shape, ratio: 1.7, market: 0.5 } as const;
    const team = { kind: "summed", holder: "t", members: [figure, { ...figure, name: streamName("b") }] } as const;
    const column = new Float64Array(40_000);
    for (const each of [figure, team]) {
      scenarioDraws(3, column.length).fill(each, 0, column);
      const { least, most } = reachOf(each);
      expect(least).toBeLessThanOrEqual(Math.min(...column));
      expect(most).toBeGreaterThanOrEqual(Math.max(...column));
    }
  });

  it("is one for reps who are nearly alike, and hardly wider than what may be drawn", () => {
    const of = (mean: number): ReturnType<typeof reachOf> =>
      reachOf({
        ...({ kind: "drawn", name: streamName("a"), ratio: 1, market: 0 } as const),
        shape: { kind: "normal", mean, standardDeviation: 0.25 },
      });
    expect(of(1)).toEqual(of(1.01));
    expect(of(1)).toEqual({ least: -786_432, most: 3_145_728 });
    expect(of(2)).toEqual({ least: 229_376, most: 4_194_304 });
    for (const mean of [0.3, 1, 7, 150]) {
      const { least, most } = of(mean);
      const ends = [(mean - 1.75) * 1e6, (mean + 1.75) * 1e6] as const;
      expect(Math.abs(least - ends[0])).toBeLessThanOrEqual(Math.abs(ends[0]) / 4 + 1);
      expect(Math.abs(most - ends[1])).toBeLessThanOrEqual(Math.abs(ends[1]) / 4 + 1);
    }
  });
});
