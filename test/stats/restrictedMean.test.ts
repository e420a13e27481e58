import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kaplanMeier } from "../../src/stats/survival/kaplanMeier.js";
import { restrictedMean } from "../../src/stats/survival/restrictedMean.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { eventsDrawn, near, timingCases, toEvents } from "./timing.js";

const tauDrawn = fc.integer({ min: 0, max: 15 });

describe("restrictedMean", () => {
  it.each(timingCases<{ time: number[]; event: number[]; tau: number }, { rmst: number; se: number }>("rmst"))(
    "agrees with R: $id",
    ({ input, expected, relTol }) => {
      const found = restrictedMean(kaplanMeier(toEvents(input.time, input.event)), input.tau);
      near(found?.mean, expected.rmst, relTol);
      near(found?.standardError, expected.se, relTol);
    },
  );

  it("is the mean of the times cut at tau where all are watched to the end, with the error of a mean", () => {
    fc.assert(
      fc.property(eventsDrawn, tauDrawn, (drawn, tau) => {
        const subjects = drawn.map(({ time }) => ({ time, event: true }));
        const cut = subjects.map(({ time }) => Math.min(time, tau));
        const mean = cut.reduce((sum, time) => sum + time, 0) / cut.length;
        const squares = cut.reduce((sum, time) => sum + (time - mean) ** 2, 0);
        const found = restrictedMean(kaplanMeier(subjects), tau);
        near(found?.mean, mean, 1e-12);
        near(found?.standardError, Math.sqrt(squares) / cut.length, 1e-12);
      }),
    );
  });

  it("is the area under the curve, added up in small strips", () => {
    const strips = 64;
    fc.assert(
      fc.property(eventsDrawn, tauDrawn, (subjects, tau) => {
        const curve = kaplanMeier(subjects);
        const found = restrictedMean(curve, tau);
        if (found === null) {
          expect(tau).toBeGreaterThan(Math.max(...subjects.map(({ time }) => time)));
          return;
        }
        let area = 0;
        for (let strip = 0; strip < tau * strips; strip += 1) {
          const middle = (strip + 0.5) / strips;
          area += (curve.findLast(({ time }) => time <= middle)?.survival ?? 1) / strips;
        }
        near(found.mean, area, 1e-12);
      }),
    );
  });

  it("grows with time by no more than time does, and goes with its scale", () => {
    fc.assert(
      fc.property(eventsDrawn, tauDrawn, fc.integer({ min: 2, max: 9 }), (subjects, tau, scale) => {
        const curve = kaplanMeier(subjects);
        const [now, later] = [restrictedMean(curve, tau), restrictedMean(curve, tau + 1)];
        if (now === null) {
          expect(later).toBeNull();
          return;
        }
        expect(now.mean).toBeLessThanOrEqual(tau);
        if (later !== null) {
          expect(later.mean).toBeGreaterThanOrEqual(now.mean);
          expect(later.mean - now.mean).toBeLessThanOrEqual(1 + 1e-12);
        }
        const scaled = restrictedMean(
          kaplanMeier(subjects.map(({ time, event }) => ({ time: time * scale, event }))),
          tau * scale,
        );
        near(scaled?.mean, now.mean * scale, 1e-12);
        near(scaled?.standardError, now.standardError * scale, 1e-12);
      }),
    );
  });

  it("is known beyond the last time where the curve has come down to 0, and not where it has not", () => {
    expect(restrictedMean(kaplanMeier(toEvents([2, 4], [1, 1])), 100)).toEqual({
      mean: 3,
      standardError: Math.SQRT1_2,
    });
    const censoredLast = kaplanMeier(toEvents([2, 4], [1, 0]));
    expect(restrictedMean(censoredLast, 4)?.mean).toBe(3);
    expect(restrictedMean(censoredLast, 4.001)).toBeNull();
    expect(restrictedMean([], 0)).toBeNull();
  });

  it("refuses what is no time", () => {
    for (const tau of [-1, NaN, Infinity]) {
      const { code, message } = thrownBy(() => restrictedMean([], tau));
      expect([code, message]).toEqual([
        "impossible-request",
        `restrictedMean: tau: expected a time from 0 on, got ${tau}`,
      ]);
    }
  });
});
