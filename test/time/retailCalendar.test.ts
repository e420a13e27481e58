import { LastDayOfWeek, RetailCalendarFactory, WeekCalculation, WeekGrouping } from "retail-calendar";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { months } from "../../src/time/months.js";
import { lengthInDays } from "../../src/time/period.js";
import { periodOf } from "../../src/time/periodOf.js";
import { quarters } from "../../src/time/quarters.js";
import { retailCalendar, type RetailCalendar, type RetailCalendarOptions } from "../../src/time/retailCalendar.js";
import { weeks } from "../../src/time/weeks.js";
import { years } from "../../src/time/years.js";
import { thrownBy } from "./thrownBy.js";
import { utcDays } from "./utcDays.js";

const federation: RetailCalendarOptions = {
  endMonth: 1,
  endWeekday: 6,
  yearEnd: "nearest",
  extraWeekIn: 12,
  named: "start",
};
const nrf = retailCalendar("4-5-4", federation);
const apple = retailCalendar("5-4-4", { endMonth: 9, endWeekday: 6, yearEnd: "last", extraWeekIn: 1, named: "end" });

const choices = fc.record({
  pattern: fc.constantFrom("4-4-5", "4-5-4", "5-4-4"),
  endMonth: fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12),
  endWeekday: fc.constantFrom(1, 2, 3, 4, 5, 6, 7),
  yearEnd: fc.constantFrom("last", "nearest"),
  extraWeekIn: fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12),
  named: fc.constantFrom("start", "end"),
});

const { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday } = LastDayOfWeek;
const weekdays = [Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday];

const clockIsUtc = [0, 6].every((month) => new Date(2026, month, 1).getTimezoneOffset() === 0);

/** The day that a local date of the oracle shows. */
const shownBy = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => part.toString().padStart(2, "0")).join("-");

function oracle(
  { pattern, endMonth, endWeekday, yearEnd, extraWeekIn, named }: RetailCalendar,
  year: number,
): InstanceType<typeof RetailCalendarFactory> {
  const weekGrouping = {
    "4-4-5": WeekGrouping.Group445,
    "4-5-4": WeekGrouping.Group454,
    "5-4-4": WeekGrouping.Group544,
  }[pattern];
  const weekCalculation = { last: WeekCalculation.LastDayBeforeEOM, nearest: WeekCalculation.LastDayNearestEOM }[
    yearEnd
  ];
  const name = named === "end" && endMonth !== 12 ? year - 1 : year;
  const lastDayOfWeek = weekdays[endWeekday - 1] ?? LastDayOfWeek.Saturday;
  return new RetailCalendarFactory(
    {
      weekGrouping,
      weekCalculation,
      lastDayOfWeek,
      lastMonthOfYear: endMonth - 1,
      addLeapWeekToMonth: extraWeekIn - 1,
    },
    name,
  );
}

describe("retailCalendar", () => {
  it("is plain frozen data", () => {
    expect(JSON.parse(JSON.stringify(nrf))).toEqual({ kind: "retail", pattern: "4-5-4", ...federation });
    expect(Object.isFrozen(nrf)).toBe(true);
  });

  it.each(["pattern", "endMonth", "endWeekday", "yearEnd", "extraWeekIn", "named"] as const)(
    "must be told its %s",
    (field) => {
      const { pattern, ...rest } = { pattern: "4-4-5", ...federation, [field]: undefined };
      expect(thrownBy(() => retailCalendar(pattern as "4-4-5", rest))).toMatchObject({
        code: "impossible-request",
        place: { record: "calendar", field, value: undefined },
      });
    },
  );

  // The oracle divides local milliseconds: where clocks change, it misses a 53rd week now and then.
  it.runIf(clockIsUtc)("agrees with retail-calendar on the months and weeks of any choice", () => {
    const starts = ({ gregorianStartDate }: { gregorianStartDate: Date }): string => shownBy(gregorianStartDate);
    fc.assert(
      fc.property(choices, fc.integer({ min: 1950, max: 2150 }), ({ pattern, ...options }, year) => {
        const chosen = retailCalendar(pattern, options);
        const expected = oracle(chosen, year);
        expect(months(chosen, year).map(({ start }) => start)).toEqual(expected.months.map(starts));
        expect(weeks(chosen, year).map(({ start }) => start)).toEqual(expected.weeks.map(starts));
      }),
      { numRuns: 300 },
    );
  });

  it("has every year, quarter and month made of the next smaller part", () => {
    fc.assert(
      fc.property(choices, fc.integer({ min: 1950, max: 2150 }), ({ pattern, ...options }, name) => {
        const chosen = retailCalendar(pattern, options);
        const [year, next] = years(chosen, name, name + 1);
        expect(year?.end).toBe(next?.start);
        for (const parts of [quarters(chosen, name), months(chosen, name), weeks(chosen, name)]) {
          expect(parts[0]?.start).toBe(year?.start);
          expect(parts.at(-1)?.end).toBe(year?.end);
          expect(parts.slice(1).map(({ start }) => start)).toEqual(parts.slice(0, -1).map(({ end }) => end));
        }
        const lengths = months(chosen, name).map((month) => lengthInDays(month) / 7);
        const usual = pattern.split("-").map(Number);
        const extra = weeks(chosen, name).length - 52;
        expect(lengths).toEqual(
          Array.from({ length: 12 }, (_, at) => (usual[at % 3] ?? 0) + (at + 1 === options.extraWeekIn ? extra : 0)),
        );
      }),
    );
  });

  it("finds for any day the period that the lists have", () => {
    const lists = { year: years, quarter: quarters, month: months, week: weeks };
    const days = fc.constantFrom(...utcDays("2009-12-20", "2018-01-20"));
    fc.assert(
      fc.property(
        choices,
        fc.constantFrom("year", "quarter", "month", "week"),
        days,
        ({ pattern, ...options }, unit, day) => {
          const chosen = retailCalendar(pattern, options);
          const found = periodOf(chosen, unit, day);
          expect(found.start <= day && day < found.end).toBe(true);
          expect(lists[unit](chosen, Number(found.label.slice(2, 6)))).toContainEqual(found);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("the National Retail Federation's calendar", () => {
  it("has its 53-week years: 2006, 2012, 2017 and 2023", () => {
    const long = years(nrf, 2001, 2025).filter((year) => lengthInDays(year) === 371);
    expect(long.map(({ label }) => label)).toEqual(["FY2006", "FY2012", "FY2017", "FY2023"]);
  });

  it("begins and ends fiscal 2023 on its published days, with a fifth week in the last month", () => {
    expect(years(nrf, 2023)).toEqual([{ start: "2023-01-29", end: "2024-02-04", label: "FY2023" }]);
    expect(months(nrf, 2023)[11]).toEqual({ start: "2023-12-31", end: "2024-02-04", label: "FY2023-M12" });
    expect(weeks(nrf, 2023)[52]).toEqual({ start: "2024-01-28", end: "2024-02-04", label: "FY2023-W53" });
  });
});

describe("a year that ends on the last Saturday of September", () => {
  it("has the quarters of Apple's annual report for 2023, whose first had a fourteenth week", () => {
    expect(quarters(apple, 2023).map(({ end }) => end)).toEqual([
      "2023-01-01",
      "2023-04-02",
      "2023-07-02",
      "2023-10-01",
    ]);
    expect(years(apple, 2023)[0]?.start).toBe("2022-09-25");
  });
});
