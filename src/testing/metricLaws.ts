import type { Metric } from "../metric/metric.js";
import { operationsOf, textOf, type Operations } from "./operations.js";
import { plainness } from "./plainness.js";

/** Three lists of items: a law folds them apart and together. */
export type Lists<Item> = readonly [readonly Item[], readonly Item[], readonly Item[]];

/** Law that every metric keeps, as a check over three lists of items. */
export interface Law {
  readonly name: string;
  /** Returns null if the law holds for these items, otherwise the two sides that differ. */
  readonly violation: <Item, State, Value>(metric: Metric<Item, State, Value>, lists: Lists<Item>) => string | null;
}

/**
 * Laws of a metric, as data: run them with any test runner and any generator of items.
 *
 * Answers are compared as text that shows every digit. States are compared by their answers, because two different states
 * may mean the same.
 *
 * @example metricLaws.every((law) => law.violation(count(), [[1], [2, 3], []]) === null) // => true
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
  law("a new state is the zero of merge, on the left", (of, [xs]) => [
    of.answer(of.fold(xs)),
    of.answer(of.merge(of.init(), of.fold(xs))),
  ]),
  law("a new state is the zero of merge, on the right", (of, [xs]) => [
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
  law("every new state is empty", (of, [xs]) => {
    const before = JSON.stringify(of.init());
    of.fold(xs);
    return [before, JSON.stringify(of.init())];
  }),
  law("state is plain JSON", (of, [xs, ys]) => ["plain", plainness(of.merge(of.fold(xs), of.fold(ys)))]),
  law("state survives a round trip through text", (of, [xs, ys]) => [
    of.answer(of.fold([...xs, ...ys])),
    of.answer(of.fold(ys, of.roundTrip(of.fold(xs)))),
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
  const problems = metricLaws.flatMap(({ name, violation }) => {
    const problem = violation(metric, lists);
    return problem === null ? [] : [`${name}: ${problem}`];
  });
  if (problems.length > 0)
    throw new Error(
      `checkMetricLaws: expected every law to hold, violated: ${problems.length}\n${problems.join("\n")}`,
    );
}

type SidesOf = <Item, State, Value>(of: Operations<Item, State, Value>, lists: Lists<Item>) => [string, string];

function law(name: string, sidesOf: SidesOf): Law {
  return {
    name,
    violation: (metric, lists) => {
      const [left, right] = sidesOf(operationsOf(metric), lists);
      return left === right ? null : `${left} is not ${right}`;
    },
  };
}
