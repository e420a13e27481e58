import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayShifted, requireDay } from "../../src/money/civilDay.js";

const isDay = (text: string): boolean => {
  try {
    requireDay(text, {});
    return true;
  } catch {
    return false;
  }
};

describe("requireDay", () => {
  it("accepts every day of the calendar and no other", () => {
    for (const year of ["1900", "2000", "2023", "2024", "2100"]) {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const text = `${year}-${month.toString().padStart(2, "0")}-${day.toString().padStart(2, "0")}`;
          const date = new Date(Date.UTC(Number(year), month - 1, day));
          const exists =
            date.getUTCMonth() === month - 1 && date.getUTCDate() === day && date.getUTCFullYear() === Number(year);
          expect([text, isDay(text)]).toEqual([text, exists]);
        }
      }
    }
  });

  it("refuses other shapes", () => {
    for (const text of ["2026-3-1", "20260301", "2026-03-01T00:00", "x2026-03-01", "+002026-03-01", "2026/03/01"]) {
      expect(isDay(text)).toBe(false);
    }
  });
});

describe("dayShifted", () => {
  it("moves by days of the calendar, under any machine time zone", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -700_000, max: 2_900_000 }),
        fc.integer({ min: -1000, max: 1000 }),
        (from, days) => {
          const text = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
          fc.pre(from + days < 2_932_896);
          expect(dayShifted(text(from), days)).toBe(text(from + days));
        },
      ),
    );
    expect(dayShifted("2011-12-29", 2)).toBe("2011-12-31");
    expect(dayShifted("2024-03-01", -1)).toBe("2024-02-29");
  });

  it("stops at the last day of four digits", () => {
    expect(dayShifted("9999-12-30", 1)).toBe("9999-12-31");
    expect(dayShifted("9999-12-31", 5)).toBe("9999-12-31");
  });
});
