import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayInZone } from "../../src/time/dayInZone.js";
import { thrownBy } from "./thrownBy.js";

const hour = 3_600_000;
const instants = fc.integer({ min: Date.UTC(1975, 0, 1), max: Date.UTC(2100, 0, 1) });

/** The day by a clock that is so many hours ahead of UTC. */
const shifted = (instant: number, hours: number): string => new Date(instant + hours * hour).toISOString().slice(0, 10);

describe("dayInZone", () => {
  it("is plain arithmetic where clocks never change", () => {
    const zones = fc.constantFrom<[string, number]>(
      ["UTC", 0],
      ["Asia/Tokyo", 9],
      ["Asia/Kolkata", 5.5],
      ["Pacific/Honolulu", -10],
      ["Etc/GMT-14", 14],
    );
    fc.assert(
      fc.property(zones, instants, ([zone, hours], instant) => {
        expect(dayInZone(zone)(instant)).toBe(shifted(instant, hours));
      }),
    );
  });

  it("follows daylight saving to the millisecond", () => {
    const newYork = dayInZone("America/New_York");
    const summer = [Date.parse("2026-03-08T07:00:00Z"), Date.parse("2026-11-01T06:00:00Z")] as const;
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2026, 0, 2), max: Date.UTC(2026, 11, 31) }), (instant) => {
        expect(newYork(instant)).toBe(shifted(instant, summer[0] <= instant && instant < summer[1] ? -4 : -5));
      }),
      { numRuns: 500 },
    );
    expect(newYork("2026-03-09T03:59:59.999Z")).toBe("2026-03-08");
    expect(newYork("2026-03-09T04:00:00Z")).toBe("2026-03-09");
    expect(newYork("2026-03-08T04:59:59Z")).toBe("2026-03-07");
    expect(newYork("2026-03-08T05:00:00Z")).toBe("2026-03-08");
  });

  it("leaves out the day that Samoa left out", () => {
    const apia = dayInZone("Pacific/Apia");
    expect(apia("2011-12-30T09:59:59.999Z")).toBe("2011-12-29");
    expect(apia("2011-12-30T10:00:00Z")).toBe("2011-12-31");
  });

  it("reads one instant in every way it may be given", () => {
    const paris = dayInZone("Europe/Paris");
    for (const instant of [
      "2026-03-31T22:30:00Z",
      "2026-03-31T22:30Z",
      "2026-03-31 22:30:00.123456Z",
      "2026-03-31T22:30:00.000+0000",
      "2026-04-01T00:30:00+02:00",
      "2026-03-31T12:30:00-10",
      Date.UTC(2026, 2, 31, 22, 30),
      Date.UTC(2026, 2, 31, 22, 30) + 0.5,
      new Date(Date.UTC(2026, 2, 31, 22, 30)),
    ]) {
      expect(paris(instant), String(instant)).toBe("2026-04-01");
    }
  });

  it.each([
    "2026-03-31T22:30:00",
    "2026-03-31",
    "2026-02-30T22:30:00Z",
    "2026-03-31T25:30:00Z",
    "2026-03-31T22:30:00Zulu",
    "2026-03-31T22:30:00+5",
    "2026-03-31T22:30:00+99:00",
    "20260331T223000Z",
    "Tue Mar 31 2026 22:30:00 GMT+0200",
    "",
    NaN,
    Infinity,
    8.64e15 + 1,
    new Date(NaN),
    null,
    undefined,
    {},
  ])("refuses %s", (instant) => {
    expect(thrownBy(() => dayInZone("Europe/Paris")(instant as string))).toMatchObject({
      code: "unreadable-day",
      place: { value: instant },
    });
  });

  it("reaches from the first day of the year 1 to the last of 9999, in the zone, and no further", () => {
    const utc = dayInZone("UTC");
    expect(utc("0001-01-01T00:00:00Z")).toBe("0001-01-01");
    expect(utc("9999-12-31T23:59:59.999Z")).toBe("9999-12-31");
    for (const outside of [-62_135_596_800_001, 253_402_300_800_000, -8.64e15, 8.64e15]) {
      expect(thrownBy(() => utc(outside)).code).toBe("unreadable-day");
    }
    expect(thrownBy(() => dayInZone("Asia/Tokyo")("9999-12-31T23:00:00Z")).code).toBe("unreadable-day");
  });

  it.each(["Mars/Olympus", "", "+02:00", "Europe/Paris ", undefined, null, 2])("knows no zone %j", (zone) => {
    expect(thrownBy(() => dayInZone(zone as string))).toMatchObject({
      code: "unknown-name",
      place: { field: "timeZone", value: zone },
    });
  });
});
