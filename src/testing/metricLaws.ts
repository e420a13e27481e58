import type { Metric } from "../metric/metric.js";
import { operationsOf, textOf, type Operations } from "./operations.js";
import { plainness } from "./plainness.js";

/** Three lists of items: the parts that a law takes apart and puts together. */
export type Lists<Item> = readonly [readonly Item[], readonly Item[], readonly Item[]];

/** A law that every metric keeps, as a check on three lists of items. */
export interface Law {
  readonly name: string;
  /** Null where the law holds for these items, otherwise how it is broken. */
  readonly broken: <Item, State, Value>(metric: Metric<Item, State, Value>, lists: Lists<Item>) => string | null;
}

/**
 * The laws of a metric, as data: run them with any test runner and any generator of items.
 *
 * Answers are compared as text that shows every digit. States are compared by their answers: two may differ and still mean
 * the same.
 *
 * @example metricLaws.every((law) => law.broken(count(), [[1], [2, 3], []]) === null) // => true
 */
export const metricLaws: readonly Law[] = [
  law("folding two lists is folding each and merging", (of, [xs, ys]) => [
    of.answer(of.fold([...xs, ...ys])),
    of.answer(of.merge(of.fold(xs), of.fold(ys))),
  ]),
  law("merge is associative", (of, [xs, ys, zs]) => [
    of.answer(of.merge(of.merge(of.fold(xs), of.fold(ys)), of.fold(zs))),
    of.answer(of.merge(of.fold(xs), of.merge(of.fold(ys), of.fold(zs)))),
  ]),
  law("merge is commutative", (of, [xs, ys]) => [
    of.answer(of.merge(of.fold(xs), of.fold(ys))),
    of.answer(of.merge(of.fold(ys), of.fold(xs))),
  ]),
  law("a fresh state is the zero of merge, on the left", (of, [xs]) => [
    of.answer(of.fold(xs)),
    of.answer(of.merge(of.init(), of.fold(xs))),
  ]),
  law("a fresh state is the zero of merge, on the right", (of, [xs]) => [
    of.answer(of.fold(xs)),
    of.answer(of.merge(of.fold(xs), of.init())),
  ]),
  law("the order of items does not matter", (of, [xs, ys]) => [
    of.answer(of.fold([...xs, ...ys])),
    of.answer(of.fold([...xs, ...ys].reverse())),
  ]),
  law("result only reads", (of, [xs]) => {
    const state = of.fold(xs);
    const before = JSON.stringify(state);
    of.answer(state);
    return [before, JSON.stringify(state)];
  }),
  law("merge leaves its right side alone, and so do later additions", (of, [xs, ys, zs]) => {
    const right = of.fold(ys);
    const before = JSON.stringify(right);
    of.fold(zs, of.merge(of.fold(xs), right));
    return [before, JSON.stringify(right)];
  }),
  law("a fresh state is always fresh", (of, [xs]) => {
    const before = JSON.stringify(of.init());
    of.fold(xs);
    return [before, JSON.stringify(of.init())];
  }),
  law("state is plain JSON", (of, [xs, ys]) => ["plain", plainness(of.merge(of.fold(xs), of.fold(ys)))]),
  law("state survives a journey as text", (of, [xs, ys]) => [
    of.answer(of.fold([...xs, ...ys])),
    of.answer(of.fold(ys, of.travelled(of.fold(xs)))),
  ]),
  law("items stay as they were", (of, [xs]) => {
    const before = textOf(xs);
    of.fold(xs);
    return [before, textOf(xs)];
  }),
];

/**
 * Throws an error that lists every law that `metric` breaks on these items.
 *
 * @example checkMetricLaws(count(), [[1], [2, 3], []]) // => undefined
 */
export function checkMetricLaws<Item, State, Value>(metric: Metric<Item, State, Value>, lists: Lists<Item>): void {
  const broken = metricLaws.flatMap(({ name, broken: check }) => {
    const how = check(metric, lists);
    return how === null ? [] : [`${name}: ${how}`];
  });
  if (broken.length > 0) throw new Error(`the metric breaks ${broken.length} of its laws\n${broken.join("\n")}`);
}

type TwoSides = <Item, State, Value>(of: Operations<Item, State, Value>, lists: Lists<Item>) => [string, string];

function law(name: string, sides: TwoSides): Law {
  return {
    name,
    broken: (metric, lists) => {
      const [left, right] = sides(operationsOf(metric), lists);
      return left === right ? null : `${left} is not ${right}`;
    },
  };
}
