import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendar } from "../../src/time/calendar.js";
import { months } from "../../src/time/months.js";
import { period } from "../../src/time/period.js";
import { periodOf } from "../../src/time/periodOf.js";
import { previousPeriod } from "../../src/time/previousPeriod.js";
import { quarters } from "../../src/time/quarters.js";
import { retailCalendar } from "../../src/time/retailCalendar.js";
import { weeks } from "../../src/time/weeks.js";
import { years } from "../../src/time/years.js";
import { thrownBy } from "./thrownBy.js";
import { utcDay } from "./utcDays.js";

const civil = calendar();
const fiscal = calendar({ startMonth: 7, named: "end" });
const retail = retailCalendar("4-4-5", {
  endMonth: 1,
  endWeekday: 6,
  yearEnd: "nearest",
  extraWeekIn: 12,
  named: "start",
});

describe("previousPeriod", () => {
  it("goes back through every list a calendar makes, label and all", () => {
    for (const each of [civil, fiscal, retail]) {
      for (const list of [
        years(each, 2010, 2030),
        ...[quarters, months, weeks].map((cut) => [...cut(each, 2022), ...cut(each, 2023), ...cut(each, 2024)]),
      ]) {
        expect(list.slice(1).map((one) => previousPeriod(one, each))).toEqual(list.slice(0, -1));
      }
    }
  });

  it("goes back by whole months without a calendar, and calls the result nothing", () => {
    expect(previousPeriod(period("2026-03-01", "2026-04-01", "March"))).toStrictEqual(
      period("2026-02-01", "2026-03-01"),
    );
    expect(previousPeriod(period("2026-01-01", "2026-07-01"))).toStrictEqual(period("2025-07-01", "2026-01-01"));
    expect(previousPeriod(period("2026-01-01", "2026-06-01"), civil)).toStrictEqual(period("2025-08-01", "2026-01-01"));
  });

  it("has no label for three months that are no quarter, or twelve that are no year", () => {
    expect(previousPeriod(period("2026-05-01", "2026-08-01"), civil)).toStrictEqual(period("2026-02-01", "2026-05-01"));
    expect(previousPeriod(period("2026-02-01", "2027-02-01"), civil)).toStrictEqual(period("2025-02-01", "2026-02-01"));
    expect(previousPeriod(period("2026-07-01", "2027-07-01"), fiscal)).toStrictEqual(
      period("2025-07-01", "2026-07-01", "FY2026"),
    );
  });

  it("goes back by retail months where a calendar has them", () => {
    const [january, february] = months(retail, 2023).slice(10);
    const twoMonths = period(january?.start ?? "", february?.end ?? "");
    expect(previousPeriod(twoMonths, retail)).toStrictEqual(
      period(months(retail, 2023)[8]?.start ?? "", january?.start ?? ""),
    );
  });

  it("goes back by days for anything else", () => {
    expect(previousPeriod(period("2026-03-01", "2026-03-31"))).toStrictEqual(period("2026-01-30", "2026-03-01"));
    expect(previousPeriod(period("2026-02-01", "2026-03-01"), retail)).toStrictEqual(
      periodOf(retail, "month", "2026-01-15"),
    );
  });

  it("always ends where the given period starts, and not before it began", () => {
    const spans = fc.tuple(fc.integer({ min: 10_000, max: 30_000 }), fc.integer({ min: 1, max: 800 }));
    fc.assert(
      fc.property(spans, fc.constantFrom(undefined, civil, fiscal, retail), ([start, length], each) => {
        const before = previousPeriod(period(utcDay(start), utcDay(start + length)), each);
        expect(before.end).toBe(utcDay(start));
        expect(before.start < before.end).toBe(true);
      }),
    );
  });

  it("refuses a period that is none", () => {
    expect(thrownBy(() => previousPeriod({ start: "2026-02-01", end: "2026-01-01" })).code).toBe("impossible-request");
  });
});
