import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksOf } from "../../src/query/scan/blocks.js";
import { noDay } from "../../src/query/scan/daysIn.js";
import { cellOf } from "../../src/query/scan/placed.js";
import { binsBy } from "../../src/query/aggregate/bins.js";
import { everyRow } from "../../src/query/scan/selection.js";
import { noSlot, slotTable, type DaySpan } from "../../src/query/scan/slots.js";
import { tableOf } from "../../src/query/scan/table.js";

interface Fact {
  readonly group: number;
  readonly day: number;
  readonly bits: number;
}

const predicates = [0, 1, 2, 3, 4].map(
  (bit) =>
    ({ bits }: Fact) =>
      ((bits >> bit) & 1) === 1,
);
const facts = fc.array(
  fc.record({
    group: fc.oneof(fc.nat({ max: 3 }), fc.constantFrom(70, 5_000)),
    day: fc.oneof(fc.constant(noDay), fc.integer({ min: -3, max: 12 }), fc.constantFrom(-700_000, 2_900_000)),
    bits: fc.nat({ max: 31 }),
  }),
  { maxLength: 60 },
);
const spans: readonly DaySpan[] = [
  { start: 0, end: 4, slot: 0 },
  { start: 4, end: 7, slot: 1 },
  { start: 9, end: 10, slot: 2 },
  { start: 100_000, end: 2_900_001, slot: 3 },
];
const undated = 4;
const width = 5;

const slotOf = ({ day }: Fact, undatedSlot: number): number =>
  day === noDay ? undatedSlot : (spans.find(({ start, end }) => start <= day && day < end)?.slot ?? noSlot);

describe("bins", () => {
  it.each([
    ["with a slot for facts that have no day", undated],
    ["without one", noSlot],
  ])("count the facts of each cell that answer alike, %s", (_, undatedSlot) => {
    const slots = slotTable(spans, undatedSlot);
    fc.assert(
      fc.property(facts, facts, (some, more) => {
        const all = [...some, ...more];
        const table = tableOf("facts", all);
        const bins = binsBy(table, predicates);
        const found = new Map<string, number>();
        // What is said of the groups is for speed alone.
        const groupCount = Math.max(1, ...some.map(({ group }) => group + 1));
        for (const block of blocksOf(table)) {
          const column = bins.in(
            block,
            {
              groups: Int32Array.from(all, ({ group }) => group),
              slots: { days: Int32Array.from(all, ({ day }) => day), table: slots },
              width,
              groupCount,
            },
            everyRow(block.size),
          );
          all.forEach((fact, index) => {
            const slot = slotOf(fact, undatedSlot);
            if (slot === noSlot) expect(column[index]).toBe(0);
            else expect(bins.bitsOf(column[index] ?? 0)).toBe(fact.bits);
          });
        }
        const expected = new Map<string, number>();
        for (const fact of all) {
          const slot = slotOf(fact, undatedSlot);
          if (slot === noSlot) continue;
          const name = `${cellOf(fact.group, slot, width)} ${fact.bits}`;
          expected.set(name, (expected.get(name) ?? 0) + 1);
        }
        for (const [cell, ofCell] of bins.byCell())
          for (const bin of ofCell) found.set(`${cell} ${bins.bitsOf(bin)}`, bins.countOf(bin));
        expect(found).toEqual(expected);
      }),
    );
  });
});
