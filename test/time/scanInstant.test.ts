import { parseISO } from "date-fns/parseISO";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scanInstant } from "../../src/time/scanInstant.js";

const twoDigits = (most: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, "0"));

const days = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const fractions = fc
  .tuple(fc.constantFrom(".", ","), fc.stringMatching(/^\d{1,9}$/))
  .map(([point, digits]) => point + digits);
const seconds = fc
  .tuple(twoDigits(59), fc.option(fractions, { nil: "" }))
  .map(([second, fraction]) => `:${second}${fraction}`);
const clocks = fc
  .tuple(fc.constantFrom("T", " "), twoDigits(23), twoDigits(59), fc.option(seconds, { nil: "" }))
  .map(([letter, hour, minute, rest]) => `${letter}${hour}:${minute}${rest}`);
const offsets = fc.oneof(
  fc.constant("Z"),
  fc
    .tuple(fc.constantFrom("+", "-"), twoDigits(23), fc.constantFrom("", ":"), fc.option(twoDigits(59), { nil: "" }))
    .map(([sign, hours, colon, minutes]) => sign + hours + (minutes === "" ? "" : colon + minutes)),
);

/** Milliseconds of a text with its offset written as the language's own reader wants it. */
function byLanguage(day: string, clock: string, offset: string): number {
  const [, sign = "", hours = "", minutes = "00"] = /^([+-])(\d\d):?(\d\d)?$/.exec(offset) ?? [];
  return Date.parse(
    `${day}${clock.replace(" ", "T").replace(",", ".")}${sign === "" ? "Z" : `${sign}${hours}:${minutes}`}`,
  );
}

const instantOf = (text: string): number | null => {
  const found = scanInstant(text);
  return found?.offset == null ? null : found.clockTime - found.offset;
};

describe("scanInstant", () => {
  it("reads an instant as the language does", () => {
    fc.assert(
      fc.property(days, clocks, offsets, (day, clock, offset) => {
        expect(instantOf(day + clock + offset)).toBe(byLanguage(day, clock, offset));
      }),
      { numRuns: 3000 },
    );
  });

  it("reads an instant as date-fns does, which may be a millisecond off where it multiplies a fraction", () => {
    fc.assert(
      fc.property(days, clocks, offsets, (day, clock, offset) => {
        const text = day + clock + offset;
        const off = (instantOf(text) ?? NaN) - parseISO(text).getTime();
        expect(Math.abs(off)).toBeLessThanOrEqual(/[.,]/.test(clock) ? 1 : 0);
      }),
      { numRuns: 3000 },
    );
  });

  it("tells the day and the time by the clock, and no offset where none is written", () => {
    fc.assert(
      fc.property(days, clocks, (day, clock) => {
        expect(scanInstant(day + clock)).toEqual({ day, clockTime: byLanguage(day, clock, "Z"), offset: null });
      }),
    );
  });

  it("refuses a text with a character too many, or another one", () => {
    const broken = fc
      .tuple(days, clocks, offsets, fc.nat(), fc.constantFrom("", "x", " ", "-", "é"))
      .map(([day, clock, offset, at, character]) => {
        const text = day + clock + offset;
        const place = at % text.length;
        return text.slice(0, place) + character + text.slice(place + 1);
      })
      .filter((text) => !wellFormed.test(text));
    fc.assert(
      fc.property(broken, (text) => {
        expect(scanInstant(text)).toBeNull();
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    "2026-03-31",
    "2026-02-30T10:00Z",
    "0000-12-31T10:00Z",
    "2026-03-31T24:00Z",
    "2026-03-31T23:60Z",
    "2026-03-31T23:59:60Z",
    "2026-03-31T10:00+24:00",
    "2026-03-31T10:00+02:60",
    "2026-03-31T10:00:00.Z",
    "2026-03-31T10Z",
    "2026-03-31t10:00Z",
    "2026-03-31T10:00z",
    "2026-03-31T10:00:00.1234567890+02:00",
    "٢٠٢٦-03-31T10:00Z",
    "",
    20260331,
    new Date(0),
    null,
  ])("refuses %s", (text) => {
    expect(scanInstant(text)).toBeNull();
  });
});

/** Written from the grammar of RFC 3339, with the shorter forms of ISO 8601. */
const wellFormed =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d([.,]\d+)?)?(Z|[+-]([01]\d|2[0-3])(:?[0-5]\d)?)?$/;
