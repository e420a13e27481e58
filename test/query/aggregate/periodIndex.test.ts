import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noDay } from "../../../src/query/scan/dayColumnOf.js";
import {
  disjointLayers,
  noPeriod,
  periodAt,
  periodIndex,
  type DayRange,
} from "../../../src/query/aggregate/periodIndex.js";
import { toDayNumber } from "../../../src/time/dayNumber.js";

const [first, last] = [toDayNumber("0001-01-01"), toDayNumber("9999-12-31")];

const nearDay = fc.integer({ min: -40, max: 40 });
const farDay = fc.oneof(nearDay, fc.integer({ min: first, max: last }), fc.constantFrom(first, last, last + 1, 20_543));

/** Ranges between neighbours among some days, without overlap: some touch, some leave a gap. */
const apart = (day: fc.Arbitrary<number>): fc.Arbitrary<DayRange[]> =>
  fc
    .tuple(fc.uniqueArray(day, { maxLength: 9 }), fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }), fc.nat())
    .map(([days, isRange, turn]) => {
      const bounds = days.toSorted((left, right) => left - right);
      const ranges = bounds.slice(1).flatMap((end, position): DayRange[] => {
        const start = bounds[position] ?? end;
        return isRange[position] === true ? [{ start, end, period: position * 3 }] : [];
      });
      const at = ranges.length === 0 ? 0 : turn % ranges.length;
      return [...ranges.slice(at), ...ranges.slice(0, at)];
    });

const crossing = fc.array(
  fc.tuple(farDay, farDay).map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) + 1 })),
  { maxLength: 9 },
);
const numbered = (ranges: readonly { readonly start: number; readonly end: number }[]): DayRange[] =>
  ranges.map((range, period) => ({ ...range, period }));

/** Returns every period of a day, by a search through all ranges. */
const periodsWith = (ranges: readonly DayRange[], day: number): number[] =>
  ranges.filter(({ start, end }) => start <= day && day < end).map(({ period }) => period);

/** Returns a missing day, the days at the bounds of ranges and beside them, and some others. */
const daysAround = (ranges: readonly DayRange[], others: readonly number[]): number[] => [
  noDay,
  ...ranges.flatMap(({ start, end }) => [start - 1, start, start + 1, end - 1, end, end + 1]),
  ...others,
];

function periodsOf(ranges: readonly DayRange[], undated: number, days: readonly number[]): number[] {
  const index = periodIndex(ranges, undated);
  return days.map((day) => periodAt(index, day));
}

describe("a period index", () => {
  it.each([
    ["short", nearDay],
    ["long", farDay],
  ] as const)("finds the period of a day, as a search through %s ranges does", (_, day) => {
    fc.assert(
      fc.property(apart(day), fc.constantFrom(noPeriod, 7), fc.array(farDay), (ranges, undated, others) => {
        const days = daysAround(ranges, others);
        const expected = days.map((each) => (each === noDay ? undated : (periodsWith(ranges, each)[0] ?? noPeriod)));
        expect(periodsOf(ranges, undated, days)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it("finds the period of days over two hundred years, over ten thousand, and in a range that begins after those", () => {
    const start = toDayNumber("1900-01-01");
    const year = (number: number): number => toDayNumber(`${number}-01-01`);
    const ranges = numbered([
      { start, end: start + 65_535 },
      { start: start + 65_535, end: start + 65_536 },
      { start: start + 65_536, end: start + 65_537 },
      { start: start + 65_537, end: year(3000) },
      { start: year(3001), end: year(9000) },
      { start: first, end: first + 1 },
    ]);
    for (const some of [ranges, ranges.slice(0, 5), ranges.toReversed(), ranges.slice(3)]) {
      const days = daysAround(ranges, [year(2026), year(3000), year(5555), last]);
      expect(periodsOf(some, noPeriod, days)).toEqual(
        days.map((day) => (day === noDay ? noPeriod : (periodsWith(some, day)[0] ?? noPeriod))),
      );
    }
  });

  it("has no period but that of missing days if there are no ranges", () => {
    expect(periodsOf([], 4, [noDay, 0, first, last])).toEqual([4, noPeriod, noPeriod, noPeriod]);
    expect(periodsOf([], noPeriod, [noDay, 0])).toEqual([noPeriod, noPeriod]);
  });
});

describe("disjoint layers", () => {
  it("have every range once, and no overlap within a layer", () => {
    fc.assert(
      fc.property(crossing.map(numbered), (ranges) => {
        const layers = disjointLayers(ranges);
        expect(new Set(layers.flat())).toEqual(new Set(ranges));
        expect(layers.flat()).toHaveLength(ranges.length);
        for (const layer of layers) for (const { start } of layer) expect(periodsWith(layer, start)).toHaveLength(1);
        expect(layers.filter((layer) => layer.length === 0)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("find between them every period of a day, however the ranges cross", () => {
    fc.assert(
      fc.property(crossing.map(numbered), fc.array(farDay, { maxLength: 5 }), (ranges, others) => {
        const days = daysAround(ranges, others);
        const byLayer = disjointLayers(ranges).map((layer) => periodsOf(layer, noPeriod, days));
        days.forEach((day, at) => {
          const found = byLayer.map((periods) => periods[at] ?? NaN).filter((period) => period !== noPeriod);
          expect(found.toSorted()).toEqual(day === noDay ? [] : periodsWith(ranges, day).toSorted());
        });
      }),
      { numRuns: 60 },
    );
  });

  it("are one for months that follow each other, and two for months beside their quarter", () => {
    const months = numbered([0, 31, 59].map((start, at) => ({ start, end: [31, 59, 90][at] ?? 0 })));
    expect(disjointLayers(months.toReversed())).toHaveLength(1);
    expect(disjointLayers([...months, { start: 0, end: 90, period: 3 }])).toHaveLength(2);
  });
});
