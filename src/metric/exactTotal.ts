import { SalesKpiError } from "../errors.js";
import type { Amount } from "../exact/amount.js";
import { addAmount, emptySum, mergeSums, type ExactSum } from "../exact/exactSum.js";
import { fieldOf, type Accessor } from "./accessor.js";

/** Exact sum, with the number of items in the sum and the number without an amount. */
export interface ExactTotal {
  sum: ExactSum;
  n: number;
  missing: number;
}

export const emptyTotal = (): ExactTotal => ({ sum: emptySum(), n: 0, missing: 0 });

/** Adds the amount of an item to a total and returns the total. */
export function addToTotal<Item>(total: ExactTotal, item: Item, of: Accessor<Item, Amount>): ExactTotal {
  const amount = of(item);
  if (amount == null) {
    total.missing += 1;
    return total;
  }
  inField(of, () => (total.sum = addAmount(total.sum, amount)));
  total.n += 1;
  return total;
}

/** Merges a total into `left` and returns `left`. */
export function mergeTotals(left: ExactTotal, right: ExactTotal): ExactTotal {
  left.sum = mergeSums(left.sum, right.sum);
  left.n += right.n;
  left.missing += right.missing;
  return left;
}

/** Runs `step` and returns its result. An error of `step` names the field of the accessor. */
export function inField<Item, Result>(of: Accessor<Item, unknown>, step: () => Result): Result {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof SalesKpiError)) throw error;
    const field = fieldOf(of);
    throw new SalesKpiError(error.code, `${field}: ${error.message}`, { ...error.place, field });
  }
}
