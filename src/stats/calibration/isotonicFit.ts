import { refuse } from "../../errors.js";
import { invalidValue } from "../sample/invalidValue.js";

/** Neighbouring values that share one fitted value. The values of a longer block were out of order and have been pooled. */
export interface IsotonicBlock {
  /** Index of its first value. */
  readonly start: number;
  /** Index after its last value. */
  readonly end: number;
  /** Weighted mean of its values. */
  readonly value: number;
  /** Sum of its weights. */
  readonly weight: number;
}

/**
 * Fits the non-decreasing sequence that lies nearest to the values, in their order.
 *
 *     minimise Σ weightᵢ (fittedᵢ − valueᵢ)²   subject to   fitted₀ ≤ fitted₁ ≤ …
 *
 * The algorithm pools adjacent violators: it replaces a value and a smaller successor by their weighted mean until none are
 * left. Values that already rise stay unchanged to the bit. Equal neighbours are in order and are not pooled. Each weight is 1
 * by default. Both lists are empty for no values.
 *
 * Source: R. E. Barlow, D. J. Bartholomew, J. M. Bremner and H. D. Brunk, Statistical inference under order restrictions
 * (1972).
 *
 * @throws SalesKpiError `impossible-request` if a value is not finite, a weight not above 0, or the lengths differ.
 * @example isotonicFit([0.1, 0.4, 0.2, 0.8], [5, 1, 3, 2]).fitted // => [0.1, 0.25, 0.25, 0.8]
 */
export function isotonicFit(
  values: readonly number[],
  weights: readonly number[] = Array.from(values, () => 1),
): { readonly fitted: number[]; readonly blocks: IsotonicBlock[] } {
  if (weights.length !== values.length)
    refuse("weights", weights.length, `${values.length} weights, one for each value`);
  const blocks: BlockSum[] = [];
  for (const [index, value] of values.entries()) {
    const weight = weights[index];
    if (!Number.isFinite(value)) throw invalidValue("values", index, value, "a finite number");
    if (!(weight !== undefined && weight > 0 && weight < Infinity))
      throw invalidValue("weights", index, weight, "a finite number above 0");
    let last = { start: index, end: index + 1, value, weight, sum: value * weight };
    for (let before = blocks.at(-1); before !== undefined && before.value > last.value; before = blocks.at(-1)) {
      blocks.pop();
      last = mergeBlocks(before, last);
    }
    blocks.push(last);
  }
  return {
    fitted: blocks.flatMap(({ start, end, value }) => Array.from({ length: end - start }, () => value)),
    blocks: blocks.map(({ start, end, value, weight }) => ({ start, end, value, weight })),
  };
}

/** Block with the sum of its values times weights. */
type BlockSum = IsotonicBlock & { readonly sum: number };

function mergeBlocks(left: BlockSum, right: BlockSum): BlockSum {
  const weight = left.weight + right.weight;
  const sum = left.sum + right.sum;
  return { start: left.start, end: right.end, value: sum / weight, weight, sum };
}
