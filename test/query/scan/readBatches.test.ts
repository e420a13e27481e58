import { describe, expect, it } from "vitest";
import { SalesKpiError } from "../../../src/errors.js";
import { inRecord, itemAt, type Batch } from "../../../src/query/scan/batch.js";
import { readBatches } from "../../../src/query/scan/readBatches.js";
import { dayColumnOf, noDay } from "../../../src/query/scan/dayColumnOf.js";
import { dictionaryOf, keyColumnOf } from "../../../src/query/scan/keyColumnOf.js";
import { rowFilter } from "../../../src/query/scan/rowFilter.js";
import { batchCapacity, recordSource, type RecordSource } from "../../../src/query/scan/recordSource.js";
import { toDay, toDayNumber } from "../../../src/time/dayNumber.js";
import { thrownBy } from "../../kpi/thrownBy.js";

interface Thing {
  readonly id: string;
  readonly at: number;
  readonly on: string | null;
  readonly projectedAt?: number;
}

const things = (length: number): Thing[] =>
  Array.from({ length }, (_, at) => ({ id: `t${at}`, at, on: at % 7 === 3 ? null : toDay(20_000 + (at % 900)) }));

const isKept = ({ at }: Thing): boolean => at % 3 !== 1 && !(at >= 4096 && at < 8192);
const project = (thing: Thing): Thing | null => (isKept(thing) ? { ...thing, projectedAt: thing.at } : null);
const variants = [{}, { keep: true }, { project }];

const dayOf = Object.assign(({ on }: Thing) => on, { field: "on" });
const keyOf = ({ at }: Thing): string | null | undefined =>
  at % 5 === 0 ? undefined : at % 5 === 1 ? null : `k${at % 2000}`;

/** Returns what `find` returns for each record of a batch, with the record's position. */
const eachIn = <Found>(batch: Batch<Thing>, find: (index: number) => Found): [number, Found][] =>
  Array.from({ length: batch.size }, (_, index) => [batch.positionOf(index), find(index)]);

const everything = rowFilter<Thing>({ predicates: [] });
everything.include(0);

const readDays = (source: RecordSource<Thing>): void => {
  for (const batch of readBatches(source)) dayColumnOf(batch, dayOf, [everything]);
};

const lengths = [0, 1, 4095, 4096, 4097, 8192, 10_000];

