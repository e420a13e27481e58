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
      const most = column.reduce((reach, attained) => Math.max(reach, Math.abs(attained)), 0);
      expect(reachOf(each)).toBeGreaterThanOrEqual(most);
      expect(Number.isInteger(Math.log2(reachOf(each))) || reachOf(each) === 1e9).toBe(true);
    }
  });
});
