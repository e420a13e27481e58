import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kaplanMeier } from "../../src/stats/survival/kaplanMeier.js";
import type { TimeToEvent } from "../../src/stats/survival/survivalCurve.js";
import { survivalQuantile } from "../../src/stats/survival/survivalQuantile.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { eventsDrawn, timingCases, toEvents } from "./timing.js";

interface Quantiles {
  readonly quantile: {
    readonly p: number[];
    readonly value: (number | null)[];
    readonly low95: (number | null)[];
    readonly high95: (number | null)[];
  };
}

/** The quantile at q = part ÷ whole in exact fractions. */
function exactly(subjects: readonly TimeToEvent[], part: number, whole: number): number | null {
  let [above, below] = [1n, 1n];
  for (const time of [...new Set(subjects.map((each) => each.time))].sort((a, b) => a - b)) {
    const atRisk = subjects.filter((each) => each.time >= time).length;
    const events = subjects.filter((each) => each.time === time && each.event).length;
    above *= BigInt(atRisk - events);
    below *= BigInt(atRisk);
    if (above * BigInt(whole) <= BigInt(whole - part) * below) return time;
  }
  return null;
}

describe("survivalQuantile", () => {
  it.each(timingCases<{ time: number[]; event: number[] }, Quantiles>("kaplanMeier"))(
    "agrees with R, limits and all: $id",
    ({ input, expected: { quantile } }) => {
      const curve = kaplanMeier(toEvents(input.time, input.event));
      const found = quantile.p.map((q) => survivalQuantile(curve, q));
      // Where the curve stays at the level R answers the middle of the stretch.
      const middles = found.map(({ time, until }) => (time === null || until === null ? null : (time + until) / 2));
      expect(middles).toEqual(quantile.value);
      expect(found.map(({ low }) => low)).toEqual(quantile.low95);
      expect(found.map(({ high }) => high)).toEqual(quantile.high95);
    },
  );

  it("is what exact fractions say, also where a rounded product is a digit above the level", () => {
    const level = fc
      .integer({ min: 2, max: 20 })
      .chain((whole) => fc.tuple(fc.integer({ min: 1, max: whole - 1 }), fc.constant(whole)));
    fc.assert(
      fc.property(eventsDrawn, level, (subjects, [part, whole]) => {
        expect(survivalQuantile(kaplanMeier(subjects), part / whole).time).toBe(exactly(subjects, part, whole));
      }),
      { numRuns: 2000 },
    );
  });

  it("says until when the curve stays at the very level: its next step, or its end", () => {
    const stretch = (...subjects: readonly (readonly [number, number])[]) => {
      const { time, until } = survivalQuantile(
        kaplanMeier(subjects.map(([at, event]) => ({ time: at, event: event === 1 }))),
        0.5,
      );
      return [time, until];
    };
    expect(stretch([1, 1], [2, 1], [3, 1], [4, 1])).toEqual([2, 3]);
    expect(stretch([1, 1], [2, 1], [3, 0], [4, 1])).toEqual([2, 4]);
    expect(stretch([1, 1], [2, 1], [3, 0], [4, 0])).toEqual([2, 4]);
    expect(stretch([1, 1], [2, 0])).toEqual([1, 2]);
    expect(stretch([1, 1], [2, 1], [3, 1])).toEqual([2, 2]);
    expect(stretch([1, 0], [2, 0])).toEqual([null, null]);
  });

  it("comes later for a greater share, and its limits lie about it", () => {
    const shares = fc.tuple(
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    );
    fc.assert(
      fc.property(eventsDrawn, shares, (subjects, pair) => {
        const curve = kaplanMeier(subjects);
        const [less, more] = pair.toSorted((a, b) => a - b).map((q) => survivalQuantile(curve, q));
        expect(less?.time ?? Infinity).toBeLessThanOrEqual(more?.time ?? Infinity);
        for (const each of [less, more]) expect(each?.time ?? Infinity).toBeLessThanOrEqual(each?.high ?? Infinity);
        // Where the curve falls to 0 it has no band, and the lower limit is not reached on it.
        for (const each of [less, more])
          if (each?.low != null) expect(each.low).toBeLessThanOrEqual(each.time ?? Infinity);
      }),
    );
  });

  it("is not reached on a curve without rows", () => {
    expect(survivalQuantile([], 0.5)).toEqual({ time: null, until: null, low: null, high: null });
  });

  it("refuses a share that is not between 0 and 1", () => {
    for (const q of [0, 1, -0.1, 1.1, NaN]) {
      const { code, message } = thrownBy(() => survivalQuantile([], q));
      expect([code, message]).toEqual([
        "impossible-request",
        `survivalQuantile: q: expected a number between 0 and 1, got ${q}`,
      ]);
    }
  });
});
