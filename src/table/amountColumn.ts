import type { Packed } from "./packed.js";

/**
 * Amounts of a block as integers in doubles, at one scale: units / 10^scale. Missing ones are NaN.
 *
 * What that cannot hold exactly is NaN too, and its record is listed in `others`: an amount of more than fifteen digits
 * at this scale, or one that cannot be read at all, which is an error for whoever uses it and for nobody else.
 */
export interface AmountColumn {
  readonly units: Float64Array;
  readonly scale: number;
  readonly others: readonly number[];
}

/** An amount column in as little room as its units leave. */
export interface PackedAmounts extends Omit<AmountColumn, "units"> {
  readonly units: Packed;
}
