import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endOfDay, hoursBetween, readInstant } from "../../src/time/instant.js";
import { thrownBy } from "../kpi/thrownBy.js";

const hours = (from: string, to: string): number | null =>
  hoursBetween(readInstant(from, "from"), readInstant(to, "to"));

describe("an instant", () => {
  it("is read with its offset, in all the ways that ISO 8601 writes it", () => {
    for (const text of [
      "2026-03-31T09:30:00Z",
      "2026-03-31 09:30Z",
      "2026-03-31T11:30:00+02:00",
      "2026-03-31T11:30+02",
      "2026-03-31T15:00:00.000+0530",
      "2026-03-31T06:00:00,0-03:30",
      "2026-04-01T00:15:00+14:45",
    ])
      expect(hours("2026-03-31T00:00:00Z", text)).toBe(9.5);
    expect(readInstant("2026-03-31T11:30:00.250+02:00", "at")).toEqual({
      milliseconds: Date.UTC(2026, 2, 31, 9, 30, 0, 250),
      offset: 7_200_000,
    });
  });

  it("is what the platform takes an instant with an offset for", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true }), (date) => {
        expect(readInstant(date.toJSON(), "at")).toEqual({ milliseconds: date.getTime(), offset: 0 });
      }),
    );
  });

  it("without an offset is compared with its like alone", () => {
    expect(hours("2026-03-29T01:00", "2026-03-29T04:00:00")).toBe(3);
    expect(hours("2026-03-29T01:00", "2026-03-29T04:00:00Z")).toBeNull();
    expect(hours("2026-03-29T01:00Z", "2026-03-29T04:00:00")).toBeNull();
  });

  it("knows the end of a day by its own clock", () => {
    for (const text of ["2026-03-31T20:00Z", "2026-03-31T20:00-05:00", "2026-03-31T20:00+05:30", "2026-03-31T20:00"]) {
      const at = readInstant(text, "at");
      expect(hoursBetween(at, endOfDay("2026-03-31", at))).toBe(4);
      expect(hoursBetween(at, endOfDay("2026-04-01", at))).toBe(28);
    }
  });

  it("refuses other texts and names the field", () => {
    for (const text of ["2026-03-31", "2026-02-30T10:00:00Z", "2026-03-31T24:00Z", "2026-03-31T10:61Z", "soon", ""]) {
      const { code, message, place } = thrownBy(() => readInstant(text, "respondedAt"));
      expect([code, message]).toEqual([
        "unreadable-day",
        `respondedAt: expected an instant such as 2026-03-31T09:30:00Z, got ${JSON.stringify(text)}`,
      ]);
      expect(place).toEqual({ field: "respondedAt", value: text });
    }
  });
});
