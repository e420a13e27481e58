import { refuse } from "../../errors.js";
import { invalidValue } from "../sample/invalidValue.js";

/** Neighbours that share one fitted value. A block of more than one value was out of order and has been pooled. */
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
 * Returns the non-decreasing values nearest to the given ones, in the given order.
 *
 *     minimise Σ weightᵢ (fittedᵢ − valueᵢ)²   subject to   fitted₀ ≤ fitted₁ ≤ …
 *
 * Found by pooling adjacent violators: neighbours of which the former is greater are replaced by their weighted mean until
 * there are none. Values that rise already stay as they are, to the bit; equal neighbours are in order and are not pooled.
 * Without weights each value counts as one. Of nothing both lists are empty.
 *
 * Source: R. E. Barlow, D. J. Bartholomew, J. M. Bremner and H. D. Brunk, Statistical inference under order restrictions (1972).
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
  const blocks: Summed[] = [];
  for (const [index, value] of values.entries()) {
    const weight = weights[index];
    if (!Number.isFinite(value)) throw invalidValue("values", index, value, "a finite number");
    if (!(weight !== undefined && weight > 0 && weight < Infinity))
      throw invalidValue("weights", index, weight, "a finite number above 0");
    let last = { start: index, end: index + 1, value, weight, sum: value * weight };
    for (let before = blocks.at(-1); before !== undefined && before.value > last.value; before = blocks.at(-1)) {
      blocks.pop();
      last = pooled(before, last);
    }
    blocks.push(last);
  }
  return {
    fitted: blocks.flatMap(({ start, end, value }) => Array.from({ length: end - start }, () => value)),
    blocks: blocks.map(({ start, end, value, weight }) => ({ start, end, value, weight })),
  };
}

/** A block with the sum of its values times weights. */
type Summed = IsotonicBlock & { readonly sum: number };

function pooled(left: Summed, right: Summed): Summed {
  const weight = left.weight + right.weight;
  const sum = left.sum + right.sum;
  return { start: left.start, end: right.end, value: sum / weight, weight, sum };
}
