import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDay } from "../../src/time/day.js";
import { requireDay } from "../../src/time/requireDay.js";
import { thrownBy } from "./thrownBy.js";

const accepts = (value: unknown): boolean => {
  try {
    requireDay(value as string);
    return true;
  } catch {
    return false;
  }
};

describe("requireDay", () => {
  it("accepts every day of the calendar and no other, as isDay does", () => {
    for (const year of ["0001", "1900", "2000", "2023", "2024", "2100", "9999"]) {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const text = `${year}-${month.toString().padStart(2, "0")}-${day.toString().padStart(2, "0")}`;
          const date = new Date(0);
          date.setUTCFullYear(Number(year), month - 1, day);
          const exists =
            date.getUTCMonth() === month - 1 && date.getUTCDate() === day && date.getUTCFullYear() === Number(year);
          expect([text, accepts(text), isDay(text)]).toEqual([text, exists, exists]);
        }
      }
    }
  });

  it("refuses other shapes", () => {
    const others = [
      "2026-3-1",
      "20260301",
      "2026-03-01T00:00",
      "x2026-03-01",
      "+002026-03-01",
      "2026/03/01",
      "",
      "0000-05-01",
      20260301,
    ];
    for (const value of [...others, new Date(0), {}, ["2026-03-01"]]) {
      expect([value, accepts(value), isDay(value)]).toEqual([value, false, false]);
    }
  });

  it("agrees with isDay on any text", () => {
    const texts = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/),
      fc.stringMatching(/^[-+0-9TZ:.]{8,24}$/),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect([text, accepts(text)]).toEqual([text, isDay(text)]);
      }),
      { numRuns: 1000 },
    );
  });

  it("returns an absent day as it is, and names the field of a value that it refuses", () => {
    const values = [null, undefined, "2026-03-31"] as const;
    expect(values.map((value) => requireDay(value))).toEqual(values);
    expect(thrownBy(() => requireDay("soon", "closedOn"))).toMatchObject({
      code: "unreadable-day",
      message: 'closedOn: expected a day such as 2026-03-31, got "soon"',
      place: { field: "closedOn", value: "soon" },
    });
  });
});
