import { describe, expect, it } from "vitest";
import { SalesKpiError } from "../../src/errors.js";
import { inRecord, itemAt, type Block } from "../../src/query/scan/block.js";
import { blocksOf } from "../../src/query/scan/blocks.js";
import { daysIn, noDay } from "../../src/query/scan/daysIn.js";
import { dictionaryOf, keysIn } from "../../src/query/scan/keysIn.js";
import { question } from "../../src/query/plan/question.js";
import { roomIn, tableOf, type Table } from "../../src/query/scan/table.js";
import { toDay, toDayNumber } from "../../src/time/dayNumber.js";
import { thrownBy } from "../kpi/thrownBy.js";

interface Thing {
  readonly id: string;
  readonly at: number;
  readonly on: string | null;
  readonly seenAt?: number;
}

const things = (length: number): Thing[] =>
  Array.from({ length }, (_, at) => ({ id: `t${at}`, at, on: at % 7 === 3 ? null : toDay(20_000 + (at % 900)) }));

const isSeen = ({ at }: Thing): boolean => at % 3 !== 1 && !(at >= 4096 && at < 8192);
const look = (thing: Thing): Thing | null => (isSeen(thing) ? { ...thing, seenAt: thing.at } : null);
const ways = [{}, { keep: true }, { look }];

const dayOf = Object.assign(({ on }: Thing) => on, { field: "on" });
const keyOf = ({ at }: Thing): string | null | undefined =>
  at % 5 === 0 ? undefined : at % 5 === 1 ? null : `k${at % 2000}`;

/** What a step finds at each record of a block, with where it stands. */
const eachIn = <Found>(block: Block<Thing>, find: (index: number) => Found): [number, Found][] =>
  Array.from({ length: block.size }, (_, index) => [block.positionOf(index), find(index)]);

const everyThing = question<Thing>({ predicates: [] });
everyThing.ask(0);

const readDays = (table: Table<Thing>): void => {
  for (const block of blocksOf(table)) daysIn(block, dayOf, [everyThing]);
};

const lengths = [0, 1, 4095, 4096, 4097, 8192, 10_000];

