import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPeriod, lastDay, lengthInDays, period, periodContains } from "../../src/time/period.js";
import { thrownBy } from "./thrownBy.js";
import { utcDay, utcDays } from "./utcDays.js";

const spans = fc
  .tuple(fc.integer({ min: -20_000, max: 60_000 }), fc.integer({ min: 1, max: 400 }))
  .map(([start, length]) => period(utcDay(start), utcDay(start + length)));

describe("period", () => {
  it("has a label only if one is given", () => {
    expect(period("2026-01-01", "2026-04-01")).toStrictEqual({ start: "2026-01-01", end: "2026-04-01" });
    expect(period("2026-01-01", "2026-04-01", "Q1").label).toBe("Q1");
  });

  it("refuses days that do not exist, naming the bound", () => {
    expect(thrownBy(() => period("2026-02-30", "2026-04-01"))).toMatchObject({
      code: "unreadable-day",
      place: { record: "period", field: "start", value: "2026-02-30" },
    });
    expect(thrownBy(() => period("2026-02-01", "2026-04-31"))).toMatchObject({
      code: "unreadable-day",
      place: { record: "period", field: "end", value: "2026-04-31" },
    });
  });

  it("refuses a period that is empty or upside down", () => {
    for (const start of ["2026-04-01", "2026-04-02"]) {
      const error = thrownBy(() => period(start, "2026-04-01"));
      expect(error.code).toBe("impossible-request");
      expect(error.message).toContain(`expected a day after the start ${start}, got "2026-04-01"`);
    }
  });

  it("is given back by checkPeriod as it is, label and all", () => {
    const given = { start: "2026-01-01", end: "2026-01-02", label: "New year", colour: "gold" };
    expect(checkPeriod(given)).toBe(given);
    expect(thrownBy(() => checkPeriod({ start: "2026-01-02", end: "2026-01-01" })).code).toBe("impossible-request");
  });

  it("contains exactly its days", () => {
    fc.assert(
      fc.property(spans, (span) => {
        const days = utcDays(span.start, span.end);
        expect(days.every((day) => periodContains(span, day))).toBe(true);
        expect(periodContains(span, utcDay(Date.parse(`${span.start}T00:00:00Z`) / 86_400_000 - 1))).toBe(false);
        expect(periodContains(span, span.end)).toBe(false);
        expect(lengthInDays(span)).toBe(days.length);
        expect(lastDay(span)).toBe(days.at(-1));
      }),
    );
  });

  it("is checked, and so is the day, before anything is said about them", () => {
    const upsideDown = { start: "2026-01-02", end: "2026-01-01" };
    for (const ask of [
      () => periodContains(upsideDown, "2026-01-01"),
      () => lastDay(upsideDown),
      () => lengthInDays(upsideDown),
    ]) {
      expect(thrownBy(ask).code).toBe("impossible-request");
    }
    expect(thrownBy(() => periodContains({ start: "2026-01-01", end: "2026-02-01" }, "2026-01-32")).code).toBe(
      "unreadable-day",
    );
  });
});
