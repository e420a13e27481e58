import { getISOWeek } from "date-fns/getISOWeek";
import { getISOWeekYear } from "date-fns/getISOWeekYear";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendar, type Calendar } from "../../src/time/calendar.js";
import { months } from "../../src/time/months.js";
import type { LabelledPeriod } from "../../src/time/period.js";
import { periodOf } from "../../src/time/periodOf.js";
import { quarters } from "../../src/time/quarters.js";
import { weeks } from "../../src/time/weeks.js";
import { years } from "../../src/time/years.js";
import { thrownBy } from "./thrownBy.js";
import { utcDays } from "./utcDays.js";

const civil = calendar();
const aprilByEnd = calendar({ startMonth: 4, named: "end" });
const octoberByStart = calendar({ startMonth: 10, named: "start" });

const bounds = (periods: readonly LabelledPeriod[]): string[] => [
  ...periods.map(({ start }) => start),
  periods.at(-1)?.end ?? "",
];

const followEachOther = (periods: readonly LabelledPeriod[]): boolean =>
  periods.every(({ end }, at) => at === periods.length - 1 || end === periods[at + 1]?.start);

describe("calendar", () => {
  it("is plain frozen data that survives JSON and a worker", () => {
    for (const each of [civil, aprilByEnd]) {
      expect(JSON.parse(JSON.stringify(each))).toEqual(each);
      expect(structuredClone(each)).toEqual(each);
      expect(Object.isFrozen(each)).toBe(true);
    }
    expect(quarters(JSON.parse(JSON.stringify(aprilByEnd)) as Calendar, 2026)).toEqual(quarters(aprilByEnd, 2026));
  });

  it("is one and the same civil year however January is asked for", () => {
    expect(calendar({ startMonth: 1 })).toEqual(civil);
    expect(calendar({ startMonth: 1, named: "end" })).toEqual(civil);
  });

  it("must be told the name of a year that spans two, by types and at run time", () => {
    // @ts-expect-error: a fiscal year has no default name
    expect(thrownBy(() => calendar({ startMonth: 4 }))).toMatchObject({
      code: "impossible-request",
      place: { record: "calendar", field: "named", value: undefined },
    });
    // @ts-expect-error: no such name
    expect(thrownBy(() => calendar({ startMonth: 4, named: "middle" })).message).toContain("middle");
    // @ts-expect-error: no such name, though January needs none
    expect(thrownBy(() => calendar({ named: "middle" })).message).toContain("middle");
  });

  it("begins with a month from 1 to 12", () => {
    for (const startMonth of [0, 13, 1.5, NaN, "4", null] as unknown as 4[]) {
      expect(thrownBy(() => calendar({ startMonth, named: "end" }))).toMatchObject({
        code: "impossible-request",
        place: { field: "startMonth", value: startMonth },
      });
    }
  });
});

describe("years, quarters and months", () => {
  it("of the civil calendar are the texts of its days cut short", () => {
    for (const day of utcDays("2023-01-01", "2025-01-01")) {
      const [year = "", month = ""] = day.split("-");
      expect(periodOf(civil, "year", day).label).toBe(year);
      expect(periodOf(civil, "month", day).label).toBe(`${year}-${month}`);
      expect(periodOf(civil, "quarter", day).label).toBe(`${year}-Q${Math.ceil(Number(month) / 3)}`);
    }
  });

  it("of the civil calendar begin on the first of a month", () => {
    expect(bounds(quarters(civil, 2026))).toEqual([
      "2026-01-01",
      "2026-04-01",
      "2026-07-01",
      "2026-10-01",
      "2027-01-01",
    ]);
    expect(months(civil, 2024)[1]).toEqual({ start: "2024-02-01", end: "2024-03-01", label: "2024-02" });
    expect(years(civil, 987)).toEqual([{ start: "0987-01-01", end: "0988-01-01", label: "0987" }]);
  });

  it("of a fiscal year bear the name of the end that was chosen", () => {
    expect(years(aprilByEnd, 2026)).toEqual([{ start: "2025-04-01", end: "2026-04-01", label: "FY2026" }]);
    expect(years(octoberByStart, 2026)).toEqual([{ start: "2026-10-01", end: "2027-10-01", label: "FY2026" }]);
    expect(quarters(aprilByEnd, 2026).map(({ label }) => label)).toEqual([
      "FY2026-Q1",
      "FY2026-Q2",
      "FY2026-Q3",
      "FY2026-Q4",
    ]);
    expect(bounds(quarters(aprilByEnd, 2026))).toEqual([
      "2025-04-01",
      "2025-07-01",
      "2025-10-01",
      "2026-01-01",
      "2026-04-01",
    ]);
    expect(months(aprilByEnd, 2026).at(-1)).toEqual({ start: "2026-03-01", end: "2026-04-01", label: "FY2026-M12" });
    expect(periodOf(octoberByStart, "month", "2026-09-30")).toEqual({
      start: "2026-09-01",
      end: "2026-10-01",
      label: "FY2025-M12",
    });
  });

  it("of the United States government's year are those of its law: fiscal 2026 begins on 1 October 2025", () => {
    const federal = calendar({ startMonth: 10, named: "end" });
    expect(quarters(federal, 2026)[0]).toEqual({ start: "2025-10-01", end: "2026-01-01", label: "FY2026-Q1" });
  });

  it("run from one name to another", () => {
    expect(years(civil, 2024, 2026).map(({ label }) => label)).toEqual(["2024", "2025", "2026"]);
    expect(followEachOther(years(aprilByEnd, 1900, 2100))).toBe(true);
    expect(thrownBy(() => years(civil, 2026, 2025)).code).toBe("impossible-request");
  });

  it("refuse names that are no years", () => {
    for (const year of [2026.5, NaN, 0, -1, 10_000, "2026"] as number[]) {
      for (const cut of [years, quarters, months, weeks]) {
        expect(thrownBy(() => cut(civil, year))).toMatchObject({
          code: "impossible-request",
          place: { field: "year", value: year },
        });
      }
    }
    expect(thrownBy(() => years(civil, 9999)).code).toBe("impossible-request");
  });
});

