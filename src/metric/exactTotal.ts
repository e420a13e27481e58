import { SalesKpiError } from "../errors.js";
import type { Amount } from "../exact/amount.js";
import { addAmount, emptySum, mergeSums, type ExactSum } from "../exact/exactSum.js";
import { fieldOf, type Accessor } from "./accessor.js";

/** An exact sum with the number of items in it and the number that had nothing to add. */
export interface ExactTotal {
  sum: ExactSum;
  n: number;
  missing: number;
}

export const emptyTotal = (): ExactTotal => ({ sum: emptySum(), n: 0, missing: 0 });

export function addToTotal<Item>(total: ExactTotal, item: Item, reading: Accessor<Item, Amount>): ExactTotal {
  const amount = reading(item);
  if (amount == null) {
    total.missing += 1;
    return total;
  }
  inField(reading, () => (total.sum = addAmount(total.sum, amount)));
  total.n += 1;
  return total;
}

export function mergeTotals(left: ExactTotal, right: ExactTotal): ExactTotal {
  left.sum = mergeSums(left.sum, right.sum);
  left.n += right.n;
  left.missing += right.missing;
  return left;
}

/** Runs `step`; an error in it names the field that was read. */
export function inField<Item, Result>(reading: Accessor<Item, unknown>, step: () => Result): Result {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof SalesKpiError)) throw error;
    const field = fieldOf(reading);
    throw new SalesKpiError(error.code, `${field}: ${error.message}`, { ...error.place, field });
  }
}
