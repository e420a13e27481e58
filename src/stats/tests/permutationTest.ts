import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import { seededDraws, type Draws } from "../random/seededDraws.js";

/** Comparison of a statistic with its values for other orders of the same numbers. */
export interface PermutationTest {
  /** Statistic of the numbers in the given order. */
  readonly statistic: number;
  /** Share of random orders with a statistic at least as great. */
  readonly pValue: number;
  /** True if all orders were tried, so the p-value is no estimate. */
  readonly exact: boolean;
  /** Number of orders tried. */
  readonly orders: number;
}

/** Seed and number of random orders. */
export interface PermutationOptions {
  readonly seed: number;
  /** Number of random orders, default 9,999. If there are no more orders in all, each is tried once. */
  readonly orders?: number | undefined;
}

/** Kinds of the options for random orders. */
export const permutationKinds: OptionKinds<PermutationOptions> = { seed: "number", orders: "number?" };

/**
 * Tests whether chance explains a statistic of numbers that are matched with other data. The statistic is computed
 * again for other orders of the numbers, in which every match is random.
 *
 *     p = (1 + #{ statistic of a drawn order ≥ the statistic }) / (1 + orders),   or the share of all orders
 *
 * The test assumes nothing about the distribution of the numbers, so it holds for eight reps as for eight hundred. For
 * a two-sided test, give a statistic that grows in both directions, such as |r|. Statistics that differ only by
 * rounding count as equal. Null if the statistic of the given order is null. Another order with the statistic null
 * counts as less.
 *
 * Sources: R. A. Fisher, The design of experiments (1935); B. Phipson and G. K. Smyth, Permutation p-values should
 * never be zero, Statistical Applications in Genetics and Molecular Biology 9 (2010).
 *
 * @throws SalesKpiError `impossible-request` if the seed is invalid, or `orders` is no whole number above 0
 * @example
 * const bySales = [1, 2, 3, 4, 5];
 * permutationTest([10, 20, 30, 40, 60], (pay) => pearson(pay, bySales), { seed: 1 })?.pValue.toFixed(6) // => '0.008333'
 */
export function permutationTest(
  values: readonly number[],
  statistic: (values: readonly number[]) => number | null,
  options: PermutationOptions,
): PermutationTest | null {
  const { seed, orders = 9_999 } = checkOptions("permutationTest", options, permutationKinds);
  if (!(Number.isSafeInteger(orders) && orders > 0))
    refuse("permutationTest: orders", orders, "a whole number above 0");
  const draws = seededDraws(seed);
  const observed = statistic(values);
  if (observed === null) return null;
  const threshold = observed - 1e-12 * Math.max(1, Math.abs(observed));
  const reaches = (order: readonly number[]): boolean => (statistic(order) ?? -Infinity) >= threshold;
  const orderCount = countOrders(values.length, orders);
  let reached = 0;
  if (orderCount <= orders) {
    for (const order of allOrders(values)) if (reaches(order)) reached += 1;
    return { statistic: observed, pValue: reached / orderCount, exact: true, orders: orderCount };
  }
  for (let order = 0; order < orders; order += 1) if (reaches(shuffle(values, draws, order))) reached += 1;
  return { statistic: observed, pValue: (1 + reached) / (1 + orders), exact: false, orders };
}

/** Returns n!, or a number above `most` if n! is above. */
function countOrders(n: number, most: number): number {
  let count = 1;
  for (let factor = 2; factor <= n && count <= most; factor += 1) count *= factor;
  return count;
}

/** Yields every order, by Heap's exchanges. */
function* allOrders(values: readonly number[]): Generator<readonly number[]> {
  const order = [...values];
  const exchangeCounts = order.map(() => 0);
  yield order;
  for (let index = 1; index < order.length;) {
    const exchanged = exchangeCounts[index] ?? 0;
    if (exchanged < index) {
      exchange(order, index % 2 === 0 ? 0 : exchanged, index);
      yield order;
      exchangeCounts[index] = exchanged + 1;
      index = 1;
    } else {
      exchangeCounts[index] = 0;
      index += 1;
    }
  }
}

/**
 * Returns a random order, by Fisher and Yates: from the last index down, each index takes one of the remaining numbers.
 */
function shuffle(values: readonly number[], draws: Draws, stream: number): number[] {
  const order = [...values];
  for (let index = order.length - 1; index > 0; index -= 1)
    exchange(order, Math.floor(draws(index, stream) * (index + 1)), index);
  return order;
}

function exchange(order: number[], left: number, right: number): void {
  [order[left], order[right]] = [order[right] ?? NaN, order[left] ?? NaN];
}
