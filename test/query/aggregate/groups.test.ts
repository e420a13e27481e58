import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBatches } from "../../../src/query/scan/readBatches.js";
import { noDay } from "../../../src/query/scan/dayColumnOf.js";
import { cellOf } from "../../../src/query/aggregate/cellAssignment.js";
import { createGroups } from "../../../src/query/aggregate/groups.js";
import { selectAll } from "../../../src/query/scan/selectionVector.js";
import { noPeriod, periodIndex, type DayRange } from "../../../src/query/aggregate/periodIndex.js";
import { recordSource } from "../../../src/query/scan/recordSource.js";

interface Fact {
  readonly path: number;
  readonly day: number;
  readonly mask: number;
}

const predicates = [0, 1, 2, 3, 4].map(
  (bit) =>
    ({ mask }: Fact) =>
      ((mask >> bit) & 1) === 1,
);
const facts = fc.array(
  fc.record({
    path: fc.oneof(fc.nat({ max: 3 }), fc.constantFrom(70, 5_000)),
    day: fc.oneof(fc.constant(noDay), fc.integer({ min: -3, max: 12 }), fc.constantFrom(-700_000, 2_900_000)),
    mask: fc.nat({ max: 31 }),
  }),
  { maxLength: 60 },
);
const ranges: readonly DayRange[] = [
  { start: 0, end: 4, period: 0 },
  { start: 4, end: 7, period: 1 },
  { start: 9, end: 10, period: 2 },
  { start: 100_000, end: 2_900_001, period: 3 },
];
const undated = 4;
const periodCount = 5;

const periodOf = ({ day }: Fact, undatedPeriod: number): number =>
  day === noDay ? undatedPeriod : (ranges.find(({ start, end }) => start <= day && day < end)?.period ?? noPeriod);

describe("groups", () => {
  it.each([
    ["with a period for facts without a day", undated],
    ["without one", noPeriod],
  ])("count the facts of each cell with the same mask, %s", (_, undatedPeriod) => {
    const index = periodIndex(ranges, undatedPeriod);
    fc.assert(
      fc.property(facts, facts, (some, more) => {
        const all = [...some, ...more];
        const source = recordSource("facts", all);
        const groups = createGroups(source, predicates);
        const counted = new Map<string, number>();
        // Too small a count of paths costs speed and changes nothing else.
        const pathCount = Math.max(1, ...some.map(({ path }) => path + 1));
        for (const batch of readBatches(source)) {
          const column = groups.assign(
            batch,
            {
              paths: Int32Array.from(all, ({ path }) => path),
              periods: { days: Int32Array.from(all, ({ day }) => day), index },
              periodCount,
              pathCount,
            },
            selectAll(batch.size),
          );
          all.forEach((fact, row) => {
            const period = periodOf(fact, undatedPeriod);
            if (period === noPeriod) expect(column[row]).toBe(0);
            else expect(groups.predicateMaskOf(column[row] ?? 0)).toBe(fact.mask);
          });
        }
        const expected = new Map<string, number>();
        for (const fact of all) {
          const period = periodOf(fact, undatedPeriod);
          if (period === noPeriod) continue;
          const name = `${cellOf(fact.path, period, periodCount)} ${fact.mask}`;
          expected.set(name, (expected.get(name) ?? 0) + 1);
        }
        for (const [cell, groupsOfCell] of groups.byCell())
          for (const group of groupsOfCell)
            counted.set(`${cell} ${groups.predicateMaskOf(group)}`, groups.countOf(group));
        expect(counted).toEqual(expected);
      }),
    );
  });
});
