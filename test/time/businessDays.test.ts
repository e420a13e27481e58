import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { businessDays, isBusinessDay } from "../../src/time/businessDays.js";
import { thrownBy } from "./thrownBy.js";
import { utcDay, utcDays } from "./utcDays.js";

const days = fc.integer({ min: 20_000, max: 20_100 }).map(utcDay);
const spans = fc
  .tuple(fc.integer({ min: 20_000, max: 20_100 }), fc.integer({ min: 1, max: 60 }))
  .map(([start, length]) => ({ start: utcDay(start), end: utcDay(start + length) }));
const optionsOf = fc.record(
  { holidays: fc.array(days, { maxLength: 30 }), weekend: fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 8 }) },
  { requiredKeys: [] },
);

const isOff = (
  day: string,
  { holidays = [], weekend = [6, 7] }: { holidays?: string[]; weekend?: number[] },
): boolean => holidays.includes(day) || weekend.includes(new Date(`${day}T00:00:00Z`).getUTCDay() || 7);

describe("businessDays", () => {
  it("counts day by day what is neither weekend nor holiday", () => {
    fc.assert(
      fc.property(spans, optionsOf, (span, options) => {
        expect(businessDays(span, options)).toBe(
          utcDays(span.start, span.end).filter((day) => !isOff(day, options)).length,
        );
      }),
      { numRuns: 500 },
    );
  });

  it("adds up over neighbouring periods", () => {
    const whole = businessDays({ start: "2026-01-01", end: "2027-01-01" });
    const first = businessDays({ start: "2026-01-01", end: "2026-06-03" });
    expect(first + businessDays({ start: "2026-06-03", end: "2027-01-01" })).toBe(whole);
    expect(whole).toBe(261);
  });

  it("leaves the 252 working days that France has in 2026, whose eleven holidays fall twice on a weekend", () => {
    const holidays = "01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25"
      .split(" ")
      .map((day) => `2026-${day}`);
    expect(businessDays({ start: "2026-01-01", end: "2027-01-01" }, { holidays })).toBe(252);
  });

  it("takes a weekend of Friday and Saturday, and one of every day", () => {
    const week = { start: "2026-05-03", end: "2026-05-10" };
    expect(businessDays(week, { weekend: [5, 6] })).toBe(5);
    expect(businessDays(week, { weekend: [1, 2, 3, 4, 5, 6, 7] })).toBe(0);
    expect(businessDays(week, { weekend: [] })).toBe(7);
  });

  it("reads holidays from any iterable, once", () => {
    function* mayDay(): Generator<string> {
      yield "2026-05-01";
      yield "2026-05-01";
    }
    expect(businessDays({ start: "2026-05-01", end: "2026-05-08" }, { holidays: mayDay() })).toBe(4);
  });

  it("refuses holidays that are no days and weekdays that are none, however far from the period", () => {
    const day = { start: "2026-05-01", end: "2026-05-02" };
    expect(thrownBy(() => businessDays(day, { holidays: ["1999-02-29"] }))).toMatchObject({ code: "unreadable-day" });
    for (const wrong of [0, 8, 1.5, NaN]) {
      expect(thrownBy(() => businessDays(day, { weekend: [7, wrong] }))).toMatchObject({
        code: "impossible-request",
        place: { field: "weekend", value: wrong },
      });
    }
    expect(thrownBy(() => businessDays({ start: "2026-05-02", end: "2026-05-01" })).code).toBe("impossible-request");
  });

  it("does not walk through a long period", () => {
    const start = performance.now();
    for (let run = 0; run < 1000; run += 1) businessDays({ start: "0001-01-01", end: "9999-12-31" });
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe("isBusinessDay", () => {
  it("is whether a day counts", () => {
    fc.assert(
      fc.property(days, optionsOf, (day, options) => {
        expect(isBusinessDay(day, options)).toBe(!isOff(day, options));
      }),
      { numRuns: 300 },
    );
  });

  it("refuses what is no day, be it the day or a holiday", () => {
    expect(thrownBy(() => isBusinessDay("2026-13-01")).code).toBe("unreadable-day");
    expect(thrownBy(() => isBusinessDay("2026-05-04", { holidays: ["soon"] })).code).toBe("unreadable-day");
  });
});
