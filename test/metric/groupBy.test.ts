import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bucketBy } from "../../src/metric/bucketBy.js";
import { count } from "../../src/metric/count.js";
import { evaluate, fold } from "../../src/metric/evaluate.js";
import { evidenceOf } from "../../src/metric/evidenceOf.js";
import { groupBy } from "../../src/metric/groupBy.js";
import { rollUp } from "../../src/metric/rollUp.js";
import { sumMoney } from "../../src/metric/sumMoney.js";
import { everyMetric } from "./everyMetric.js";
import { amountOf, anyItems, dayOf, nodeAbove, ownerOf, periods, type Item } from "./items.js";
import { shown } from "./shown.js";

const blank = { id: "i", won: false, closed: false, lines: [] };
const of = (...owners: (string | null | undefined)[]): Item[] => owners.map((owner) => ({ ...blank, owner }));
const on = (...days: (string | null | undefined)[]): Item[] => days.map((day) => ({ ...blank, on: day }));

/** The items of each key by way of a Map, keys in text order and the missing one last. */
function grouped(items: readonly Item[]): (readonly [string | null, readonly Item[]])[] {
  const groups = new Map<string | null, Item[]>();
  for (const item of items) groups.set(item.owner ?? null, [...(groups.get(item.owner ?? null) ?? []), item]);
  const texts = [...groups.keys()].filter((key) => key !== null).toSorted();
  return [...texts, ...(groups.has(null) ? [null] : [])].map((key) => [key, groups.get(key) ?? []]);
}

/** Milliseconds of a day, as another way to compare days than by their text. */
const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);

describe("groupBy", () => {
  it.each(everyMetric)(
    "answers for a group what the metric answers for the items of that group: $name",
    ({ metric }) => {
      fc.assert(
        fc.property(anyItems, (items) => {
          const answers = [...evaluate(groupBy(ownerOf, metric), items)];
          expect(shown(answers)).toBe(shown(grouped(items).map(([key, part]) => [key, evaluate(metric, part)])));
        }),
        { numRuns: 20 },
      );
    },
  );

  it("lists keys by code unit, the missing key last, whatever order they came in", () => {
    const list = of("b", null, "10", "2", "é", "a", "B", "", undefined, "__proto__", "z");
    const keys = ["", "10", "2", "B", "__proto__", "a", "b", "z", "é", null];
    expect([...evaluate(groupBy(ownerOf, count()), list).keys()]).toEqual(keys);
  });

  it("keeps the missing key apart from texts that look like one", () => {
    const answers = evaluate(groupBy(ownerOf, count()), of(null, "null", "", "-", undefined));
    expect([...answers]).toEqual([
      ["", 1],
      ["-", 1],
      ["null", 1],
      [null, 2],
    ]);
  });

  it("is an empty map of nothing", () => {
    expect(evaluate(groupBy(ownerOf, count()), [])).toEqual(new Map());
  });

  it("has the evidence of its groups together", () => {
    const metric = groupBy(ownerOf, sumMoney(amountOf));
    const list = [5, null, 7, null].map((amount, index) => ({ ...blank, amount, owner: ["ann", "bob"][index % 2] }));
    expect(evidenceOf(metric, fold(metric, list, "items"))).toMatchObject({ n: 2, missing: 2, numerator: null });
  });
});