describe("the batches of a source", () => {
  it.each(lengths)("have every one of %d records once, in order, and the position of each", (length) => {
    const items = things(length);
    for (const options of variants) {
      const source = recordSource("things", items, options);
      const found = [...readBatches(source)].flatMap((batch) => {
        expect(batch.size).toBeLessThanOrEqual(4096);
        expect(batch.size).toBeLessThanOrEqual(batchCapacity(source));
        return eachIn(batch, (index) => itemAt(batch, index));
      });
      const shown =
        "project" in options ? items.filter(isKept).map((item) => ({ ...item, projectedAt: item.at })) : items;
      expect(found).toEqual(shown.map((item) => [item.at, item]));
    }
  });

  it("are read for each query if nothing is kept, and otherwise once", () => {
    const items = things(9000);
    for (const [options, times] of [
      [{}, 3],
      [{ project }, 3],
      [{ keep: true }, 1],
    ] as const) {
      const asked = new Map<number, number>();
      const counting = (thing: Thing): string => {
        asked.set(thing.at, (asked.get(thing.at) ?? 0) + 1);
        return "key";
      };
      const source = recordSource("things", items, options);
      for (let query = 0; query < 3; query += 1)
        for (const batch of readBatches(source)) {
          keyColumnOf(source, batch, counting);
          keyColumnOf(source, batch, counting);
        }
      const expected = "project" in options ? items.filter(isKept) : items;
      expect([...asked.keys()]).toEqual(expected.map(({ at }) => at));
      expect(new Set(asked.values())).toEqual(new Set([times]));
    }
  });

  it("have the day and the key of each record, the same in every query, though the last batch is shorter", () => {
    const items = things(10_000);
    for (const options of variants) {
      const source = recordSource("things", items, options);
      const { keys } = dictionaryOf(source, keyOf);
      for (let query = 0; query < 2; query += 1)
        for (const batch of readBatches(source)) {
          const days = dayColumnOf(batch, dayOf, [everything]);
          const { codes, unread } = keyColumnOf(source, batch, keyOf);
          const expectedItems = eachIn(batch, (index) => itemAt(batch, index)).map(([, item]) => item);
          expect(eachIn(batch, (index) => [days[index], keys[codes[index] ?? -1]])).toEqual(
            expectedItems.map((item) => [item.at, [item.on === null ? noDay : toDayNumber(item.on), keyOf(item)]]),
          );
          expect(unread).toEqual([]);
        }
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it("name the record of the whole list on which a step throws", () => {
    for (const options of variants)
      for (const position of [0, 4095, 8192, 9_000, 9_999]) {
        const failing = thrownBy(() => {
          for (const batch of readBatches(recordSource("things", things(10_000), options)))
            for (let index = 0; index < batch.size; index += 1)
              if (batch.positionOf(index) === position)
                inRecord(batch, index, () => {
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

  it("name the record whose day cannot be read, or that cannot be projected", () => {
    const bad = 9_003;
    const items = things(9_100).map((item) => (item.at === bad ? { ...item, on: "2026-02-30" } : item));
    const place = { record: "things", index: bad, id: "t9003", field: "on", value: "2026-02-30" };
    for (const options of variants)
      for (let query = 0; query < 2; query += 1) {
        const source = recordSource("things", items, options);
        const failing = thrownBy(() => {
          readDays(source);
        });
        expect(failing).toMatchObject({ code: "unreadable-day", place });
      }
    const failing = (item: Thing): Thing => {
      if (item.at === bad) throw new SalesKpiError("unreadable-day", "no day", { field: "on", value: item.on });
      return item;
    };
    expect(thrownBy(() => [...readBatches(recordSource("things", items, { project: failing }))])).toMatchObject({
      place,
    });
  });

  it("name the record on which the accessor of its day throws", () => {
    const accessor = ({ at }: Thing): string => {
      if (at === 4_500) throw new SalesKpiError("unreadable-day", "no day", { field: "on" });
      return "2026-01-01";
    };
    for (const options of variants.slice(0, 2)) {
      const source = recordSource("things", things(5_000), options);
      const { place } = thrownBy(() => {
        for (const batch of readBatches(source)) dayColumnOf(batch, accessor, [everything]);
      });
      expect(place).toEqual({ record: "things", index: 4_500, id: "t4500", field: "on" });
    }
  });

  it("list the records whose key could not be read, as having none", () => {
    const failing = (thing: Thing): string | null | undefined => {
      if (thing.at % 4_000 === 700) throw new Error("no key");
      return keyOf(thing);
    };
    for (const options of [{}, { keep: true }]) {
      const source = recordSource("things", things(10_000), options);
      const unread: (number | undefined)[][] = [];
      for (const batch of readBatches(source)) {
        const found = keyColumnOf(source, batch, failing);
        for (const index of found.unread) unread.push([batch.positionOf(index), found.codes[index]]);
      }
      expect(unread).toEqual([
        [700, 0],
        [4_700, 0],
        [8_700, 0],
      ]);
    }
  });

  it("report a day that cannot be read in each query", () => {
    const items = things(20).map((item) => (item.at === 12 ? { ...item, on: "n/a" } : item));
    const source = recordSource("things", items, { keep: true });
    for (let query = 0; query < 2; query += 1)
      expect(() => {
        readDays(source);
      }).toThrow(/^things\[12\]: on: expected a day such as 2026-03-31, got "n\/a"/);
  });
});
