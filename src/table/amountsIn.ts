import type { Reading } from "../metric/plan.js";
import type { Amount } from "../money/amount.js";
import { laneSize } from "../money/lanes.js";
import { powerOfTen } from "../money/powersOfTen.js";
import { decimalPlaces, shortOf } from "../money/shortNumber.js";
import type { AmountColumn } from "./amountColumn.js";
import { made, type Table } from "./table.js";

/** The amounts that a reading finds in each record of a table. */
export const amountsIn = <Item>(table: Table<Item>, reading: Reading<Item, Amount>): AmountColumn =>
  made(table.amounts, reading, () => amountColumn(table.items, reading));

function amountColumn<Item>(items: readonly Item[], reading: Reading<Item, Amount>): AmountColumn {
  const units = new Float64Array(items.length).fill(NaN);
  const others = new Map<number, Amount>();
  let scale = 0;
  let power = 1;
  let bound = 0;
  for (let index = 0; index < items.length; index += 1) {
    const amount = reading(items[index] as Item);
    if (amount == null) continue;
    const value = shortOf(amount);
    let unit = Math.round(value * power);
    if (unit / power !== value) {
      const places = decimalPlaces(value);
      if (places > scale) {
        rescale(units, index, powerOfTen(places - scale));
        bound *= powerOfTen(places - scale);
        scale = places;
        power = powerOfTen(scale);
      }
      unit = places < 0 ? NaN : Math.round(value * power);
    }
    units[index] = unit;
    if (Math.abs(unit) > bound) bound = Math.abs(unit);
    if (unit !== unit) others.set(index, amount);
  }
  if (bound >= laneSize) setApart(units, others, (index) => reading(items[index] as Item));
  return { units, scale, others };
}

function rescale(units: Float64Array, upTo: number, factor: number): void {
  for (let index = 0; index < upTo; index += 1) units[index] = units[index]! * factor;
}

/** Takes units that outgrew their lane out of the column. */
function setApart(
  units: Float64Array,
  others: Map<number, Amount>,
  amountAt: (index: number) => Amount | null | undefined,
): void {
  units.forEach((unit, index) => {
    const amount = Math.abs(unit) >= laneSize ? amountAt(index) : null;
    if (amount == null) return;
    units[index] = NaN;
    others.set(index, amount);
  });
}
