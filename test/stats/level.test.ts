import { describe, expect, it } from "vitest";
import { aucInterval } from "../../src/stats/intervals/aucInterval.js";
import { clopperPearson } from "../../src/stats/intervals/clopperPearson.js";
import { kaplanMeier } from "../../src/stats/survival/kaplanMeier.js";
import { meanInterval } from "../../src/stats/intervals/meanInterval.js";
import { netShareInterval } from "../../src/stats/intervals/netShareInterval.js";
import { newcombe } from "../../src/stats/intervals/newcombe.js";
import { normalCdf } from "../../src/stats/distributions/normalCdf.js";
import { normalQuantile } from "../../src/stats/distributions/normalQuantile.js";
import { reliabilityTable } from "../../src/stats/calibration/reliabilityTable.js";
import { welch } from "../../src/stats/tests/welch.js";
import { wilson } from "../../src/stats/intervals/wilson.js";
import { z95 } from "../../src/stats/intervals/z95.js";
import { zOfLevel } from "../../src/stats/intervals/zOfLevel.js";
import { thrownBy } from "../kpi/thrownBy.js";

interface Options {
  readonly level?: number | undefined;
}

/** Every function that answers an interval, asked of the same data at any level. */
const intervals = {
  aucInterval: (options?: Options) => aucInterval([1, 2, 3, 4, 5, 6], [0, 0, 1, 0, 1, 1], options),
  clopperPearson: (options?: Options) => clopperPearson(3, 12, options),
  kaplanMeier: (options?: Options) =>
    kaplanMeier(
      [1, 2, 3].map((time) => ({ time, event: true })),
      options,
    )[1],
  meanInterval: (options?: Options) => meanInterval([4, 6, 9], options),
  netShareInterval: (options?: Options) => netShareInterval(5, 2, 10, options),
  newcombe: (options?: Options) => newcombe({ successes: 9, n: 10 }, { successes: 3, n: 10 }, options),
  reliabilityTable: (options?: Options) => reliabilityTable([0.2, 0.2], [0, 1], options)[0]?.interval,
  welch: (options?: Options) => welch([4, 6, 8], [1, 2, 3], options),
  wilson: (options?: Options) => wilson(3, 12, options),
};

describe.each(Object.entries(intervals))("the level of %s", (name, ask) => {
  it("is 95 % unless given", () => {
    expect(ask()).toEqual(ask({ level: 0.95 }));
    expect(ask({})).toEqual(ask({ level: 0.95 }));
    expect(ask({ level: undefined })).toEqual(ask({ level: 0.95 }));
  });

  it("makes the interval wider as it rises", () => {
    const levels = [0.01, 0.3, 0.8, 0.95, 0.9999, 1 - 1e-12];
    const bounds = levels
      .map((level) => ask({ level }))
      .map((found) => [found?.low ?? NaN, found?.high ?? NaN] as const);
    bounds.slice(1).forEach(([low, high], index) => {
      const [lowBefore, highBefore] = bounds[index] ?? [NaN, NaN];
      expect(low <= lowBefore && high >= highBefore && high - low > highBefore - lowBefore).toBe(true);
    });
  });

  it.each([0, 1, -0.5, 95, Infinity])("is refused by name where it is %d", (level) => {
    expect(thrownBy(() => ask({ level }))).toMatchObject({
      code: "impossible-request",
      message: `${name}: level: expected a number between 0 and 1, got ${level}`,
    });
  });

  it("is refused by name where it is no number", () => {
    expect(thrownBy(() => ask({ level: NaN }))).toMatchObject({
      code: "impossible-request",
      message: `${name}: level: expected a number, got NaN`,
    });
  });
});

describe("the quantile of a level", () => {
  it("is at 95 % the constant, which normalQuantile reaches but for two units in the last place", () => {
    expect(zOfLevel(0.95)).toBe(z95);
    expect(z95 - normalQuantile(0.975)).toBe(2 * 2 ** -52);
  });

  it("leaves the chance that the level says between its two signs", () => {
    expect(zOfLevel(0.8)).toBeCloseTo(1.2815515655446004, 14);
    expect(zOfLevel(0.9)).toBeCloseTo(1.6448536269514722, 14);
    expect(zOfLevel(0.99)).toBeCloseTo(2.5758293035489004, 14);
    expect(normalCdf(-zOfLevel(1 - 2 ** -53)) / 2 ** -54).toBeCloseTo(1, 12);
  });
});
