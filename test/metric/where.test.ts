import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { all } from "../../src/metric/all.js";
import { count } from "../../src/metric/count.js";
import { evaluate, fold } from "../../src/metric/evaluate.js";
import { evidenceOf } from "../../src/metric/evidenceOf.js";
import { map } from "../../src/metric/map.js";
import { mean } from "../../src/metric/mean.js";
import { filter } from "../../src/metric/filter.js";
import { unnest, project } from "../../src/metric/unnest.js";
import { proportion } from "../../src/metric/proportion.js";
import { sum } from "../../src/metric/sum.js";
import { where } from "../../src/metric/where.js";
import { everyMetric } from "./everyMetric.js";
import { anyItems, daysOf, isClosed, isWon, type Item } from "./items.js";
import { shown } from "./shown.js";

const blank = { id: "i", won: false, closed: false, lines: [] };

describe.each([
  { name: "where", cut: where },
  { name: "only", cut: filter },
])("$name", ({ cut }) => {
  it.each(everyMetric)("is the metric over the items that are filtered beforehand: $name", ({ metric }) => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const narrowed = cut(isWon, metric);
        const [found, expected] = [fold(narrowed, items, "items"), fold(metric, items.filter(isWon), "items")];
        expect(shown(narrowed.result(found))).toBe(shown(metric.result(expected)));
        expect(shown(evidenceOf(narrowed, found))).toBe(shown(evidenceOf(metric, expected)));
      }),
      { numRuns: 20 },
    );
  });

  it("reads nothing else of an item that it leaves out", () => {
    const unreadable: Item = { ...blank, days: NaN };
    expect(evaluate(cut(isWon, sum(daysOf)), [unreadable])).toBe(0);
  });
});

describe("map", () => {
  it("changes the answer and nothing else", () => {
    const doubled = map(proportion({ of: isWon }), (share) => share && share * 2);
    const items: Item[] = [{ ...blank, won: true }, blank, blank, blank];
    const state = fold(doubled, items, "items");
    expect(doubled.result(state)).toBe(0.5);
    expect(evidenceOf(doubled, state)).toMatchObject({ n: 4, numerator: 1, denominator: 4, method: "wilson" });
  });
});

describe("unnest and project", () => {
  it.each(everyMetric)("measure elements as if they had been listed: $name", ({ metric }) => {
    fc.assert(
      fc.property(fc.array(anyItems, { maxLength: 4 }), (lists) => {
        const inAll = unnest((list: readonly Item[]) => list, metric);
        const inFirst = project((list: readonly Item[]) => list[0] ?? null, metric);
        const firsts = lists.flatMap(([first]) => (first === undefined ? [] : [first]));
        for (const [held, items] of [
          [inAll, lists.flat()],
          [inFirst, firsts],
        ] as const) {
          const [found, expected] = [fold(held, lists, "lists"), fold(metric, items, "items")];
          expect(shown(held.result(found))).toBe(shown(metric.result(expected)));
          expect(shown(evidenceOf(held, found))).toBe(shown(evidenceOf(metric, expected)));
        }
      }),
      { numRuns: 20 },
    );
  });

  it("measure nothing without elements", () => {
    expect(
      evaluate(
        unnest(() => [], count()),
        [1, 2],
      ),
    ).toBe(0);
    expect(
      evaluate(
        project(() => null, count()),
        [1, 2],
      ),
    ).toBe(0);
  });
});

describe("all", () => {
  const named = Object.fromEntries(everyMetric.map(({ name, metric }) => [name, metric]));

  it("has under each name the answer of that metric alone", () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const expected = everyMetric.map(({ name, metric }) => [name, evaluate(metric, items)]);
        expect(shown(Object.entries(evaluate(all(named), items)))).toBe(shown(expected));
      }),
    );
  });

  it("keeps a part that is named __proto__ as a part", () => {
    const parts = { ["__proto__"]: count(), constructor: sum(daysOf) };
    const answers = evaluate(all<Item, typeof parts>(parts), [{ ...blank, days: 3 }, blank]);
    expect(Object.entries(answers)).toEqual([
      ["__proto__", 2],
      ["constructor", 3],
    ]);
    expect(Object.getPrototypeOf(answers)).toBe(Object.prototype);
  });

  it("is empty without metrics", () => {
    expect(evaluate(all({}), [blank])).toEqual({});
    expect(evidenceOf(all({}), {})).toMatchObject({ n: 0, missing: 0 });
  });

  it("has the largest number of items among its parts, and the largest number of missing items", () => {
    const metric = all({ won: where(isWon, count()), closed: where(isClosed, count()), days: mean(daysOf) });
    const items: Item[] = [
      { ...blank, closed: true },
      { ...blank, closed: true },
      { ...blank, days: 5 },
    ];
    expect(evidenceOf(metric, fold(metric, items, "items"))).toMatchObject({ n: 2, missing: 2, numerator: null });
  });
});