describe("weeks", () => {
  it("of the civil calendar are those of ISO 8601, as date-fns has them", () => {
    for (const day of utcDays("1995-12-20", "2040-01-15")) {
      const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
      const local = new Date(year, month - 1, date, 12);
      if (local.getDate() !== date) continue; // a day that this machine's zone left out
      const label = `${getISOWeekYear(local)}-W${getISOWeek(local).toString().padStart(2, "0")}`;
      if (periodOf(civil, "week", day).label !== label) expect(periodOf(civil, "week", day).label, day).toBe(label);
    }
    expect(periodOf(civil, "week", "2027-01-03")).toEqual({
      start: "2026-12-28",
      end: "2027-01-04",
      label: "2026-W53",
    });
  });

  it("of a year are the 52 or 53 that have most of their days in it", () => {
    expect(weeks(civil, 2026)).toHaveLength(53);
    expect(weeks(civil, 2025)).toHaveLength(52);
    expect(weeks(civil, 2025)[0]).toEqual({ start: "2024-12-30", end: "2025-01-06", label: "2025-W01" });
    for (const each of [civil, aprilByEnd, octoberByStart]) {
      for (let name = 1990; name < 2050; name += 1) {
        const [year] = years(each, name);
        for (const week of weeks(each, name)) {
          const within = utcDays(week.start, week.end).filter((day) => year && year.start <= day && day < year.end);
          expect(within.length).toBeGreaterThan(3);
        }
        expect(weeks(each, name).at(-1)?.end).toBe(weeks(each, name + 1)[0]?.start);
      }
    }
  });

  it("of a fiscal year are counted from its own start", () => {
    expect(weeks(aprilByEnd, 2026)[0]).toEqual({ start: "2025-03-31", end: "2025-04-07", label: "FY2026-W01" });
  });
});

describe("periodOf", () => {
  const calendars = fc.constantFrom<Calendar>(civil, aprilByEnd, octoberByStart);
  const days = fc.constantFrom(...utcDays("2019-12-01", "2030-02-01"));

  it("finds the very period that the lists have, and the day is in it", () => {
    const lists = { year: years, quarter: quarters, month: months, week: weeks };
    fc.assert(
      fc.property(calendars, fc.constantFrom("year", "quarter", "month", "week"), days, (each, unit, day) => {
        const found = periodOf(each, unit, day);
        expect(found.start <= day && day < found.end).toBe(true);
        expect(lists[unit](each, Number(/\d{4}/.exec(found.label)?.[0]))).toContainEqual(found);
      }),
      { numRuns: 500 },
    );
  });

  it("labels so that texts sort as time does", () => {
    fc.assert(
      fc.property(
        calendars,
        fc.constantFrom("year", "quarter", "month", "week"),
        days,
        days,
        (each, unit, one, other) => {
          const [a, b] = [periodOf(each, unit, one), periodOf(each, unit, other)];
          expect(a.label < b.label).toBe(a.start < b.start);
        },
      ),
    );
  });

  it("refuses units and days that are none", () => {
    // @ts-expect-error: no such unit
    expect(thrownBy(() => periodOf(civil, "decade", "2026-01-01"))).toMatchObject({
      place: { field: "unit", value: "decade" },
    });
    expect(thrownBy(() => periodOf(civil, "week", "2026-02-29")).code).toBe("unreadable-day");
  });
});
