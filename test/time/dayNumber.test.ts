import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SalesKpiError } from "../../src/errors.js";
import { addDays, addMonths, daysBetween, toDay, toDayNumber, weekday } from "../../src/time/dayNumber.js";
import { thrownBy } from "./thrownBy.js";
import { utcDay, utcDays, utcNumber } from "./utcDays.js";

const first = utcNumber("0001-01-01");
const last = utcNumber("9999-12-31");
const dayNumbers = fc.integer({ min: first, max: last });

describe("day numbers", () => {
  it("are those of the runtime's UTC clock on every day from 1900 to 2100, both ways", () => {
    for (let number = utcNumber("1900-01-01"); number < utcNumber("2101-01-01"); number += 1) {
      const day = utcDay(number);
      if (toDayNumber(day) !== number || toDay(number) !== day)
        expect([toDayNumber(day), toDay(number)]).toEqual([number, day]);
    }
    expect(toDay(0)).toBe("1970-01-01");
  });

  it("are those of the runtime's UTC clock around every new year and every end of February", () => {
    for (let year = 1; year <= 9999; year += 1) {
      const name = year.toString().padStart(4, "0");
      for (const day of [`${name}-01-01`, `${name}-02-28`, `${name}-03-01`, `${name}-12-31`]) {
        if (toDayNumber(day) !== utcNumber(day) || toDay(utcNumber(day)) !== day)
          expect(toDayNumber(day)).toBe(utcNumber(day));
      }
    }
    expect(toDayNumber("0001-01-01")).toBe(-719162);
    expect(toDayNumber("9999-12-31")).toBe(2932896);
  });

  it("are those of the runtime's UTC clock on any day", () => {
    fc.assert(
      fc.property(dayNumbers, (number) => {
        expect(toDay(number)).toBe(utcDay(number));
        expect(toDayNumber(utcDay(number))).toBe(number);
      }),
      { numRuns: 1000 },
    );
  });

  it("are refused for texts that are no days, naming the text and not all of a long one", () => {
    const error = thrownBy(() => toDayNumber("2026-02-30"));
    expect(error).toBeInstanceOf(SalesKpiError);
    expect(error).toMatchObject({ code: "unreadable-day", place: { value: "2026-02-30" } });
    expect(error.message).toContain("2026-02-30");
    expect(thrownBy(() => toDayNumber("9".repeat(1e6))).message.length).toBeLessThan(200);
  });

  it("are refused for values that only a caller without types can pass", () => {
    for (const value of [null, undefined, 20260331, new Date(0), {}, []] as unknown as string[]) {
      expect(thrownBy(() => toDayNumber(value))).toMatchObject({ code: "unreadable-day", place: { value } });
    }
  });

  it("have no day when they are not whole, or outside the years 1 to 9999", () => {
    for (const number of [0.5, NaN, Infinity, first - 1, last + 1, -1e300, 1e300]) {
      expect(thrownBy(() => toDay(number))).toMatchObject({ code: "impossible-request" });
    }
    expect([toDay(first), toDay(last)]).toEqual(["0001-01-01", "9999-12-31"]);
  });
});

describe("addDays and daysBetween", () => {
  it("undo each other", () => {
    fc.assert(
      fc.property(dayNumbers, dayNumbers, (from, to) => {
        expect(daysBetween(utcDay(from), utcDay(to))).toBe(to - from);
        expect(addDays(utcDay(from), to - from)).toBe(utcDay(to));
      }),
    );
  });

  it("pass over days that a time zone left out", () => {
    expect(addDays("2011-12-29", 1)).toBe("2011-12-30");
    expect(daysBetween("2011-12-29", "2011-12-31")).toBe(2);
  });

  it("refuse steps that are not whole and days that cannot be named", () => {
    expect(thrownBy(() => addDays("2026-01-01", 1.5))).toMatchObject({ code: "impossible-request" });
    expect(thrownBy(() => addDays("9999-12-31", 1))).toMatchObject({ code: "impossible-request" });
  });
});

describe("weekday", () => {
  it("is the runtime's, with Sunday as 7", () => {
    for (const day of [...utcDays("1969-11-01", "1970-03-01"), ...utcDays("2023-12-01", "2024-04-01"), "0001-01-01"]) {
      expect(weekday(day), day).toBe(new Date(`${day}T00:00:00Z`).getUTCDay() || 7);
    }
  });
});

describe("addMonths", () => {
  /** The runtime rolls day 0 back to the end of the month before. */
  const clamped = (day: string, months: number): string => {
    const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
    const target = new Date(Date.UTC(year, month - 1 + months, 1));
    const lastDate = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
    target.setUTCDate(Math.min(date, lastDate));
    return target.toISOString().slice(0, 10);
  };

  it("keeps the day of the month, or takes the last one", () => {
    const days = fc.integer({ min: utcNumber("1000-01-01"), max: utcNumber("3000-01-01") }).map(utcDay);
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, months) => {
        expect(addMonths(day, months)).toBe(clamped(day, months));
      }),
      { numRuns: 1000 },
    );
  });

  it("clamps at the end of February", () => {
    expect(addMonths("2024-01-31", 1)).toBe("2024-02-29");
    expect(addMonths("2024-02-29", 12)).toBe("2025-02-28");
    expect(addMonths("2024-02-29", -48)).toBe("2020-02-29");
  });

  it("refuses steps that are not whole and days that cannot be named", () => {
    expect(thrownBy(() => addMonths("2026-01-01", 0.5))).toMatchObject({
      code: "impossible-request",
      place: { value: 0.5 },
    });
    expect(thrownBy(() => addMonths("9999-12-01", 1))).toMatchObject({ code: "impossible-request" });
    expect(thrownBy(() => addMonths("2026-02-30", 1))).toMatchObject({ code: "unreadable-day" });
  });
});
