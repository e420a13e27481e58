import type { Reading } from "../metric/plan.js";
import { isShare } from "../metric/sumWeighted.js";
import type { Amount } from "../money/amount.js";
import { amountProblem } from "../money/amountProblem.js";
import { addProduct, emptySum, sumToText } from "../money/exactSum.js";
import { laneSize } from "../money/lanes.js";
import { powerOfTen } from "../money/powersOfTen.js";
import type { AmountColumn } from "./amountColumn.js";
import { amountsIn } from "./amountsIn.js";
import { made, type Table } from "./table.js";

/**
 * Amount × weight of each record as a column of amounts. Missing where either is, or where the weight lies outside 0 to 1.
 * A product of units below 10^15 is exact as it stands; any other is made exactly and set apart as text.
 */
export const productsIn = <Item>(
  table: Table<Item>,
  of: Reading<Item, Amount>,
  by: Reading<Item, Amount>,
): AmountColumn =>
  made(
    made(table.products, of, () => new Map<Reading<Item, Amount>, AmountColumn>()),
    by,
    () => products(table, of, by),
  );

function products<Item>(table: Table<Item>, of: Reading<Item, Amount>, by: Reading<Item, Amount>): AmountColumn {
  const amounts = amountsIn(table, of);
  const weights = amountsIn(table, by);
  const one = powerOfTen(weights.scale);
  const units = new Float64Array(table.items.length).fill(NaN);
  const others = new Map<number, Amount>();
  for (let index = 0; index < units.length; index += 1) {
    const weight = weights.units[index]!;
    const product = amounts.units[index]! * weight;
    if (weight >= 0 && weight <= one && Math.abs(product) < laneSize) {
      units[index] = product;
    } else if (product === product || amounts.others.has(index) || weights.others.has(index)) {
      const item = table.items[index] as Item;
      const exact = exactProduct(of(item), by(item));
      if (exact !== null) others.set(index, exact);
    }
  }
  return { units, scale: amounts.scale + weights.scale, others };
}

/** The product as plain text, or nothing where it weighs nothing. What cannot be read stays, for its user to fail on. */
function exactProduct(amount: Amount | null | undefined, weight: Amount | null | undefined): Amount | null {
  if (amount == null || weight == null) return null;
  if (amountProblem(weight) !== null) return weight;
  if (amountProblem(amount) !== null) return amount;
  return isShare(weight) ? sumToText(addProduct(emptySum(), amount, weight)) : null;
}
