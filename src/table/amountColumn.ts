import type { Amount } from "../money/amount.js";

/**
 * Amounts as integers in doubles, at one scale for the column: units / 10^scale. Missing ones are NaN.
 *
 * What that cannot hold exactly is NaN too, and stands in `others` as it was read: an amount of more than fifteen digits
 * at this scale, or one that cannot be read at all, which is an error for whoever uses it and for nobody else.
 */
export interface AmountColumn {
  readonly units: Float64Array;
  readonly scale: number;
  readonly others: ReadonlyMap<number, Amount>;
}
