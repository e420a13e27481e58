import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evidenceOf } from "../../src/metric/evidenceOf.js";
import { fold } from "../../src/metric/evaluate.js";
import type { Json, Metric } from "../../src/metric/metric.js";
import { checkMetricLaws } from "../../src/testing/metricLaws.js";
import { everyMetric } from "./everyMetric.js";
import { anyItems, type Item } from "./items.js";
import { shown } from "./shown.js";

type Whole = Metric<Item, Json, unknown>;

const answer = (metric: Whole, state: Json): string => shown([metric.result(state), evidenceOf(metric, state)]);
const travelled = (state: Json): Json => structuredClone(JSON.parse(JSON.stringify(state)) as Json);

/** Every object and list within a value, by identity. */
const objectsIn = (value: unknown): readonly object[] =>
  typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : [];

/** Items, the same items in some other order, and numbers to cut and join them by. */
const shuffled = fc
  .array(anyItems, { minLength: 1, maxLength: 3 })
  .map((lists) => lists.flat())
  .chain((items) =>
    fc.record({
      items: fc.constant(items),
      reordered: fc.shuffledSubarray(items, { minLength: items.length }),
      size: fc.integer({ min: 1, max: 5 }),
      picks: fc.infiniteStream(fc.nat()),
    }),
  );

const chunksOf = <Value>(values: readonly Value[], size: number): readonly (readonly Value[])[] =>
  values.length === 0
    ? [[]]
    : [values.slice(0, size), ...chunksOf(values.slice(size), size).filter((c) => c.length > 0)];

/** Joins states two at a time, whichever come to hand, until one is left. */
function joined(metric: Whole, states: readonly Json[], picks: Iterator<number>): Json {
  const left = [...states];
  const take = (): Json => left.splice((picks.next().value as number) % left.length, 1)[0] as Json;
  while (left.length > 1) left.push(metric.merge(take(), take()));
  return left[0] as Json;
}

describe.each(everyMetric)("$name", ({ metric }) => {
  it("keeps the laws", () => {
    fc.assert(
      fc.property(anyItems, anyItems, anyItems, (...lists) => {
        expect(() => {
          checkMetricLaws(metric, lists);
        }).not.toThrow();
      }),
      { numRuns: 30 },
    );
  });

  it("has the same answer in any order, in any parts, merged in any order after a round trip", () => {
    fc.assert(
      fc.property(shuffled, ({ items, reordered, size, picks }) => {
        const parts = chunksOf(reordered, size).map((part) => travelled(fold(metric, part, "items")));
        expect(answer(metric, joined(metric, parts, picks))).toBe(answer(metric, fold(metric, items, "items")));
      }),
      { numRuns: 30 },
    );
  });

  it("shares nothing with the right side of a merge, nor between new states", () => {
    fc.assert(
      fc.property(anyItems, anyItems, (xs, ys) => {
        const right = fold(metric, ys, "items");
        const merged = new Set(objectsIn(metric.merge(fold(metric, xs, "items"), right)));
        expect(objectsIn(right).filter((object) => merged.has(object))).toEqual([]);
        expect(objectsIn(metric.init()).filter((object) => objectsIn(metric.init()).includes(object))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
