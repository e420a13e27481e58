import type { Accessor } from "../../metric/accessor.js";
import type { Amount } from "../../exact/amount.js";
import { shortOf } from "../../exact/shortNumber.js";
import type { Block } from "./block.js";
import type { Selection } from "./selection.js";

/**
 * Writes what a reading finds in some records of a block, as the number that prints as the same decimal; -Infinity where it
 * finds nothing, NaN where it finds what is no short decimal or fails. Answers whether it found a text.
 */
export type ReadNumbers = <Item>(
  block: Block<Item>,
  reading: Accessor<Item, Amount>,
  chosen: Selection,
  numbers: Float64Array,
) => boolean;

/**
 * Four times the same function. An engine makes the call of a reading part of the loop, and its number needs no memory of its
 * own, where a loop always calls the same one; programs ask for the same KPIs again and again, and so give each its own.
 */
export const readNumbers: readonly [ReadNumbers, ...ReadNumbers[]] = [
  ({ items, start }, reading, { rows, size }, numbers) => {
    let texts = 0;
    for (let place = 0; place < size; place += 1)
      try {
        for (; place < size; place += 1) {
          const amount = reading(items[start + rows[place]!] as never);
          if (typeof amount === "string") texts += 1;
          numbers[rows[place]!] = numberOf(amount);
        }
      } catch {
        numbers[rows[place]!] = NaN;
      }
    return texts > 0;
  },
  ({ items, start }, reading, { rows, size }, numbers) => {
    let texts = 0;
    for (let place = 0; place < size; place += 1)
      try {
        for (; place < size; place += 1) {
          const amount = reading(items[start + rows[place]!] as never);
          if (typeof amount === "string") texts += 1;
          numbers[rows[place]!] = numberOf(amount);
        }
      } catch {
        numbers[rows[place]!] = NaN;
      }
    return texts > 0;
  },
  ({ items, start }, reading, { rows, size }, numbers) => {
    let texts = 0;
    for (let place = 0; place < size; place += 1)
      try {
        for (; place < size; place += 1) {
          const amount = reading(items[start + rows[place]!] as never);
          if (typeof amount === "string") texts += 1;
          numbers[rows[place]!] = numberOf(amount);
        }
      } catch {
        numbers[rows[place]!] = NaN;
      }
    return texts > 0;
  },
  ({ items, start }, reading, { rows, size }, numbers) => {
    let texts = 0;
    for (let place = 0; place < size; place += 1)
      try {
        for (; place < size; place += 1) {
          const amount = reading(items[start + rows[place]!] as never);
          if (typeof amount === "string") texts += 1;
          numbers[rows[place]!] = numberOf(amount);
        }
      } catch {
        numbers[rows[place]!] = NaN;
      }
    return texts > 0;
  },
];

export function numberOf(amount: Amount | null | undefined): number {
  // An infinite number times 0 is NaN. As a sum it stays a number of the loop's; chosen by a branch it would be boxed.
  if (typeof amount === "number") return amount + amount * 0;
  return amount == null ? -Infinity : shortOf(amount);
}
