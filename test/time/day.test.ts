import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDay } from "../../src/time/day.js";

const isRealByRuntime = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

describe("isDay", () => {
  it("agrees with the runtime's calendar on every combination of month and day", () => {
    for (const year of ["0001", "0004", "0100", "0400", "1582", "1900", "2000", "2024", "2026", "2100", "9999"]) {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const text = `${year}-${month.toString().padStart(2, "0")}-${day.toString().padStart(2, "0")}`;
          expect(isDay(text), text).toBe(isRealByRuntime(text));
        }
      }
    }
  });

  it("refuses the year 0, which ISO 8601 has and people do not", () => {
    expect(isDay("0000-01-01")).toBe(false);
  });

  it.each([
    "2026-3-31",
    "20260331",
    "2026-03-31T00:00",
    " 2026-03-31",
    "2026-03-31 ",
    "2026-03-31\n",
    "2026/03/31",
    "2026/03-31",
    "2026-03/31",
    "2026-0:-15",
    "2026-03-0?",
    "",
  ])("refuses the text %j", (text) => {
    expect(isDay(text)).toBe(false);
  });

  it("refuses digits of other scripts and signs where digits belong", () => {
    for (const text of [
      "2026-03-+1",
      "2026-03- 1",
      "-026-03-31",
      "٢٠٢٦-٠٣-٣١",
      "2O26-03-31",
      "2026-0x-31",
      "2026–03–31",
    ]) {
      expect(isDay(text), text).toBe(false);
    }
  });

  it("refuses what is no text", () => {
    for (const value of [
      null,
      undefined,
      20260331,
      new Date(0),
      ["2026-03-31"],
      { length: 10 },
      Symbol("2026-03-31"),
    ]) {
      expect(isDay(value)).toBe(false);
    }
  });

  it("accepts a text only if its shape is YYYY-MM-DD", () => {
    const nearlyDays = fc.stringMatching(/^[0-9/:;-]{4}[-.][0-9/:;]{2}-[0-9/:;]{2}$/);
    fc.assert(
      fc.property(nearlyDays, (text) => {
        const fits = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) && !text.startsWith("0000");
        expect(isDay(text)).toBe(fits && isRealByRuntime(text));
      }),
      { numRuns: 1000 },
    );
  });
});
