import { describe, expect, it } from "vitest";
import { SalesKpiError } from "../../src/errors.js";
import type { KeyReading } from "../../src/query/scan/blockColumns.js";
import { blocksOf } from "../../src/query/scan/blocks.js";
import { groupsBy } from "../../src/query/aggregate/groups.js";
import { tableOf, type Table } from "../../src/query/scan/table.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { drawn } from "./tables.js";

interface Thing {
  readonly id: string;
  readonly keys: readonly (string | null | undefined)[];
}

const odd = ["__proto__", "constructor", "", "null", "undefined", "0", null, undefined];

/** Records whose keys are few at first; later ones have new keys, and some of them no place. */
function things(length: number, most: number): Thing[] {
  const draw = drawn(length);
  return Array.from({ length }, (_, at) => ({
    id: `t${at}`,
    keys: Array.from({ length: 3 }, () => {
      const number = Math.floor(draw() * Math.min(most, 3 + at));
      return number < odd.length ? odd[number] : `k${number}`;
    }),
  }));
}

const [first, second, third] = [0, 1, 2].map(
  (at): KeyReading<Thing> =>
    ({ keys }) =>
      keys[at],
) as [KeyReading<Thing>, KeyReading<Thing>, KeyReading<Thing>];

/** The keys of a record up to the first reading in which it has no place. */
const pathOf = (thing: Thing, readings: readonly KeyReading<Thing>[]): unknown[] => {
  const path = readings.map((reading) => reading(thing));
  return path.includes(undefined) ? path.slice(0, path.indexOf(undefined)) : path;
};

/** The group of each record, and the keys of each group. */
function grouped(table: Table<Thing>, readings: readonly KeyReading<Thing>[]) {
  const groups = groupsBy(table, readings);
  const groupOf: number[] = [];
  for (const block of blocksOf(table)) {
    groupOf.push(...groups.in(block).subarray(0, block.size));
    groups.check(block, () => true);
    expect(Math.max(...groupOf.slice(-block.size))).toBeLessThan(groups.count());
  }
  return { groupOf, keysOf: groups.keysOf };
}

const groupings = [[], [first], [first, second], [second, first, third], [first, first], [third, second, third]];

describe("groups", () => {
  it.each([20, 300, 9_000])("are one for each path of keys that a record has, of %d different keys", (most) => {
    const items = things(9_500, most);
    const kept = tableOf("things", items, { keep: true });
    for (const table of [tableOf("things", items), kept, kept])
      for (const readings of groupings) {
        const { groupOf, keysOf } = grouped(table, readings);
        const paths = items.map((item) => JSON.stringify(pathOf(item, readings)));
        expect(groupOf.map((group) => JSON.stringify(keysOf(group)))).toEqual(paths);
        expect(new Set(groupOf).size).toBe(new Set(paths).size);
      }
  });

  it("are told apart where there are more keys than sixteen bits can number", () => {
    const items = Array.from({ length: 37_000 }, (_, at): Thing => ({
      id: `t${at}`,
      keys: [`k${at % 33_500}`, at % 2 ? "odd" : "even", undefined],
    }));
    const kept = tableOf("things", items, { keep: true });
    for (const table of [kept, kept, tableOf("things", items)])
      for (const readings of [[first], [second, first]]) {
        const { groupOf, keysOf } = grouped(table, readings);
        expect(groupOf.map((group) => String(keysOf(group)))).toEqual(
          items.map((item) => String(pathOf(item, readings))),
        );
      }
  });

  it("stay apart where two keys put together read the same as two others", () => {
    const items: Thing[] = [["a", "bc"], ["ab", "c"], ["", "abc"], ["abc", ""], ["a", null], [null, "a"], ["a"]].map(
      (keys, at) => ({ id: `t${at}`, keys }),
    );
    expect(new Set(grouped(tableOf("things", items), [first, second]).groupOf).size).toBe(items.length);
  });

  it("name the record whose key could not be read, where it is counted, and only there", () => {
    const bad = new Set([2, 4_200, 9_001]);
    const items = things(9_100, 12).map((item, at) => (bad.has(at) ? { ...item, keys: ["bad", "b", "c"] } : item));
    const failing: KeyReading<Thing> = ({ keys: [key] }) => {
      if (key === "bad") throw new SalesKpiError("unreadable-day", "no day", { field: "on" });
      return key;
    };
    for (const readings of [[failing], [second, failing], [failing, third], [third, second, failing]])
      for (const how of [{}, { keep: true }]) {
        const table = tableOf("things", items, how);
        const groups = groupsBy(table, readings);
        const checked = (counted: (position: number) => boolean): void => {
          for (const block of blocksOf(table)) groups.check(block, (index) => counted(block.positionOf(index)));
        };
        for (const at of bad) {
          expect(
            thrownBy(() => {
              checked((position) => position === at);
            }),
          ).toMatchObject({
            message: `things[${at}]: no day`,
            place: { record: "things", index: at, id: `t${at}`, field: "on" },
          });
        }
        expect(() => {
          checked((position) => !bad.has(position));
        }).not.toThrow();
      }
  });
});
