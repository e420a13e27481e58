import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendar } from "../../src/time/calendar.js";
import { months } from "../../src/time/months.js";
import { lengthInDays, period } from "../../src/time/period.js";
import { quarters } from "../../src/time/quarters.js";
import { retailCalendar } from "../../src/time/retailCalendar.js";
import { samePeriodLastYear } from "../../src/time/samePeriodLastYear.js";
import { weeks } from "../../src/time/weeks.js";
import { years } from "../../src/time/years.js";
import { thrownBy } from "./thrownBy.js";
import { utcDay, utcDays } from "./utcDays.js";

const civil = calendar();
const fiscal = calendar({ startMonth: 4, named: "end" });
const retail = retailCalendar("4-5-4", {
  endMonth: 1,
  endWeekday: 6,
  yearEnd: "nearest",
  extraWeekIn: 12,
  named: "start",
});

describe("samePeriodLastYear", () => {
  it("is the one in the same place of last year's list, label and all, and null where that list is shorter", () => {
    for (const each of [civil, fiscal, retail]) {
      for (const cut of [years, quarters, months, weeks]) {
        for (let year = 2012; year < 2030; year += 1) {
          const before = cut(each, year - 1);
          expect(cut(each, year).map((one) => samePeriodLastYear(one, each))).toEqual(
            cut(each, year).map((_, at) => before[at] ?? null),
          );
        }
      }
    }
  });

  it("has no week 53 after a year of 52 weeks", () => {
    expect(samePeriodLastYear(weeks(retail, 2023)[52] ?? period("", ""), retail)).toBeNull();
    expect(samePeriodLastYear(weeks(civil, 2026)[52] ?? period("", ""), civil)).toBeNull();
  });

  it("keeps whole months whole, though February may change", () => {
    expect(samePeriodLastYear(period("2024-02-01", "2024-03-01", "February"))).toStrictEqual(
      period("2023-02-01", "2023-03-01"),
    );
    expect(samePeriodLastYear(period("2024-01-01", "2024-06-01"), civil)).toStrictEqual(
      period("2023-01-01", "2023-06-01"),
    );
    const toDate = period(months(retail, 2024)[0]?.start ?? "", months(retail, 2024)[4]?.end ?? "");
    expect(samePeriodLastYear(toDate, retail)).toStrictEqual(
      period(months(retail, 2023)[0]?.start ?? "", months(retail, 2023)[4]?.end ?? ""),
    );
  });

  it("keeps the dates of other days, or the first date and the length", () => {
    expect(samePeriodLastYear(period("2026-03-10", "2026-03-20"))).toStrictEqual(period("2025-03-10", "2025-03-20"));
    expect(samePeriodLastYear(period("2024-02-20", "2024-03-10"))).toStrictEqual(period("2023-02-20", "2023-03-10"));
    expect(samePeriodLastYear(period("2024-02-20", "2024-03-10"), undefined, { days: "same-length" })).toStrictEqual(
      period("2023-02-20", "2023-03-11"),
    );
    expect(samePeriodLastYear(period("2024-01-01", "2024-03-02"))).toStrictEqual(period("2023-01-01", "2023-03-02"));
    expect(samePeriodLastYear(period("2024-01-10", "2024-03-01"))).toStrictEqual(period("2023-01-10", "2023-03-01"));
    expect(samePeriodLastYear(period("2024-02-29", "2024-03-02"), fiscal)).toStrictEqual(
      period("2023-02-28", "2023-03-02"),
    );
    const before = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
    const days = fc.tuple(fc.integer({ min: 10_000, max: 30_000 }), fc.integer({ min: 1, max: 27 }));
    fc.assert(
      fc.property(days, ([start, length]) => {
        const given = period(utcDay(start), utcDay(start + length));
        fc.pre(!given.start.endsWith("02-29"));
        const last = utcDay(start + length - 1);
        fc.pre(!last.endsWith("02-29"));
        const [sameDates, sameLength] = (["same-dates", "same-length"] as const).map((choice) =>
          samePeriodLastYear(given, undefined, { days: choice }),
        );
        expect([sameDates?.start, sameLength?.start]).toEqual([before(given.start), before(given.start)]);
        expect(sameDates && utcDay(Date.parse(sameDates.end) / 86_400_000 - 1)).toBe(before(last));
        expect(sameLength && lengthInDays(sameLength)).toBe(length);
      }),
    );
  });

  it("takes a week as its days when no calendar makes it one", () => {
    expect(samePeriodLastYear(period("2026-01-05", "2026-01-12"))).toStrictEqual(period("2025-01-05", "2025-01-12"));
    expect(samePeriodLastYear(period("2026-01-05", "2026-01-12"), civil)).toEqual(weeks(civil, 2025)[1]);
    expect(samePeriodLastYear(period("2026-01-07", "2026-01-14"), civil)).toStrictEqual(
      period("2025-01-07", "2025-01-14"),
    );
    expect(samePeriodLastYear(period("2026-01-05", "2026-01-19"), civil)).toStrictEqual(
      period("2025-01-05", "2025-01-19"),
    );
  });

  it("keeps the week and the weekday of other days of a retail calendar", () => {
    const [year] = years(retail, 2023);
    const [before] = years(retail, 2022);
    const days = utcDays(year?.start ?? "", year?.end ?? "");
    const daysBefore = utcDays(before?.start ?? "", before?.end ?? "");
    days.forEach((day, at) => {
      const sameDay = samePeriodLastYear(period(day, days[at + 1] ?? year?.end ?? ""), retail);
      expect(sameDay?.start).toBe(daysBefore[at]);
    });
    expect(samePeriodLastYear(period(days[350] ?? "", days[365] ?? ""), retail)).toBeNull();
    expect(samePeriodLastYear(period(days[350] ?? "", days[364] ?? ""), retail)).toStrictEqual(
      period(daysBefore[350] ?? "", before?.end ?? ""),
    );
  });

  it("refuses a period that is none", () => {
    expect(thrownBy(() => samePeriodLastYear({ start: "2026-02-01", end: "2026-02-30" })).code).toBe("unreadable-day");
  });
});
