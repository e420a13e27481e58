import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import { seededDraws, type Draws } from "../random/seededDraws.js";

/** Place of a statistic among those of the same numbers in other orders. */
export interface PermutationTest {
  /** The statistic of the numbers as they are. */
  readonly statistic: number;
  /** Share of orders with a statistic as great or greater. */
  readonly pValue: number;
  /** True if all orders were computed, so that the p-value is no estimate. */
  readonly exact: boolean;
  /** Orders looked at. */
  readonly orders: number;
}

/** Options of {@link permutationTest}. */
export interface PermutationOptions {
  readonly seed: number;
  /** Number of random orders, 9,999 by default. If there are no more orders than this, all of them are computed. */
  readonly orders?: number | undefined;
}

/** The kinds of the options that draw orders. */
export const permutationKinds: OptionKinds<PermutationOptions> = { seed: "number", orders: "number?" };

/**
 * Tests if chance explains a statistic of matched numbers. The statistic is computed again for other orders of the
 * numbers, in which no match means anything.
 *
 *     p = (1 + #{ statistic of a drawn order ≥ the statistic }) / (1 + orders),   or the share of all orders
 *
 * It supposes nothing of how the numbers are distributed, so it holds for eight reps as for eight hundred. For both directions give a
 * statistic that grows in both, |r| say. A statistic that is equal but for rounding counts as equal. Null if the
 * statistic of the numbers is null; an order for which it is null counts as less.
 *
 * Sources: R. A. Fisher, The design of experiments (1935); B. Phipson and G. K. Smyth, Permutation p-values should never be
 * zero, Statistical Applications in Genetics and Molecular Biology 9 (2010).
 *
 * @throws SalesKpiError `impossible-request` if the seed is none, or `orders` no whole number above 0
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
  const enough = observed - 1e-12 * Math.max(1, Math.abs(observed));
  const reaches = (order: readonly number[]): boolean => (statistic(order) ?? -Infinity) >= enough;
  const all = ordersOf(values.length, orders);
  let reached = 0;
  if (all <= orders) {
    for (const order of everyOrder(values)) if (reaches(order)) reached += 1;
    return { statistic: observed, pValue: reached / all, exact: true, orders: all };
  }
  for (let order = 0; order < orders; order += 1) if (reaches(shuffle(values, draws, order))) reached += 1;
  return { statistic: observed, pValue: (1 + reached) / (1 + orders), exact: false, orders };
}

/** Returns n!, or a number above `most`. */
function ordersOf(n: number, most: number): number {
  let all = 1;
  for (let factor = 2; factor <= n && all <= most; factor += 1) all *= factor;
  return all;
}

/** Yields every order, by Heap's exchanges. */
function* everyOrder(values: readonly number[]): Generator<readonly number[]> {
  const order = [...values];
  const turns = order.map(() => 0);
  yield order;
  for (let place = 1; place < order.length;) {
    const turn = turns[place] ?? 0;
    if (turn < place) {
      exchange(order, place % 2 === 0 ? 0 : turn, place);
      yield order;
      turns[place] = turn + 1;
      place = 1;
    } else {
      turns[place] = 0;
      place += 1;
    }
  }
}

/** Returns a random order: each place, from the last one, takes one of the numbers that are left. */
function shuffle(values: readonly number[], draws: Draws, stream: number): number[] {
  const order = [...values];
  for (let place = order.length - 1; place > 0; place -= 1)
    exchange(order, Math.floor(draws(place, stream) * (place + 1)), place);
  return order;
}

function exchange(order: number[], left: number, right: number): void {
  [order[left], order[right]] = [order[right] ?? NaN, order[left] ?? NaN];
}