describe("the blocks of a table", () => {
  it.each(lengths)("have every one of %d records once, in order, and know where each stands in the list", (length) => {
    const items = things(length);
    for (const how of ways) {
      const table = tableOf("things", items, how);
      const found = [...blocksOf(table)].flatMap((block) => {
        expect(block.size).toBeLessThanOrEqual(4096);
        expect(block.size).toBeLessThanOrEqual(roomIn(table));
        return eachIn(block, (index) => itemAt(block, index));
      });
      const shown = "look" in how ? items.filter(isSeen).map((item) => ({ ...item, seenAt: item.at })) : items;
      expect(found).toEqual(shown.map((item) => [item.at, item]));
    }
  });

  it("are read anew where nothing is kept, and once where it is", () => {
    const items = things(9000);
    for (const [how, times] of [
      [{}, 3],
      [{ look }, 3],
      [{ keep: true }, 1],
    ] as const) {
      const asked = new Map<number, number>();
      const counting = (thing: Thing): string => {
        asked.set(thing.at, (asked.get(thing.at) ?? 0) + 1);
        return "key";
      };
      const table = tableOf("things", items, how);
      for (let question = 0; question < 3; question += 1)
        for (const block of blocksOf(table)) {
          keysIn(table, block, counting);
          keysIn(table, block, counting);
        }
      const expected = "look" in how ? items.filter(isSeen) : items;
      expect([...asked.keys()]).toEqual(expected.map(({ at }) => at));
      expect(new Set(asked.values())).toEqual(new Set([times]));
    }
  });

  it("tell the day and the key of each record, the same at every question, though each block is shorter than the last", () => {
    const items = things(10_000);
    for (const how of ways) {
      const table = tableOf("things", items, how);
      const { keys } = dictionaryOf(table, keyOf);
      for (let question = 0; question < 2; question += 1)
        for (const block of blocksOf(table)) {
          const days = daysIn(block, dayOf, [everyThing]);
          const { codes, unread } = keysIn(table, block, keyOf);
          const sought = eachIn(block, (index) => itemAt(block, index)).map(([, item]) => item);
          expect(eachIn(block, (index) => [days[index], keys[codes[index] ?? -1]])).toEqual(
            sought.map((item) => [item.at, [item.on === null ? noDay : toDayNumber(item.on), keyOf(item)]]),
          );
          expect(unread).toEqual([]);
        }
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it("name the record of the whole list that a step fails on", () => {
    for (const how of ways)
      for (const position of [0, 4095, 8192, 9_000, 9_999]) {
        const failing = thrownBy(() => {
          for (const block of blocksOf(tableOf("things", things(10_000), how)))
            for (let index = 0; index < block.size; index += 1)
              if (block.positionOf(index) === position)
                inRecord(block, index, () => {
                  throw new SalesKpiError("unreadable-number", "no number", { field: "at" });
                });
        });
        expect(failing).toEqual({
          code: "unreadable-number",
          message: `things[${position}]: no number`,
          place: { record: "things", index: position, id: `t${position}`, field: "at" },
        });
      }
  });

  it("name the record whose day cannot be read, or that cannot be looked at", () => {
    const bad = 9_003;
    const items = things(9_100).map((item) => (item.at === bad ? { ...item, on: "2026-02-30" } : item));
    const place = { record: "things", index: bad, id: "t9003", field: "on", value: "2026-02-30" };
    for (const how of ways)
      for (let question = 0; question < 2; question += 1) {
        const table = tableOf("things", items, how);
        const failing = thrownBy(() => {
          readDays(table);
        });
        expect(failing).toMatchObject({ code: "unreadable-day", place });
      }
    const looking = (item: Thing): Thing => {
      if (item.at === bad) throw new SalesKpiError("unreadable-day", "no day", { field: "on", value: item.on });
      return item;
    };
    expect(thrownBy(() => [...blocksOf(tableOf("things", items, { look: looking }))])).toMatchObject({ place });
  });

  it("name the record on which the reading of its day fails", () => {
    const reading = ({ at }: Thing): string => {
      if (at === 4_500) throw new SalesKpiError("unreadable-day", "no day", { field: "on" });
      return "2026-01-01";
    };
    for (const how of ways.slice(0, 2)) {
      const table = tableOf("things", things(5_000), how);
      const { place } = thrownBy(() => {
        for (const block of blocksOf(table)) daysIn(block, reading, [everyThing]);
      });
      expect(place).toEqual({ record: "things", index: 4_500, id: "t4500", field: "on" });
    }
  });

  it("list the records whose key could not be read, as having none", () => {
    const failing = (thing: Thing): string | null | undefined => {
      if (thing.at % 4_000 === 700) throw new Error("no key");
      return keyOf(thing);
    };
    for (const how of [{}, { keep: true }]) {
      const table = tableOf("things", things(10_000), how);
      const unread: (number | undefined)[][] = [];
      for (const block of blocksOf(table)) {
        const found = keysIn(table, block, failing);
        for (const index of found.unread) unread.push([block.positionOf(index), found.codes[index]]);
      }
      expect(unread).toEqual([
        [700, 0],
        [4_700, 0],
        [8_700, 0],
      ]);
    }
  });

  it("keep nothing of a day column that could not be read to its end", () => {
    const items = things(20).map((item) => (item.at === 12 ? { ...item, on: "n/a" } : item));
    const table = tableOf("things", items, { keep: true });
    for (let question = 0; question < 2; question += 1)
      expect(() => {
        readDays(table);
      }).toThrow(/^things\[12\]: on: expected a day such as 2026-03-31, got "n\/a"/);
  });
});
