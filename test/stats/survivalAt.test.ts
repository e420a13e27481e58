import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kaplanMeier } from "../../src/stats/survival/kaplanMeier.js";
import { survivalAt } from "../../src/stats/survival/survivalAt.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { eventsDrawn } from "./timing.js";

describe("survivalAt", () => {
  it("is the height of the last row at or before a time, and 1 before the first", () => {
    fc.assert(
      fc.property(eventsDrawn, fc.double({ min: 0, max: 16, noNaN: true }), (subjects, drawn) => {
        const curve = kaplanMeier(subjects);
        for (const time of [drawn, Math.floor(drawn)]) {
          const isSeen = time <= Math.max(...subjects.map((each) => each.time)) || curve.at(-1)?.survival === 0;
          const height = curve.findLast((row) => row.time <= time)?.survival ?? 1;
          expect(survivalAt(curve, time)).toBe(isSeen ? height : null);
        }
      }),
    );
  });

  it("is known for ever where the event came to all, and never of nobody", () => {
    expect(survivalAt(kaplanMeier([{ time: 3, event: true }]), Infinity)).toBe(0);
    expect(survivalAt(kaplanMeier([{ time: 3, event: false }]), Infinity)).toBeNull();
    expect(survivalAt([], 0)).toBeNull();
  });

  it("refuses what is no time", () => {
    for (const time of [-1, NaN])
      expect(thrownBy(() => survivalAt([], time)).message).toBe(
        `survivalAt: time: expected a time from 0 on, got ${time}`,
      );
  });
});