describe("bucketBy", () => {
  it.each(everyMetric)(
    "answers for a period what the metric answers for the items of its days: $name",
    ({ metric }) => {
      fc.assert(
        fc.property(anyItems, (items) => {
          const expected = periods.map((period) => ({
            period,
            value: evaluate(
              metric,
              items.filter(
                ({ on: day }) => day != null && time(day) >= time(period.start) && time(day) < time(period.end),
              ),
            ),
          }));
          expect(shown(evaluate(bucketBy(dayOf, periods, metric), items))).toBe(shown(expected));
        }),
        { numRuns: 20 },
      );
    },
  );

  it("counts a day in every period that contains it, the start included and the end excluded", () => {
    const days = on("2026-01-01", "2026-01-31", "2026-02-01", "2026-03-31", "2026-04-01", null, undefined);
    expect(evaluate(bucketBy(dayOf, periods, count()), days).map(({ value }) => value)).toEqual([4, 2, 1, 1, 1]);
  });

  it("has the periods in their order, empty ones included, and none without periods", () => {
    const buckets = evaluate(bucketBy(dayOf, periods, sumMoney(amountOf)), []);
    expect(buckets.map(({ period }) => period)).toEqual(periods);
    expect(buckets.map(({ value }) => value.toString())).toEqual(["0", "0", "0", "0", "0"]);
    expect(evaluate(bucketBy(dayOf, [], count()), on("2026-01-01"))).toEqual([]);
  });

  it("refuses a period that is upside down or empty before any item is seen", () => {
    expect(() => bucketBy(dayOf, [{ start: "2026-04-01", end: "2026-01-01" }], count())).toThrow(
      expect.objectContaining({ name: "SalesKpiError", code: "impossible-request" }),
    );
  });

  it("refuses a day that is none, by field and index", () => {
    expect(() => evaluate(bucketBy(dayOf, periods, count()), on("2026-02-28", "2026-02-30"))).toThrow(
      expect.objectContaining({
        code: "unreadable-day",
        message: expect.stringMatching(/items\[1\].*\bon\b.*2026-02-30/) as string,
        place: expect.objectContaining({ index: 1, field: "on", value: "2026-02-30" }) as object,
      }),
    );
  });
});

describe("rollUp", () => {
  it.each(everyMetric)(
    "answers for a node what the metric answers for the items of it and all below: $name",
    (each) => {
      const { metric } = each;
      fc.assert(
        fc.property(anyItems, (items) => {
          const texts = items.flatMap(({ owner }) => (owner == null ? [] : [owner]));
          const nodes = new Set(
            texts.flatMap((text) => Array.from({ length: text.length + 1 }, (_, n) => text.slice(0, n))),
          );
          const expected = [...nodes].toSorted().map((node): unknown => [
            node,
            evaluate(
              metric,
              items.filter(({ owner }) => owner?.startsWith(node)),
            ),
          ]);
          const without = items.filter(({ owner }) => owner == null);
          if (without.length > 0) expected.push([null, evaluate(metric, without)]);
          expect(shown([...evaluate(rollUp(ownerOf, nodeAbove, metric), items)])).toBe(shown(expected));
        }),
        { numRuns: 20 },
      );
    },
  );

  it("has for every node the merged states of its items and the nodes below", () => {
    const parents: Readonly<Record<string, string>> = { north: "all", south: "all", "north-1": "north" };
    const above = (team: string): string | undefined => parents[team];
    const answers = evaluate(rollUp(ownerOf, above, count()), of("north-1", "north-1", "north", "south", null));
    expect(Object.fromEntries(answers)).toEqual({ all: 4, north: 3, "north-1": 2, south: 1, null: 1 });
  });

  it("leaves its state as it was, and the states of its nodes apart", () => {
    const metric = rollUp(ownerOf, nodeAbove, sumMoney(amountOf));
    const state = fold(metric, [{ ...blank, owner: "ab", amount: 5 }], "items");
    const before = JSON.stringify(state);
    expect([shown(metric.result(state)), shown(metric.result(state))]).toEqual(
      Array(2).fill('{"entries":[["","5"],["a","5"],["ab","5"]]}'),
    );
    expect(JSON.stringify(state)).toBe(before);
  });

  it("refuses a tree with a circle, by name", () => {
    const circles: readonly ((key: string) => string)[] = [
      (key) => key,
      (key) => (key === "a" ? "b" : "a"),
      (key) => (key === "b" ? "c" : "b"),
    ];
    for (const above of circles)
      expect(() => evaluate(rollUp(ownerOf, above, count()), of("a"))).toThrow(
        expect.objectContaining({
          code: "impossible-request",
          message: expect.stringMatching(/^parentOf: expected a tree, got "[abc]" above itself$/) as string,
        }),
      );
  });

  it("is an empty map of nothing", () => {
    expect(evaluate(rollUp(ownerOf, nodeAbove, count()), [])).toEqual(new Map());
  });
});
