import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noDay } from "../../src/query/scan/daysIn.js";
import { layersOf, noSlot, slotAt, slotTable, type DaySpan } from "../../src/query/scan/slots.js";
import { toDayNumber } from "../../src/time/dayNumber.js";

const [first, last] = [toDayNumber("0001-01-01"), toDayNumber("9999-12-31")];

const nearDay = fc.integer({ min: -40, max: 40 });
const farDay = fc.oneof(nearDay, fc.integer({ min: first, max: last }), fc.constantFrom(first, last, last + 1, 20_543));

/** Spans between neighbours among some days, not all of them: none overlaps, some touch, some leave a gap. */
const apart = (day: fc.Arbitrary<number>): fc.Arbitrary<DaySpan[]> =>
  fc
    .tuple(fc.uniqueArray(day, { maxLength: 9 }), fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }), fc.nat())
    .map(([days, isSpan, turn]) => {
      const bounds = days.toSorted((left, right) => left - right);
      const spans = bounds.slice(1).flatMap((end, slot): DaySpan[] => {
        const start = bounds[slot] ?? end;
        return isSpan[slot] === true ? [{ start, end, slot: slot * 3 }] : [];
      });
      const at = spans.length === 0 ? 0 : turn % spans.length;
      return [...spans.slice(at), ...spans.slice(0, at)];
    });

const crossing = fc.array(
  fc.tuple(farDay, farDay).map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) + 1 })),
  { maxLength: 9 },
);
const numbered = (spans: readonly { readonly start: number; readonly end: number }[]): DaySpan[] =>
  spans.map((span, slot) => ({ ...span, slot }));

/** Every slot whose span has the day, found by looking at each. */
const slotsWith = (spans: readonly DaySpan[], day: number): number[] =>
  spans.filter(({ start, end }) => start <= day && day < end).map(({ slot }) => slot);

/** Days at the bounds of spans and beside them, and as many others. */
const daysAround = (spans: readonly DaySpan[], others: readonly number[]): number[] => [
  noDay,
  ...spans.flatMap(({ start, end }) => [start - 1, start, start + 1, end - 1, end, end + 1]),
  ...others,
];

function slotsOf(spans: readonly DaySpan[], undated: number, days: readonly number[]): number[] {
  const table = slotTable(spans, undated);
  return days.map((day) => slotAt(table, day));
}

describe("a table of slots", () => {
  it.each([
    ["short", nearDay],
    ["long", farDay],
  ] as const)("tells the slot whose span has the day, as a search through %s spans does", (_, day) => {
    fc.assert(
      fc.property(apart(day), fc.constantFrom(noSlot, 7), fc.array(farDay), (spans, undated, others) => {
        const days = daysAround(spans, others);
        const expected = days.map((each) => (each === noDay ? undated : (slotsWith(spans, each)[0] ?? noSlot)));
        expect(slotsOf(spans, undated, days)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it("tells days of two hundred years, of ten thousand, and of a span that begins after those", () => {
    const start = toDayNumber("1900-01-01");
    const year = (number: number): number => toDayNumber(`${number}-01-01`);
    const spans = numbered([
      { start, end: start + 65_535 },
      { start: start + 65_535, end: start + 65_536 },
      { start: start + 65_536, end: start + 65_537 },
      { start: start + 65_537, end: year(3000) },
      { start: year(3001), end: year(9000) },
      { start: first, end: first + 1 },
    ]);
    for (const some of [spans, spans.slice(0, 5), spans.toReversed(), spans.slice(3)]) {
      const days = daysAround(spans, [year(2026), year(3000), year(5555), last]);
      expect(slotsOf(some, noSlot, days)).toEqual(
        days.map((day) => (day === noDay ? noSlot : (slotsWith(some, day)[0] ?? noSlot))),
      );
    }
  });

  it("knows no slot but that of days that are not recorded, where there are no spans", () => {
    expect(slotsOf([], 4, [noDay, 0, first, last])).toEqual([4, noSlot, noSlot, noSlot]);
    expect(slotsOf([], noSlot, [noDay, 0])).toEqual([noSlot, noSlot]);
  });
});

describe("layers", () => {
  it("have every span once, and none in which two overlap", () => {
    fc.assert(
      fc.property(crossing.map(numbered), (spans) => {
        const layers = layersOf(spans);
        expect(new Set(layers.flat())).toEqual(new Set(spans));
        expect(layers.flat()).toHaveLength(spans.length);
        for (const layer of layers) for (const { start } of layer) expect(slotsWith(layer, start)).toHaveLength(1);
        expect(layers.filter((layer) => layer.length === 0)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("tell between them every slot that a day is in, however the spans cross", () => {
    fc.assert(
      fc.property(crossing.map(numbered), fc.array(farDay, { maxLength: 5 }), (spans, others) => {
        const days = daysAround(spans, others);
        const byLayer = layersOf(spans).map((layer) => slotsOf(layer, noSlot, days));
        days.forEach((day, at) => {
          const told = byLayer.map((slots) => slots[at] ?? NaN).filter((slot) => slot !== noSlot);
          expect(told.toSorted()).toEqual(day === noDay ? [] : slotsWith(spans, day).toSorted());
        });
      }),
      { numRuns: 60 },
    );
  });

  it("are one for months that follow each other, and two for months beside their quarter", () => {
    const months = numbered([0, 31, 59].map((start, at) => ({ start, end: [31, 59, 90][at] ?? 0 })));
    expect(layersOf(months.toReversed())).toHaveLength(1);
    expect(layersOf([...months, { start: 0, end: 90, slot: 3 }])).toHaveLength(2);
  });
});
