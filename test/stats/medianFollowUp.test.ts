import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { medianFollowUp } from "../../src/stats/survival/medianFollowUp.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { eventsDrawn, timingCases, toEvents } from "./timing.js";

describe("medianFollowUp", () => {
  it.each(timingCases<{ time: number[]; event: number[] }, { medianFollowUp: number | null }>("reverseKM"))(
    "agrees with R: $id",
    ({ input, expected }) => {
      expect(medianFollowUp(toEvents(input.time, input.event))).toBe(expected.medianFollowUp);
    },
  );

  it("is the time by which half have ended where no event came", () => {
    fc.assert(
      fc.property(eventsDrawn, (drawn) => {
        const times = drawn.map(({ time }) => time).sort((a, b) => a - b);
        const half = times[Math.ceil(times.length / 2) - 1];
        expect(medianFollowUp(times.map((time) => ({ time, event: false })))).toBe(half);
      }),
    );
  });

  it("is no shorter for knowing that an event cut a watch short", () => {
    fc.assert(
      fc.property(eventsDrawn, fc.nat(), (subjects, nth) => {
        const cut = subjects.map((each, index) => (index === nth % subjects.length ? { ...each, event: true } : each));
        expect(medianFollowUp(cut) ?? Infinity).toBeGreaterThanOrEqual(medianFollowUp(subjects) ?? Infinity);
      }),
    );
  });

  it("is not known where all had the event, or there is nobody", () => {
    expect(medianFollowUp(toEvents([1, 2, 3], [1, 1, 1]))).toBeNull();
    expect(medianFollowUp([])).toBeNull();
  });

  it("refuses what is no time", () => {
    expect(thrownBy(() => medianFollowUp([{ time: -1, event: true }])).message).toBe(
      "time[0]: expected a time from 0 on, got -1",
    );
  });
});
