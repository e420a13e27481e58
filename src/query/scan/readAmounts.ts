import type { Accessor } from "../../metric/accessor.js";
import type { Amount } from "../../exact/amount.js";
import { shortOf } from "../../exact/shortNumber.js";
import type { Batch } from "./batch.js";
import type { SelectionVector } from "./selectionVector.js";

/**
 * Function that writes the amounts of selected records to `numbers`, each as the number that prints as the same decimal.
 * A missing amount is -Infinity. An amount that is no short decimal, or whose accessor throws, is NaN. Returns true if some
 * amounts are texts.
 */
export type ReadAmounts = <Item>(
  batch: Batch<Item>,
  accessor: Accessor<Item, Amount>,
  selection: SelectionVector,
  numbers: Float64Array,
) => boolean;

/**
 * Four copies of one function, so that each of a query's first four amounts has a loop of its own. In a loop that always
 * calls the same accessor, an engine inlines the call and keeps its number unboxed. Programs run the same KPIs again and
 * again, so each copy keeps its accessor.
 */
export const readAmounts: readonly [ReadAmounts, ...ReadAmounts[]] = [
  ({ items, start }, accessor, { rows, size }, numbers) => {
    let texts = 0;
    for (let position = 0; position < size; position += 1)
      try {
        for (; position < size; position += 1) {
          const amount = accessor(items[start + rows[position]!] as never);
          if (typeof amount === "string") texts += 1;
          numbers[rows[position]!] = numberOfAmount(amount);
        }
      } catch {
        numbers[rows[position]!] = NaN;
      }
    return texts > 0;
  },
  ({ items, start }, accessor, { rows, size }, numbers) => {
    let texts = 0;
    for (let position = 0; position < size; position += 1)
      try {
        for (; position < size; position += 1) {
          const amount = accessor(items[start + rows[position]!] as never);
          if (typeof amount === "string") texts += 1;
          numbers[rows[position]!] = numberOfAmount(amount);
        }
      } catch {
        numbers[rows[position]!] = NaN;
      }
    return texts > 0;
  },
  ({ items, start }, accessor, { rows, size }, numbers) => {
    let texts = 0;
    for (let position = 0; position < size; position += 1)
      try {
        for (; position < size; position += 1) {
          const amount = accessor(items[start + rows[position]!] as never);
          if (typeof amount === "string") texts += 1;
          numbers[rows[position]!] = numberOfAmount(amount);
        }
      } catch {
        numbers[rows[position]!] = NaN;
      }
    return texts > 0;
  },
  ({ items, start }, accessor, { rows, size }, numbers) => {
    let texts = 0;
    for (let position = 0; position < size; position += 1)
      try {
        for (; position < size; position += 1) {
          const amount = accessor(items[start + rows[position]!] as never);
          if (typeof amount === "string") texts += 1;
          numbers[rows[position]!] = numberOfAmount(amount);
        }
      } catch {
        numbers[rows[position]!] = NaN;
      }
    return texts > 0;
  },
];

/** Returns an amount as a number: -Infinity for a missing one, NaN for one that is no short decimal. */
export function numberOfAmount(amount: Amount | null | undefined): number {
  // An infinite number times 0 is NaN. A sum stays an unboxed number of the loop; a branch would box it.
  if (typeof amount === "number") return amount + amount * 0;
  return amount == null ? -Infinity : shortOf(amount);
}
